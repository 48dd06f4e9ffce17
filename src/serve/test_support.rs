//! A site of a few pages, read from a folder, and a client that sends exactly the bytes it is told to.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

use super::*;

pub(super) const POLICY: &str = "default-src 'none'; style-src 'self'";

/// Pages whose text is that of `content/text` when they were loaded.
struct TestPages {
    text: String,
    file: PathBuf,
}

impl Pages for TestPages {
    fn page(&self, path: &str) -> Option<Result<Vec<u8>, Box<Diagnostic>>> {
        match path {
            "" | "fa/" | "fa/products/x/" => Some(Ok(html(&self.text))),
            "assets/site.css" => Some(Ok(b"body{}</body>".to_vec())),
            "فا/" => Some(Ok(html("نام"))),
            "broken/" | "broken.css" => Some(Err(Box::new(
                Diagnostic::error("file-unreadable").with("reason", "because"),
            ))),
            "panics/" => panic!("a page that panics"),
            _ => None,
        }
    }

    fn not_found(&self) -> Vec<u8> {
        html("nothing here")
    }

    fn edited(&self, _: &[PathBuf]) -> Option<Loaded> {
        let text = fs::read_to_string(&self.file).unwrap_or_default();
        let edit = text.strip_prefix("edit ")?;
        Some(Loaded {
            pages: Some(Arc::new(TestPages {
                text: edit.to_owned(),
                file: self.file.clone(),
            })),
            diagnostics: Vec::new(),
            took: Duration::ZERO,
        })
    }
}

fn html(text: &str) -> Vec<u8> {
    format!(
        "<!DOCTYPE html><html lang=fa dir=rtl><meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\
         <body><p>{text}</p></body></html>"
    )
    .into_bytes()
}

/// Loads `content/text`: `bad` gives an error and no site, `panic` panics, `slow…` takes a while, `late` is
/// overwritten at once. `edit …` is taken in at once, but takes a while to load, as a text that ends with `more` when
/// it has an `and`.
pub(super) struct TestLoader {
    pub root: PathBuf,
    pub loads: AtomicUsize,
}

impl TestLoader {
    pub(super) fn new(root: PathBuf) -> Self {
        Self {
            root,
            loads: AtomicUsize::new(0),
        }
    }
}

impl Loader for TestLoader {
    fn load(&self) -> Loaded {
        self.loads.fetch_add(1, Ordering::SeqCst);
        let file = self.root.join("content/text");
        let mut text = fs::read_to_string(&file).unwrap_or_default();
        assert!(text != "panic", "a load that panics");
        if text.starts_with("slow") || text.starts_with("edit") {
            std::thread::sleep(Duration::from_millis(300));
        }
        if let Some(edit) = text.strip_prefix("edit ") {
            let more = if edit.ends_with("and") { " more" } else { "" };
            text = format!("{edit}{more}");
        }
        if text == "late" {
            // Someone saves after the file was read, before the files are watched.
            fs::write(self.root.join("content/text"), "saved").unwrap();
        }
        let bad = text == "bad";
        let diagnostic = Diagnostic::error("file-unreadable")
            .with("reason", "bad")
            .at("content/text", None);
        Loaded {
            pages: (!bad).then(|| Arc::new(TestPages { text, file }) as Arc<dyn Pages>),
            diagnostics: if bad { vec![diagnostic] } else { Vec::new() },
            took: Duration::ZERO,
        }
    }

    fn watched(&self) -> Vec<PathBuf> {
        ["content", "site.toml", "themes/own"]
            .map(|name| self.root.join(name))
            .to_vec()
    }

    fn excerpt(&self, _: &str) -> Option<String> {
        None
    }
}

/// A running server over a folder of its own; both end with it.
pub(super) struct Running {
    pub loader: Arc<TestLoader>,
    pub port: u16,
    pub events: mpsc::Receiver<ServeEvent>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<Result<(), ServeError>>>,
}

