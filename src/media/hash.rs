//! The hash of a file's bytes: for names of published files and for keys of the cache.
//!
//! BLAKE3, because inputs come from strangers: nobody can make two pictures that share a name or a cache entry.

use std::fmt;

/// BLAKE3 (256 bits) of some bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentHash([u8; 32]);

impl ContentHash {
    /// Hashes `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }

    /// The 32 bytes of the hash.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The first 64 bits as 16 lower-case hexadecimal characters: enough for a file name.
    pub fn short(&self) -> String {
        blake3::Hash::from_bytes(self.0)
            .to_hex()
            .chars()
            .take(16)
            .collect()
    }
}

/// All 64 lower-case hexadecimal characters.
impl fmt::Display for ContentHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&blake3::Hash::from_bytes(self.0).to_hex())
    }
}

/// 16 lower-case hexadecimal characters of `bytes`, for names such as `/media/pump-0123456789abcdef-800.webp`.
pub fn content_hash(bytes: &[u8]) -> String {
    ContentHash::of(bytes).short()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_sixteen_hexadecimal_characters_of_blake3() {
        // The published test vector of BLAKE3 for empty input begins with these digits.
        assert_eq!(content_hash(b""), "af1349b9f5f9a1a6");
        assert_ne!(content_hash(b"a"), content_hash(b"b"));
        assert!(ContentHash::of(b"a").to_string().starts_with(&content_hash(b"a")));
    }
}
