//! From a photograph to its variants, through the cache: decoded once in its life, not once per size.
//!
//! A site asks for one variant at a time, from any thread. The first to miss makes the whole set of that photograph and
//! keeps it; others that want a sibling meanwhile wait for it instead of decoding again. The source file is read only
//! on a miss. It does not decide which variants there are (`variant_plan`) nor where they are published.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::cache::{Cache, CacheKey};
use super::hash::ContentHash;
use super::image::{ImageError, ImageFacts};
use super::variants::{ENCODER_VERSION, VariantSpec, jpeg_of_width, produce_variants, variant_plan};

/// Why a variant could not be had.
#[derive(Debug, thiserror::Error)]
pub enum PipelineError {
    /// The picture is at fault.
    #[error(transparent)]
    Image(#[from] ImageError),
    /// The source file could not be read.
    #[error("cannot read the picture: {0}")]
    Read(#[from] io::Error),
    /// The file is not the one that was inspected: somebody saved it during the build. Build again.
    #[error("the picture changed during the build")]
    SourceChanged,
    /// The variant is not in the picture's plan.
    #[error("a variant of {width}×{height} is not planned for this picture", width = .0.width, height = .0.height)]
    NotPlanned(VariantSpec),
}

/// A variant and its bytes.
pub type Variant = (VariantSpec, Arc<[u8]>);

type Produce = dyn Fn(&[u8], &[VariantSpec]) -> Result<Vec<(VariantSpec, Vec<u8>)>, ImageError> + Send + Sync;

/// Makes and keeps variants; one for a whole build, shared by all threads.
pub struct VariantStore {
    cache: Cache,
    /// One lock per photograph in work; the entry goes when its last user leaves.
    in_work: Mutex<BTreeMap<ContentHash, Arc<Mutex<()>>>>,
    produce: Box<Produce>,
}

impl VariantStore {
    /// A store that keeps what it makes in `cache`.
    pub fn new(cache: Cache) -> Self {
        Self::with_producer(cache, Box::new(produce_variants))
    }

    fn with_producer(cache: Cache, produce: Box<Produce>) -> Self {
        Self {
            cache,
            in_work: Mutex::default(),
            produce,
        }
    }

    /// The cache behind the store, for its problem and for pruning.
    pub fn cache(&self) -> &Cache {
        &self.cache
    }

    /// The bytes of one variant. `load` gives the bytes of the source and is called only if the cache lacks it.
    ///
    /// # Errors
    /// [`PipelineError`]; nothing is kept then.
    pub fn variant(
        &self,
        facts: &ImageFacts,
        spec: VariantSpec,
        load: impl FnOnce() -> io::Result<Arc<[u8]>>,
    ) -> Result<Arc<[u8]>, PipelineError> {
        let key = variant_key(facts, spec);
        if let Some(bytes) = self.cache.get(&key) {
            return Ok(bytes);
        }
        let plan = variant_plan(facts);
        if !plan.contains(&spec) {
            return Err(PipelineError::NotPlanned(spec));
        }
        self.alone_with(facts.hash, || {
            // Somebody else may have made it while this thread waited.
            if let Some(bytes) = self.cache.get(&key) {
                return Ok(bytes);
            }
            let made = self.make(facts, &plan, load)?;
            let found = made.into_iter().find(|(one, _)| *one == spec);
            found
                .map(|(_, bytes)| bytes)
                .ok_or(PipelineError::NotPlanned(spec))
        })
    }

    /// A JPEG of at most `width` pixels across, for documents: no page asks for it, so no plan has it.
    ///
    /// # Errors
    /// [`PipelineError`]; nothing is kept then.
    pub fn jpeg(
        &self,
        facts: &ImageFacts,
        width: u32,
        load: impl FnOnce() -> io::Result<Arc<[u8]>>,
    ) -> Result<Arc<[u8]>, PipelineError> {
        let spec = jpeg_of_width(facts, width);
        let key = variant_key(facts, spec);
        if let Some(bytes) = self.cache.get(&key) {
            return Ok(bytes);
        }
        self.alone_with(facts.hash, || {
            if let Some(bytes) = self.cache.get(&key) {
                return Ok(bytes);
            }
            let made = self.make(facts, &[spec], load)?;
            let found = made.into_iter().next();
            found
                .map(|(_, bytes)| bytes)
                .ok_or(PipelineError::NotPlanned(spec))
        })
    }

    /// All planned variants of a picture, in the order of the plan. Nothing is read or decoded if the cache has them all.
    ///
    /// # Errors
    /// [`PipelineError`]; nothing is kept then.
    pub fn variants(
        &self,
        facts: &ImageFacts,
        load: impl FnOnce() -> io::Result<Arc<[u8]>>,
    ) -> Result<Vec<Variant>, PipelineError> {
        let plan = variant_plan(facts);
        if let Some(variants) = self.cached_set(facts, &plan) {
            return Ok(variants);
        }
        self.alone_with(facts.hash, || match self.cached_set(facts, &plan) {
            Some(variants) => Ok(variants),
            None => self.make(facts, &plan, load),
        })
    }

    fn cached_set(&self, facts: &ImageFacts, plan: &[VariantSpec]) -> Option<Vec<Variant>> {
        plan.iter()
            .map(|spec| Some((*spec, self.cache.get(&variant_key(facts, *spec))?)))
            .collect()
    }

    fn make(
        &self,
        facts: &ImageFacts,
        plan: &[VariantSpec],
        load: impl FnOnce() -> io::Result<Arc<[u8]>>,
    ) -> Result<Vec<Variant>, PipelineError> {
        let source = load()?;
        if ContentHash::of(&source) != facts.hash {
            return Err(PipelineError::SourceChanged);
        }
        let made = (self.produce)(&source, plan)?;
        let made: Vec<Variant> = made
            .into_iter()
            .map(|(spec, bytes)| (spec, Arc::from(bytes)))
            .collect();
        for (spec, bytes) in &made {
            self.cache.put(&variant_key(facts, *spec), bytes);
        }
        Ok(made)
    }

    /// Runs `work` while no other thread works on the same photograph.
    fn alone_with<T>(&self, source: ContentHash, work: impl FnOnce() -> T) -> T {
        let turn = Arc::clone(self.in_work().entry(source).or_default());
        let guard = turn.lock().unwrap_or_else(PoisonError::into_inner);
        let result = work();
        drop(guard);
        let mut in_work = self.in_work();
        // The map's and this thread's are the last two references: nobody waits.
        if Arc::strong_count(&turn) <= 2 {
            in_work.remove(&source);
        }
        result
    }

    fn in_work(&self) -> MutexGuard<'_, BTreeMap<ContentHash, Arc<Mutex<()>>>> {
        self.in_work.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn variant_key(facts: &ImageFacts, spec: VariantSpec) -> CacheKey {
    let (width, height) = (spec.width.to_string(), spec.height.to_string());
    CacheKey::new(
        "variant",
        ENCODER_VERSION,
        &[&width, &height, spec.format.extension()],
        &facts.hash,
    )
}

#[cfg(test)]
#[path = "pipeline_tests.rs"]
mod tests;
