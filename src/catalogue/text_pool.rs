//! Short texts that many entries repeat: labels and groups of specifications, places, issuers. Each is kept once,
//! however many entries are loaded at a time and on however many threads. What a text means is not asked here.

use std::collections::HashSet;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Mutex, PoisonError};

use super::value::Text;

/// Bytes in one language of the longest text that is looked for among the others. Longer ones are hardly ever
/// repeated, and would only make the pool large.
const LIMIT: usize = 64;

/// Parts of the pool, so that threads seldom wait for one another.
const SHARDS: usize = 16;

/// The texts that were read so far. Nothing is ever told in its order.
#[derive(Debug, Default)]
pub struct TextPool {
    hasher: RandomState,
    shards: [Mutex<HashSet<Text>>; SHARDS],
}

impl TextPool {
    /// The same text, shared with those who have it already.
    #[must_use]
    pub fn share(&self, text: Text) -> Text {
        if text.iter().any(|(_, words)| words.len() > LIMIT) {
            return text;
        }
        let hash = self.hasher.hash_one(&text);
        let shard = usize::try_from(hash % SHARDS as u64).ok();
        let Some(shard) = shard.and_then(|shard| self.shards.get(shard)) else {
            return text;
        };
        // A thread that panicked while it held the lock has left a set that is whole.
        let mut known = shard.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known.get(&text) {
            return known.clone();
        }
        known.insert(text.clone());
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    fn is_shared(one: &Text, two: &Text) -> bool {
        matches!((one, two), (Text::Same(one), Text::Same(two)) if Arc::ptr_eq(one, two))
    }

    #[test]
    fn equal_short_texts_are_kept_once_and_long_ones_are_left_alone() {
        let pool = TextPool::default();
        let share = |words: &str| pool.share(Text::Same(words.into()));
        assert!(is_shared(&share("دبی"), &share("دبی")));
        assert!(!is_shared(&share("دبی"), &share("دما")));
        let long = "م".repeat(LIMIT);
        assert_eq!(share(&long), share(&long));
        assert!(!is_shared(&share(&long), &share(&long)));
    }
}
