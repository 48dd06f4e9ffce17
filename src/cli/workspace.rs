//! A catalogue on this machine's disk as a command sees it: settings, theme, sources, cache, and the site that
//! they make; and how its findings are shown.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use super::arguments::{CatalogueOptions, EditionOptions, Format};
use super::editions::{self, MadeEdition, Wanted};
use super::failure::{Failure, Outcome};
use crate::catalogue::{Catalogue, LoadOptions, LoadOutcome, Reloaded, load, reload_entry, weigh};
use crate::diagnostic::report::{
    Counts, HUMAN_LIMIT, Human, write_github, write_human, write_json, write_sarif,
};
use crate::diagnostic::{Diagnostic, Language, Severity, reading_order};
use crate::language::Date;
use crate::media::{Cache, VariantStore};
use crate::settings::{SETTINGS_FILE, Settings, normalised_base_url, parse};
use crate::site::{Ingredients, Site};
use crate::source::{Disk, Sources};
use crate::theme::{Theme, ThemeFiles};

/// Bytes of a thread's stack: templates and Markdown nest.
const STACK: usize = 8 << 20;

/// Where everything is.
#[derive(Debug, Clone)]
pub struct Workspace {
    pub root: PathBuf,
    pub cache: PathBuf,
    options: CatalogueOptions,
    /// Which sites the command makes.
    pub wanted: Wanted,
    /// Whether they are to be opened from a disk.
    pub portable: bool,
}

/// A site as far as it could be made, with everything that was found.
pub struct Made {
    /// The site of the whole catalogue.
    pub site: Arc<Site>,
    /// The editions that are wanted.
    pub editions: Vec<MadeEdition>,
    pub catalogue: Arc<Catalogue>,
    pub diagnostics: Vec<Diagnostic>,
    pub timings: Vec<(&'static str, Duration)>,
    pub store: Arc<VariantStore>,
}

impl Workspace {
    /// Reads nothing yet.
    #[must_use]
    pub fn new(options: &CatalogueOptions) -> Self {
        let cache = options
            .cache
            .clone()
            .unwrap_or_else(|| options.root.join(".karvan").join("cache"));
        Self {
            root: options.root.clone(),
            cache,
            options: options.clone(),
            wanted: Wanted::Whole,
            portable: false,
        }
    }

    /// The same, to make what `--market` and `--portable` ask for.
    #[must_use]
    pub fn for_edition(self, options: &EditionOptions) -> Self {
        Self {
            portable: options.portable,
            ..self.for_market(options.market.as_deref())
        }
    }

    /// The name of a folder for a site.
    #[must_use]
    pub fn folder_name(&self, name: &str) -> String {
        let ending = if self.portable { "-portable" } else { "" };
        format!("{name}{ending}")
    }

    /// The same, to make the edition of a market or of all.
    #[must_use]
    pub fn for_market(self, market: Option<&str>) -> Self {
        Self {
            wanted: Wanted::of(market),
            ..self
        }
    }

    /// The language in which findings are told.
    #[must_use]
    pub fn language(&self) -> Language {
        language(self.options.lang.as_deref())
    }

    /// Sets the number of threads; call once, before anything works in parallel.
    ///
    /// # Errors
    /// When the system has no threads.
    pub fn start_threads(&self) -> Result<(), Failure> {
        let mut pool = rayon::ThreadPoolBuilder::new().stack_size(STACK);
        if let Some(threads) = self.options.threads {
            pool = pool.num_threads(usize::from(threads));
        }
        pool.build_global()
            .map_err(|error| Failure::machine(error.to_string()))
    }

    /// A thread beside all others, for what must not wait behind their work.
    ///
    /// # Errors
    /// When the system has no threads.
    pub fn thread_for_edits(&self) -> Result<rayon::ThreadPool, Failure> {
        rayon::ThreadPoolBuilder::new()
            .stack_size(STACK)
            .num_threads(1)
            .build()
            .map_err(|error| Failure::machine(error.to_string()))
    }

