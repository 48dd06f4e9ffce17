//! `karvan init`: a small catalogue that builds, to begin with. The theme is in the program, so nothing else is
//! needed.

use std::fs;
use std::io;
use std::path::Path;

use include_dir::{Dir, DirEntry, include_dir};

use super::arguments::InitOptions;
use super::failure::Outcome;
use super::workspace::language;
use crate::diagnostic::report::{Human, line, write_human};
use crate::diagnostic::{Diagnostic, Language};

static BEGINNING: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/beginning");

/// Runs the command.
#[must_use]
pub fn run(options: &InitOptions) -> Outcome {
    let folder = &options.folder;
    let language = language(options.lang.as_deref());
    if fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) {
        let diagnostic = Diagnostic::error("init-not-empty").with("path", folder.display().to_string());
        return tell(&diagnostic, language, Outcome::WrongUsage);
    }
    match write(folder) {
        Ok(()) => {
            let shown = folder.display().to_string();
            let say = |id, name, value: &str| line(id, language, &[(name, value.to_owned())]);
            let serve = say("ready-serve", "url", "http://127.0.0.1:4000");
            let build = say("ready-build", "folder", &format!("{shown}/public"));
            println!("{}\n", say("ready", "folder", &shown));
            println!("  karvan serve --root {shown}    {serve}");
            println!("  karvan build --root {shown}    {build}");
            Outcome::Good
        }
        Err(error) => {
            let reason = format!("{}: {error}", folder.display());
            tell(
                &Diagnostic::error("machine-failed").with("reason", reason),
                language,
                Outcome::MachineFailed,
            )
        }
    }
}

fn tell(diagnostic: &Diagnostic, language: Language, outcome: Outcome) -> Outcome {
    let human = Human {
        language,
        colour: false,
        limit: 1,
        read: &|_| None,
    };
    let written = write_human(std::slice::from_ref(diagnostic), &human, &mut io::stderr().lock());
    if written.is_err() {
        Outcome::MachineFailed
    } else {
        outcome
    }
}

/// Writes the beginning into a folder.
pub(super) fn write(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut pending = vec![&BEGINNING];
    while let Some(dir) = pending.pop() {
        for entry in dir.entries() {
            match entry {
                DirEntry::Dir(inner) => {
                    fs::create_dir_all(folder.join(inner.path()))?;
                    pending.push(inner);
                }
                DirEntry::File(file) => {
                    // Cargo and git leave dot files out of packages: the name is completed here.
                    let path = file.path().to_string_lossy();
                    let path = if path == "gitignore" {
                        ".gitignore"
                    } else {
                        path.as_ref()
                    };
                    fs::write(folder.join(path), file.contents())?;
                }
            }
        }
    }
    Ok(())
}
