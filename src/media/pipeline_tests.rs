use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::media::image::inspect;
use crate::media::test_pictures::{jpeg, png};

/// A store that counts how often it decodes.
fn counting_store(cache: Cache) -> (VariantStore, Arc<AtomicUsize>) {
    let decodings = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&decodings);
    let produce = move |bytes: &[u8], specs: &[VariantSpec]| {
        counter.fetch_add(1, Ordering::SeqCst);
        produce_variants(bytes, specs)
    };
    (VariantStore::with_producer(cache, Box::new(produce)), decodings)
}

fn picture() -> (ImageFacts, Arc<[u8]>) {
    let bytes: Arc<[u8]> = Arc::from(jpeg(500, 300));
    (inspect(&bytes, "a.jpg").unwrap(), bytes)
}

#[test]
fn the_second_build_neither_reads_nor_decodes() {
    let folder = std::env::temp_dir().join(format!("karvan-pipeline-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    let (facts, bytes) = picture();
    let (first, decodings) = counting_store(Cache::open(&folder));
    let made = first.variants(&facts, || Ok(Arc::clone(&bytes))).unwrap();
    assert_eq!(decodings.load(Ordering::SeqCst), 1);
    let (second, decodings) = counting_store(Cache::open(&folder));
    let kept = second
        .variants(&facts, || Err(io::ErrorKind::NotFound.into()))
        .unwrap();
    assert_eq!(decodings.load(Ordering::SeqCst), 0);
    assert_eq!(made, kept);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn asking_for_one_variant_makes_the_whole_set_once() {
    let (facts, bytes) = picture();
    let (store, decodings) = counting_store(Cache::in_memory());
    for spec in variant_plan(&facts) {
        assert!(
            !store
                .variant(&facts, spec, || Ok(Arc::clone(&bytes)))
                .unwrap()
                .is_empty()
        );
    }
    assert_eq!(decodings.load(Ordering::SeqCst), 1);
}

#[test]
fn threads_that_want_one_photograph_decode_it_once() {
    let (facts, bytes) = picture();
    let (store, decodings) = counting_store(Cache::in_memory());
    std::thread::scope(|scope| {
        for spec in variant_plan(&facts).into_iter().cycle().take(12) {
            let (store, facts, bytes) = (&store, &facts, &bytes);
            scope.spawn(move || store.variant(facts, spec, || Ok(Arc::clone(bytes))).unwrap());
        }
    });
    assert_eq!(decodings.load(Ordering::SeqCst), 1);
    assert!(store.in_work().is_empty());
}

#[test]
fn a_picture_saved_during_the_build_is_not_mixed_up() {
    let (facts, _) = picture();
    let (store, decodings) = counting_store(Cache::in_memory());
    let other: Arc<[u8]> = Arc::from(png(500, 300));
    assert!(matches!(
        store.variants(&facts, || Ok(other)),
        Err(PipelineError::SourceChanged)
    ));
    assert_eq!(decodings.load(Ordering::SeqCst), 0);
}

#[test]
fn an_unreadable_source_and_an_unplanned_size_are_errors() {
    let (facts, bytes) = picture();
    let (store, _) = counting_store(Cache::in_memory());
    let missing = store.variants(&facts, || Err(io::ErrorKind::NotFound.into()));
    assert!(matches!(missing, Err(PipelineError::Read(_))));
    let mut spec = variant_plan(&facts)[0];
    spec.width += 1;
    assert!(matches!(
        store.variant(&facts, spec, || Ok(bytes)),
        Err(PipelineError::NotPlanned(_))
    ));
}
