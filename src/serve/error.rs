//! Why the server cannot run.

use std::io;
use std::net::SocketAddr;

use thiserror::Error;

use super::port_holder::{free_port_after, port_holder};
use crate::diagnostic::Diagnostic;

/// What keeps the server from starting. Mistakes in content never do.
#[derive(Debug, Error)]
pub enum ServeError {
    /// Another program listens there, or this one did a moment ago.
    #[error("{address} is in use{}", holder.as_deref().map(|name| format!(" by {name}")).unwrap_or_default())]
    PortBusy {
        address: SocketAddr,
        /// Name and number of the process, `karvan (4711)`, where the system tells.
        holder: Option<String>,
        /// A port near by that is free now.
        free_port: Option<u16>,
    },
    /// The system gives the address to nobody, or not to this user (ports below 1024).
    #[error("cannot listen on {address}: {source}")]
    Listen { address: SocketAddr, source: io::Error },
    /// The address can be reached from other machines.
    #[error("{address} is not a loopback address")]
    NotLoopback { address: SocketAddr },
    /// The system refuses what an asynchronous runtime needs.
    #[error("cannot start the server's threads: {source}")]
    Threads { source: io::Error },
}

impl ServeError {
    /// The error for an address that could not be bound, with what can be found out about the reason.
    pub(super) fn from_bind(address: SocketAddr, source: io::Error) -> Self {
        if source.kind() != io::ErrorKind::AddrInUse {
            return ServeError::Listen { address, source };
        }
        ServeError::PortBusy {
            address,
            holder: port_holder(address.port()),
            free_port: free_port_after(address),
        }
    }

    /// For people: code and facts.
    #[must_use]
    pub fn diagnostic(&self) -> Diagnostic {
        match self {
            ServeError::PortBusy {
                address,
                holder,
                free_port,
            } => {
                let diagnostic =
                    Diagnostic::error("serve-port-busy").with("port", address.port().to_string());
                let diagnostic = match holder {
                    Some(holder) => diagnostic.with("holder", holder.clone()),
                    None => diagnostic,
                };
                match free_port {
                    Some(port) => diagnostic.with("free_port", port.to_string()),
                    None => diagnostic,
                }
            }
            ServeError::Listen { address, source } => Diagnostic::error("serve-address-refused")
                .with("address", address.to_string())
                .with("reason", source.to_string()),
            ServeError::NotLoopback { address } => {
                Diagnostic::error("serve-not-loopback").with("address", address.to_string())
            }
            ServeError::Threads { source } => {
                Diagnostic::error("serve-no-threads").with("reason", source.to_string())
            }
        }
    }
}
