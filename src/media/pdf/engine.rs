//! Typst itself: compiled templates, and threads for it.
//!
//! Typst hands parts of its work to the thread pool that it runs on, and while it waits it takes up whatever else lies
//! there. On the pool of the build that would be other pages, one inside the other, without a bound. So each document is
//! set on a pool of a single thread, which holds nothing but this document; the thread of the build sleeps meanwhile.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};

use rayon::{ThreadPool, ThreadPoolBuilder};
use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Smart};
use typst::syntax::Source;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::world::{Desk, FileIdKey, id, number};
use super::{Order, PressError, Template};

/// Layout descends by recursion.
const STACK_BYTES: usize = 32 << 20;

/// After so many documents, what Typst remembers and none of them used is forgotten: templates stay, documents go. To look
/// through all that is remembered after each document would take a twentieth of the time.
const ROUND: usize = 8;

/// A document with more files than this is forgotten at once: what it held is large and of no use to the next.
const LARGE: usize = 24;

pub struct Engine {
    pub standard: LazyHash<Library>,
    pub book: LazyHash<FontBook>,
    pub fonts: Vec<Font>,
    pub sources: BTreeMap<FileIdKey, Source>,
    /// One bit for each letter that a font has, in the order of their numbers.
    letters: Vec<u64>,
    idle: Mutex<Vec<ThreadPool>>,
    /// Documents that were set.
    count: AtomicUsize,
}

impl Engine {
    pub fn new(fonts: &[Arc<[u8]>], templates: &[Template]) -> Engine {
        let fonts: Vec<Font> = fonts
            .iter()
            .flat_map(|bytes| Font::iter(Bytes::new(Arc::clone(bytes))))
            .collect();
        let mut letters: Vec<u64> = Vec::new();
        for letter in fonts.iter().flat_map(|font| font.info().coverage.iter()) {
            let (word, bit) = place(letter);
            if letters.len() <= word {
                letters.resize(word + 1, 0);
            }
            if let Some(word) = letters.get_mut(word) {
                *word |= bit;
            }
        }
        let sources = templates.iter().filter_map(|template| {
            let id = id(&template.path)?;
            Some((number(id), Source::new(id, template.text.to_string())))
        });
        // Row heads of tables, which tags need, are behind this switch in 0.15.
        let features = [Feature::A11yExtras].into_iter().collect();
        Engine {
            standard: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            sources: sources.collect(),
            letters,
            idle: Mutex::default(),
            count: AtomicUsize::new(0),
        }
    }

    pub fn has(&self, letter: char) -> bool {
        let (word, bit) = place(u32::from(letter));
        self.letters.get(word).is_some_and(|word| word & bit != 0)
    }

    pub fn typeset(engine: &Arc<Engine>, order: Order) -> Result<Vec<u8>, PressError> {
        let Some(pool) = engine.pool() else {
            return Err(plain("the system has no threads"));
        };
        let (sender, receiver) = mpsc::sync_channel(1);
        let shared = Arc::clone(engine);
        pool.spawn(move || {
            let made = catch_unwind(AssertUnwindSafe(|| shared.set(&order)));
            let made = made.unwrap_or_else(|_| Err(plain("Typst broke off")));
            let count = shared.count.fetch_add(1, Ordering::Relaxed);
            if order.files.len() > LARGE {
                comemo::evict(0);
            } else if count % ROUND == ROUND - 1 {
                comemo::evict(1);
            }
            // The other end waits for nothing else.
            let _ = sender.send(made);
        });
        let made = receiver.recv().unwrap_or_else(|_| Err(plain("Typst broke off")));
        engine
            .idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(pool);
        made
    }

    /// A thread that nobody uses, or a new one.
    fn pool(&self) -> Option<ThreadPool> {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        if idle.is_some() {
            return idle;
        }
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        ThreadPoolBuilder::new()
            .num_threads(1)
            .stack_size(STACK_BYTES)
            .thread_name(move |_| format!("press-{number}"))
            .panic_handler(|_| {})
            .build()
            .ok()
    }

    fn set(&self, order: &Order) -> Result<Vec<u8>, PressError> {
        if self.fonts.is_empty() {
            return Err(plain(
                "the theme names no fonts in `[documents]` of its `theme.toml`",
            ));
        }
        let main = id(&order.template).ok_or_else(|| plain("no such template"))?;
        let desk = Desk::new(self, main, &order.files);
        let document: PagedDocument = typst::compile(&desk)
            .output
            .map_err(|errors| explain(&desk, &errors))?;
        let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| plain(error.message()))?;
        let options = PdfOptions {
            ident: Smart::Custom(order.identity.clone()),
            creator: Smart::Custom(Some("Karvan".to_owned())),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).map_err(|errors| explain(&desk, &errors))
    }
}

/// Where a letter's bit is.
fn place(letter: u32) -> (usize, u64) {
    (
        usize::try_from(letter / 64).unwrap_or(usize::MAX - 1),
        1 << (letter % 64),
    )
}

fn plain(reason: impl Into<String>) -> PressError {
    PressError {
        reason: reason.into(),
        place: None,
    }
}

/// The first mistake with a place in a template, or else the first.
fn explain(desk: &Desk<'_>, errors: &[SourceDiagnostic]) -> PressError {
    let place_of = |error: &SourceDiagnostic| {
        // A mistake inside a part that is shared is told at the place that calls it last.
        let own = error.span;
        let range = desk.range(own)?;
        let path = own.id()?.vpath().get_with_slash().to_owned();
        Some((path, range))
    };
    let placed = errors
        .iter()
        .find_map(|error| Some((error, Some(place_of(error)?))));
    let Some((error, place)) = placed.or_else(|| errors.first().map(|error| (error, None))) else {
        return plain("Typst gave no reason");
    };
    let mut reason = error.message.to_string();
    for hint in &error.hints {
        let _ = write!(reason, " ({})", hint.v);
    }
    PressError { reason, place }
}
