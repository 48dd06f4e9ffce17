//! Who has a port, and which one is free: only for the message that the port is busy. Linux tells through
//! `/proc`; elsewhere the name is left out.

use std::fs;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;

/// So many ports above the wished one are tried.
const ATTEMPTS: u16 = 20;

/// The state of a listening socket in `/proc/net/tcp`.
const LISTENING: &str = "0A";

/// The first free port above that of `address`.
pub(super) fn free_port_after(address: SocketAddr) -> Option<u16> {
    let first = address.port().checked_add(1)?;
    (first..=first.saturating_add(ATTEMPTS))
        .find(|port| TcpListener::bind(SocketAddr::new(address.ip(), *port)).is_ok())
}

/// Name and number of the process that listens on `port`: `karvan (4711)`. Processes of other users stay unknown.
pub(super) fn port_holder(port: u16) -> Option<String> {
    let tables = ["/proc/net/tcp", "/proc/net/tcp6"];
    let socket = tables
        .iter()
        .filter_map(|table| fs::read_to_string(table).ok())
        .find_map(|table| listening_socket(&table, port))?;
    let target = format!("socket:[{socket}]");
    fs::read_dir("/proc")
        .ok()?
        .flatten()
        .filter(|process| is_number(&process.file_name().to_string_lossy()))
        .find(|process| holds(&process.path(), &target))
        .map(|process| describe(&process.path()))
}

/// The socket's number in a table as of `/proc/net/tcp`: local address in column 2, state in 4, inode in 10.
fn listening_socket(table: &str, port: u16) -> Option<String> {
    let suffix = format!(":{port:04X}");
    table.lines().skip(1).find_map(|line| {
        let columns: Vec<&str> = line.split_whitespace().collect();
        let is_it = columns.get(1)?.ends_with(&suffix) && *columns.get(3)? == LISTENING;
        is_it.then(|| columns.get(9).map(|inode| (*inode).to_owned()))?
    })
}

fn holds(process: &Path, target: &str) -> bool {
    let Ok(descriptors) = fs::read_dir(process.join("fd")) else {
        return false;
    };
    descriptors
        .flatten()
        .any(|descriptor| fs::read_link(descriptor.path()).is_ok_and(|link| link.as_os_str() == target))
}

fn describe(process: &Path) -> String {
    let number = process.file_name().unwrap_or_default().to_string_lossy();
    let name = fs::read_to_string(process.join("comm")).unwrap_or_default();
    format!("{} ({number})", name.trim())
}

fn is_number(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_listening_socket_and_not_a_connection_to_it() {
        let table = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n\
            0: 0100007F:C350 0100007F:0FA0 01 0:0 0:0 0 0 0 4711 1\n\
            1: 0100007F:0FA0 0100007F:C350 01 0:0 00:0 0 0 0 4712 1\n\
            2: 0100007F:0FA0 00000000:0000 0A 0:0 00:0 0 0 0 4713 1\n";
        assert_eq!(listening_socket(table, 4000).as_deref(), Some("4713"));
        assert_eq!(listening_socket(table, 4001), None);
    }

    #[test]
    fn proposes_a_port_that_can_be_had() {
        let taken = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = taken.local_addr().unwrap();
        if let Some(port) = free_port_after(address) {
            assert_ne!(port, address.port());
            TcpListener::bind(("127.0.0.1", port)).unwrap();
        }
    }
}
