//! Many files in one, for the cache: lengths in eight bytes each, then path and bytes.

use std::sync::Arc;

use super::IndexFile;

pub fn pack(files: &[IndexFile]) -> Vec<u8> {
    let mut packed = Vec::new();
    for file in files {
        for field in [file.path.as_bytes(), &file.bytes] {
            packed.extend_from_slice(&(field.len() as u64).to_le_bytes());
            packed.extend_from_slice(field);
        }
    }
    packed
}

/// `None` where the bytes were not made by [`pack`].
pub fn unpack(packed: &[u8]) -> Option<Vec<IndexFile>> {
    let mut rest = packed;
    let mut field = || -> Option<Option<&[u8]>> {
        if rest.is_empty() {
            return Some(None);
        }
        let (length, after) = rest.split_first_chunk::<8>()?;
        let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
        let (field, after) = after.split_at_checked(length)?;
        rest = after;
        Some(Some(field))
    };
    let mut files = Vec::new();
    while let Some(path) = field()? {
        files.push(IndexFile {
            path: std::str::from_utf8(path).ok()?.to_owned(),
            bytes: Arc::from(field()??),
        });
    }
    Some(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_comes_out_and_what_is_cut_does_not() {
        let file = |path: &str, bytes: &[u8]| IndexFile {
            path: path.to_owned(),
            bytes: Arc::from(bytes),
        };
        let files = vec![file("a/b", b"one"), file("c", b""), file("d", &[0, 255])];
        let packed = pack(&files);
        assert_eq!(unpack(&packed), Some(files));
        assert_eq!(unpack(&packed[..packed.len() - 1]), None);
        assert_eq!(unpack(b"\xff\xff\xff\xff\xff\xff\xff\xff"), None);
        assert_eq!(unpack(b""), Some(Vec::new()));
    }
}
