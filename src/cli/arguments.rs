//! What the program can be told. Help texts come from here.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::language::Date;

/// Builds bilingual export catalogues from Markdown.
#[derive(Debug, Parser)]
#[command(name = "karvan", version, about, max_term_width = 100)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a small catalogue to begin with
    Init(InitOptions),
    /// Write the site
    Build(BuildOptions),
    /// Find every mistake, write nothing
    Check(CheckOptions),
    /// Show the site while you write it
    Serve(ServeOptions),
    /// Tell what ends soon, what is missing, what waits for an answer
    Status(StatusOptions),
}

/// Where the catalogue is and how it is read.
#[derive(Debug, Clone, Args)]
pub struct CatalogueOptions {
    /// Folder that holds site.toml and content/
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
    /// Address at which the site will be published; wins over site.toml
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// The day for which the site is built, YYYY-MM-DD or Jalali [default: today in Tehran]
    #[arg(long, value_name = "DATE", value_parser = parse_date)]
    pub date: Option<Date>,
    /// Build drafts and entries under review too
    #[arg(long)]
    pub drafts: bool,
    /// Folder in which pictures are kept between builds [default: <root>/.karvan/cache]
    #[arg(long, value_name = "DIR", env = "KARVAN_CACHE")]
    pub cache: Option<PathBuf>,
    /// Threads to work on [default: as many as the machine has cores]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub threads: Option<u16>,
    /// How findings are shown
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    /// Language of the findings: fa or en [default: that of the terminal]
    #[arg(long, value_name = "LANG", value_parser = ["fa", "en"])]
    pub lang: Option<String>,
    /// Treat warnings as errors
    #[arg(long, value_name = "LEVEL", value_parser = ["warnings"])]
    pub deny: Option<String>,
}

/// Which site is made of the catalogue.
#[derive(Debug, Clone, Default, Args)]
pub struct EditionOptions {
    /// Make the edition of one market, by its slug (om); `all` makes every edition
    #[arg(long, value_name = "MARKET")]
    pub market: Option<String>,
    /// Make a copy that is opened by double click, from a disk or a USB stick: a folder, and beside it a ZIP of that folder
    /// with its SHA-256
    #[arg(long)]
    pub portable: bool,
}

/// Forms in which findings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Human,
    /// For programs
    Json,
    /// Annotations of GitHub's workflows
    Github,
    /// SARIF 2.1.0
    Sarif,
}

/// `karvan init`
#[derive(Debug, Args)]
pub struct InitOptions {
    /// Folder to make
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Language of what is said: fa or en [default: that of the terminal]
    #[arg(long, value_name = "LANG", value_parser = ["fa", "en"])]
    pub lang: Option<String>,
}

/// `karvan build`
#[derive(Debug, Args)]
pub struct BuildOptions {
    #[command(flatten)]
    pub catalogue: CatalogueOptions,
    #[command(flatten)]
    pub edition: EditionOptions,
    /// Folder to write the site to [default: <root>/public, of an edition <root>/public-MARKET, each ending in -portable
    /// with `--portable`; with `--market all` each edition gets the folder DIR/MARKET]
    #[arg(long, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// Folder to write the reports to, outside of the site; editions write none [default: <root>/reports]
    #[arg(long, value_name = "DIR", conflicts_with = "market")]
    pub reports: Option<PathBuf>,
    /// Say how long each step took
    #[arg(long)]
    pub timings: bool,
    /// Compare every published file byte by byte
    #[arg(long)]
    pub verify: bool,
}

/// `karvan check`
#[derive(Debug, Args)]
pub struct CheckOptions {
    #[command(flatten)]
    pub catalogue: CatalogueOptions,
    #[command(flatten)]
    pub edition: EditionOptions,
}

/// `karvan serve`
#[derive(Debug, Args)]
pub struct ServeOptions {
    #[command(flatten)]
    pub catalogue: CatalogueOptions,
    /// Show the edition of one market, by its slug (om)
    #[arg(long, value_name = "MARKET")]
    pub market: Option<String>,
    /// Port on this computer
    #[arg(long, value_name = "PORT", default_value_t = 4000)]
    pub port: u16,
}

/// `karvan status`
#[derive(Debug, Args)]
pub struct StatusOptions {
    #[command(flatten)]
    pub catalogue: CatalogueOptions,
}

fn parse_date(text: &str) -> Result<Date, String> {
    Date::parse(text).map_err(|error| error.to_string())
}
