//! The way to a field, `certificates[0].valid_until`: built on the stack while an entry is read, and only
//! turned into something that lasts when there is a mistake to report.

use std::fmt;

/// One step into YAML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

/// A chain of steps, each borrowing the one before it.
#[derive(Debug, Clone, Copy)]
pub struct FieldPath<'a> {
    parent: Option<&'a FieldPath<'a>>,
    step: Option<Step<'a>>,
}

impl<'a> FieldPath<'a> {
    /// The front matter itself.
    pub const ROOT: FieldPath<'static> = FieldPath {
        parent: None,
        step: None,
    };

    /// One key deeper.
    #[must_use]
    pub fn key(&'a self, key: &'a str) -> FieldPath<'a> {
        FieldPath {
            parent: Some(self),
            step: Some(Step::Key(key)),
        }
    }

    /// One list item deeper, from 0.
    #[must_use]
    pub fn index(&'a self, index: usize) -> FieldPath<'a> {
        FieldPath {
            parent: Some(self),
            step: Some(Step::Index(index)),
        }
    }

    /// The steps from the outside in.
    #[must_use]
    pub fn steps(&self) -> Vec<Step<'a>> {
        let mut steps = Vec::new();
        let mut here = Some(self);
        while let Some(path) = here {
            steps.extend(path.step);
            here = path.parent;
        }
        steps.reverse();
        steps
    }
}

impl fmt::Display for FieldPath<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.steps().iter().enumerate() {
            match step {
                Step::Key(key) if position == 0 => formatter.write_str(key)?,
                Step::Key(key) => write!(formatter, ".{key}")?,
                Step::Index(index) => write!(formatter, "[{index}]")?,
            }
        }
        Ok(())
    }
}
