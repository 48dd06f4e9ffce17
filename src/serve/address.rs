//! What a request asks for, read strictly: whom it takes us for, and which path it wants.

use std::net::SocketAddr;

use axum::http::uri::Authority;
use axum::http::{HeaderMap, Uri, header};

/// Why a request's path is no address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Malformed;

/// The path of a request as [`Pages::page`](super::Pages::page) takes it: percent-decoded once, without its first
/// slash. Refused is what no address of a plan can be and what is only ever sent to trick a server: broken escapes,
/// bytes that are not UTF-8, escaped slashes, backslashes, control characters, empty segments, `.` and `..`.
pub(super) fn requested_path(raw: &str) -> Result<String, Malformed> {
    let path = raw.strip_prefix('/').ok_or(Malformed)?;
    let mut decoded = Vec::with_capacity(path.len());
    let mut bytes = path.bytes();
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            decoded.push(byte);
            continue;
        }
        let high = bytes.next().and_then(hexadecimal).ok_or(Malformed)?;
        let low = bytes.next().and_then(hexadecimal).ok_or(Malformed)?;
        let byte = high * 16 + low;
        if byte == b'/' {
            return Err(Malformed);
        }
        decoded.push(byte);
    }
    let decoded = String::from_utf8(decoded).map_err(|_| Malformed)?;
    if decoded.contains(|character: char| character.is_control() || character == '\\') {
        return Err(Malformed);
    }
    let folders = decoded.strip_suffix('/').unwrap_or(&decoded);
    let is_root = decoded.is_empty();
    if !is_root
        && folders
            .split('/')
            .any(|segment| matches!(segment, "" | "." | ".."))
    {
        return Err(Malformed);
    }
    Ok(decoded)
}

fn hexadecimal(byte: u8) -> Option<u8> {
    let digit = char::from(byte).to_digit(16)?;
    u8::try_from(digit).ok()
}

/// True when the request means this server: one `Host`, a loopback name or the bound address, and our port. A page
/// of another site whose name was pointed at 127.0.0.1 sends its own name (DNS rebinding).
pub(super) fn means_us(headers: &HeaderMap, uri: &Uri, bound: SocketAddr) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else {
        return false;
    };
    let is_ours = host.to_str().is_ok_and(|host| names_us(host, bound));
    // A request in absolute form (RFC 9112, 3.2.2) names the host twice.
    is_ours
        && uri
            .authority()
            .is_none_or(|authority| names_us(authority.as_str(), bound))
}

fn names_us(host: &str, bound: SocketAddr) -> bool {
    let Ok(authority) = host.parse::<Authority>() else {
        return false;
    };
    // An authority may also carry a user; no browser sends one here.
    if authority.as_str().contains('@') || authority.port_u16().unwrap_or(80) != bound.port() {
        return false;
    }
    let name = authority.host().trim_start_matches('[').trim_end_matches(']');
    name.eq_ignore_ascii_case("localhost")
        || name == "127.0.0.1"
        || name == "::1"
        || name == bound.ip().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes_paths_once() {
        assert_eq!(requested_path("/"), Ok(String::new()));
        assert_eq!(requested_path("/fa/products/x/"), Ok("fa/products/x/".to_owned()));
        assert_eq!(requested_path("/%D9%81%D8%A7/"), Ok("فا/".to_owned()));
        assert_eq!(requested_path("/a%2520b"), Ok("a%20b".to_owned()));
    }

    #[test]
    fn refuses_what_no_address_is() {
        for raw in [
            "",
            "*",
            "fa/",
            "//evil.example/",
            "/a//b",
            "/a//",
            "/../etc/passwd",
            "/fa/../../x",
            "/..",
            "/.",
            "/fa/./",
            "/%2e%2e/%2E%2e/etc",
            "/fa%2f..%2fx",
            "/..%5c..%5cx",
            "/a\\b",
            "/%",
            "/%4",
            "/%zz",
            "/%+1",
            "/%ff",
            "/%00",
            "/a%0d%0ab",
            "/a%c0%ae",
        ] {
            assert_eq!(requested_path(raw), Err(Malformed), "{raw}");
        }
    }

    #[test]
    fn answers_only_to_loopback_names_with_its_port() {
        let bound: SocketAddr = "127.0.0.1:4000".parse().unwrap();
        for host in ["localhost:4000", "LOCALHOST:4000", "127.0.0.1:4000", "[::1]:4000"] {
            assert!(names_us(host, bound), "{host}");
        }
        for host in [
            "",
            "localhost",
            "localhost:80",
            "localhost:40000",
            "evil.example:4000",
            "localhost.evil.example:4000",
            "127.0.0.1.evil.example:4000",
            "127.0.0.2:4000",
            "0.0.0.0:4000",
            "user@localhost:4000",
            "localhost:4000, evil",
        ] {
            assert!(!names_us(host, bound), "{host}");
        }
        assert!(names_us("localhost", "127.0.0.1:80".parse().unwrap()));
        assert!(names_us("127.0.0.2:4000", "127.0.0.2:4000".parse().unwrap()));
    }
}