    /// Loads settings, theme and catalogue and plans the site.
    ///
    /// # Errors
    /// When there is nothing that could be shown at all.
    pub fn make(&self) -> Result<Made, Failure> {
        let mut timings = Vec::new();
        let mut started = Instant::now();
        let mut lap = |name: &'static str, started: &mut Instant| {
            timings.push((name, started.elapsed()));
            *started = Instant::now();
        };
        let sources: Arc<dyn Sources> = Arc::new(self.disk()?);
        let (settings, asked_url) = self.settings(sources.as_ref())?;
        let settings = Arc::new(settings);
        let files = ThemeFiles::find(sources.as_ref(), &settings.theme)
            .map_err(|diagnostic| Failure::usage(vec![diagnostic]))?;
        let theme = Arc::new(Theme::new(&files, &self.wanted.languages(&settings)).map_err(Failure::usage)?);
        lap("theme", &mut started);
        let date = self.options.date.unwrap_or_else(today_in_tehran);
        let options = LoadOptions {
            date,
            drafts: self.options.drafts,
        };
        let loaded = load(sources.as_ref(), &settings, options)
            .map_err(|error| Failure::machine(format!("content/: {error}")))?;
        lap("catalogue", &mut started);
        let mut diagnostics = loaded.diagnostics;
        let store = Arc::new(VariantStore::new(Cache::open(&self.cache)));
        let catalogue = Arc::new(loaded.catalogue);
        let ingredients = Ingredients {
            catalogue: catalogue.clone(),
            theme,
            sources,
            store: store.clone(),
        };
        let (site, found) = Site::plan(ingredients).map_err(Failure::usage)?;
        lap("plan", &mut started);
        diagnostics.extend(found);
        let markets = self.wanted.markets(&catalogue)?;
        let markets: Vec<(String, Option<String>)> = markets
            .into_iter()
            .map(|market| {
                let base_url = self.wanted.base_url(asked_url.as_deref(), &market);
                (market, base_url)
            })
            .collect();
        let (editions, found) = editions::make(&site, &settings, &markets)?;
        if self.wanted != Wanted::Whole {
            lap("editions", &mut started);
        }
        diagnostics.extend(found);
        let has_no_address = |settings: &Settings| settings.base_url.is_none();
        let without_address = match self.wanted {
            Wanted::Whole => has_no_address(&settings),
            _ => editions
                .iter()
                .any(|edition| has_no_address(&edition.site.catalogue.settings)),
        };
        // A copy from hand to hand has no address, and needs none.
        if without_address && !self.portable {
            diagnostics.extend(weigh(
                vec![Diagnostic::note("no-base-url").at(SETTINGS_FILE, None)],
                &settings,
            ));
        }
        self.deny(&mut diagnostics);
        diagnostics.sort_by(reading_order);
        diagnostics.dedup();
        Ok(Made {
            site: Arc::new(site),
            editions,
            catalogue,
            diagnostics,
            timings,
            store,
        })
    }

    /// Loads settings and catalogue alone, for commands that make no page.
    ///
    /// # Errors
    /// When there is nothing to load.
    pub fn load_catalogue(&self) -> Result<LoadOutcome, Failure> {
        let sources = self.disk()?;
        let (settings, _) = self.settings(&sources)?;
        let settings = Arc::new(settings);
        let options = LoadOptions {
            date: self.options.date.unwrap_or_else(today_in_tehran),
            drafts: self.options.drafts,
        };
        let mut loaded = load(&sources, &settings, options)
            .map_err(|error| Failure::machine(format!("content/: {error}")))?;
        self.deny(&mut loaded.diagnostics);
        Ok(loaded)
    }

    /// A site that was made before with the one entry in `folder` as it is now, and what is then wrong; `former` is
    /// what was wrong before. An entry that cannot be read stays as it was. `None` when only [`Workspace::make`] can
    /// tell.
    #[must_use]
    pub fn with_entry(
        &self,
        site: &Arc<Site>,
        former: &[Diagnostic],
        folder: &str,
    ) -> Option<(Arc<Site>, Vec<Diagnostic>)> {
        // An edition is made of the whole.
        if self.wanted != Wanted::Whole {
            return None;
        }
        let sources = self.disk().ok()?;
        let reloaded = reload_entry(&site.catalogue, &sources, folder, self.options.drafts)?;
        let (site, mut diagnostics) = match reloaded {
            Reloaded::Broken { diagnostics } => (Arc::clone(site), diagnostics),
            Reloaded::Changed {
                catalogue,
                entry,
                mut diagnostics,
            } => {
                let (site, found) = site.with_entry(&Arc::from(catalogue), entry);
                diagnostics.extend(found);
                (Arc::new(site), diagnostics)
            }
        };
        self.deny(&mut diagnostics);
        let is_elsewhere = |one: &&Diagnostic| {
            let place = one.place.as_ref();
            place.is_none_or(|place| !place.file.starts_with(folder))
        };
        diagnostics.extend(former.iter().filter(is_elsewhere).cloned());
        diagnostics.sort_by(reading_order);
        diagnostics.dedup();
        Some((site, diagnostics))
    }