impl Running {
    /// Serves a site whose text is `text`.
    pub(super) fn start(text: &str) -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let root = std::env::temp_dir().join(format!("karvan-serve-{}-{number}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("content")).unwrap();
        fs::write(root.join("content/text"), text).unwrap();
        // Older than the server, or it would be taken as changed while it was loaded.
        std::thread::sleep(Duration::from_millis(40));
        let loader = Arc::new(TestLoader::new(root));
        let (teller, events) = mpsc::channel();
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = Arc::clone(&loader);
        let thread = std::thread::spawn(move || {
            let options = ServeOptions {
                address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
                ignored: vec![serving.root.join("content/public")],
            };
            let tell = |event| drop(teller.send(event));
            serve_until(serving, &options, &tell, async { drop(stopped.await) })
        });
        let mut running = Self {
            loader,
            port: 0,
            events,
            stop: Some(stop),
            thread: Some(thread),
        };
        let ServeEvent::Ready { url, .. } = running.event() else {
            panic!("ready comes first")
        };
        running.port = url
            .trim_end_matches('/')
            .rsplit(':')
            .next()
            .unwrap()
            .parse()
            .unwrap();
        running
    }

    pub(super) fn event(&self) -> ServeEvent {
        self.events
            .recv_timeout(Duration::from_secs(5))
            .expect("an event")
    }

    /// Writes a file below the root as a plain program does.
    pub(super) fn write(&self, path: &str, text: &str) {
        fs::write(self.path(path), text).unwrap();
    }

    pub(super) fn path(&self, path: &str) -> PathBuf {
        self.loader.root.join(path)
    }

    /// How often was loaded.
    pub(super) fn loads(&self) -> usize {
        self.loader.loads.load(Ordering::SeqCst)
    }

    /// Waits until so many loads have begun.
    pub(super) fn until_loads(&self, wanted: usize) {
        let start = Instant::now();
        while self.loads() < wanted {
            assert!(start.elapsed() < Duration::from_secs(5), "{} loads", self.loads());
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// The whole answer to `GET path`, head and body.
    pub(super) fn get(&self, path: &str) -> String {
        self.ask("GET", path, &format!("localhost:{}", self.port))
    }

    pub(super) fn ask(&self, method: &str, path: &str, host: &str) -> String {
        self.send(&format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
        ))
    }

    pub(super) fn send(&self, request: &str) -> String {
        let mut stream = self.connect();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8(answer).unwrap()
    }

    pub(super) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
        stream
    }

    /// A browser's event stream.
    pub(super) fn listen(&self) -> Listening {
        let mut stream = self.connect();
        let request = format!(
            "GET /_karvan/events HTTP/1.1\r\nHost: localhost:{}\r\n\r\n",
            self.port
        );
        stream.write_all(request.as_bytes()).unwrap();
        Listening {
            stream,
            heard: String::new(),
        }
    }

    /// Stops the server and gives what it ended with.
    pub(super) fn stop(&mut self) -> Option<Result<(), ServeError>> {
        drop(self.stop.take());
        self.thread.take().map(|thread| thread.join().unwrap())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.stop();
        let _ = fs::remove_dir_all(&self.loader.root);
    }
}

pub(super) struct Listening {
    stream: TcpStream,
    heard: String,
}

impl Listening {
    /// Reads on until `wanted` was heard, gives everything since the last call up to it and how long it took.
    pub(super) fn until(&mut self, wanted: &str) -> (String, Duration) {
        let start = Instant::now();
        loop {
            if let Some((before, after)) = self.heard.split_once(wanted) {
                let before = before.to_owned();
                self.heard = after.to_owned();
                return (before, start.elapsed());
            }
            let mut buffer = [0; 4096];
            let length = self.stream.read(&mut buffer).expect("the event comes in time");
            assert!(length > 0, "the stream ended before {wanted:?}: {}", self.heard);
            self.heard
                .push_str(std::str::from_utf8(&buffer[..length]).unwrap());
        }
    }
}