    fn disk(&self) -> Result<Disk, Failure> {
        Disk::new(&self.root).map_err(|error| {
            let diagnostic = Diagnostic::error("root-missing").with("path", self.root.display().to_string());
            Failure::usage(vec![diagnostic.with("reason", error.to_string())])
        })
    }

    /// The settings, and the address that the command line gives to an edition: `site.toml` still says where the
    /// site of the whole catalogue is.
    fn settings(&self, sources: &dyn Sources) -> Result<(Settings, Option<String>), Failure> {
        let bytes = match sources.read(SETTINGS_FILE) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let diagnostic =
                    Diagnostic::error("settings-missing").with("path", self.root.display().to_string());
                return Err(Failure::usage(vec![diagnostic.at(SETTINGS_FILE, None)]));
            }
            Err(error) => return Err(Failure::machine(format!("{SETTINGS_FILE}: {error}"))),
        };
        let text = String::from_utf8(bytes)
            .map_err(|_| Failure::usage(vec![Diagnostic::error("not-utf8").at(SETTINGS_FILE, None)]))?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let mut settings = parse(text).map_err(Failure::usage)?;
        settings.portable = self.portable;
        if let Some(url) = &self.options.base_url {
            match normalised_base_url(url) {
                Some(url) if self.wanted == Wanted::Whole => settings.base_url = Some(url),
                Some(url) => return Ok((settings, Some(url))),
                None => {
                    let diagnostic = Diagnostic::error("settings-base-url").with("value", url.as_str());
                    return Err(Failure::usage(vec![diagnostic]));
                }
            }
        }
        Ok((settings, None))
    }

    fn deny(&self, diagnostics: &mut [Diagnostic]) {
        if self.options.deny.is_none() {
            return;
        }
        for diagnostic in diagnostics
            .iter_mut()
            .filter(|one| one.severity == Severity::Warning)
        {
            diagnostic.severity = Severity::Error;
        }
    }

    /// Shows findings in the form that was asked for: people on standard error, programs on standard output.
    /// Returns how the command ends because of them.
    ///
    /// # Errors
    /// When nothing can be written there.
    pub fn show(&self, diagnostics: &[Diagnostic]) -> io::Result<Outcome> {
        let language = self.language();
        match self.options.format {
            Format::Human => {
                let mut out = io::stderr().lock();
                let colour = out.is_terminal() && std::env::var_os("NO_COLOR").is_none();
                let read = |file: &str| std::fs::read_to_string(self.root.join(file)).ok();
                let human = Human {
                    language,
                    colour,
                    limit: HUMAN_LIMIT,
                    read: &read,
                };
                write_human(diagnostics, &human, &mut out)?;
                out.flush()?;
            }
            Format::Json => write_json(diagnostics, language, &mut io::stdout().lock())?,
            Format::Github => write_github(diagnostics, language, &mut io::stdout().lock())?,
            Format::Sarif => write_sarif(diagnostics, language, &mut io::stdout().lock())?,
        }
        let has_errors = Counts::of(diagnostics).errors > 0;
        Ok(if has_errors {
            Outcome::CatalogueErrors
        } else {
            Outcome::Good
        })
    }

    /// Shows why a command cannot go on.
    #[must_use]
    pub fn show_failure(&self, failure: &Failure) -> Outcome {
        match self.show(&failure.diagnostics) {
            Ok(_) => failure.outcome,
            Err(_) => Outcome::MachineFailed,
        }
    }

    /// True when findings go to people, so that progress and summaries may be printed beside them.
    #[must_use]
    pub fn talks_to_people(&self) -> bool {
        self.options.format == Format::Human
    }
}

/// Iran has kept UTC+03:30 all year round since 2022.
const TEHRAN_OFFSET_SECONDS: u64 = 3 * 3600 + 1800;

/// Today where the catalogue is kept, whatever this machine's time zone.
fn today_in_tehran() -> Date {
    let since_epoch = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs();
    let days = (since_epoch + TEHRAN_OFFSET_SECONDS) / 86_400;
    let epoch = Date::from_gregorian(1970, 1, 1).unwrap_or(Date::MIN);
    epoch.add_days(i32::try_from(days).unwrap_or(0))
}

/// A folder as people read it.
#[must_use]
pub fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// The language in which a command speaks: the one asked for, else the terminal's.
#[must_use]
pub fn language(asked: Option<&str>) -> Language {
    let terminal = || {
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .filter_map(|name| std::env::var(name).ok())
            .find(|value| !value.is_empty())
    };
    match asked {
        Some(tag) => Language::from_tag(tag),
        None => terminal().and_then(|tag| Language::from_tag(&tag)),
    }
    .unwrap_or_default()
}
