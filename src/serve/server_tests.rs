//! The server as a browser meets it.

use super::test_support::{POLICY, Running};
use super::*;

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or_default()
}

fn header<'a>(answer: &'a str, name: &str) -> Option<&'a str> {
    let (head, _) = answer.split_once("\r\n\r\n")?;
    head.lines().find_map(|line| {
        let (found, value) = line.split_once(": ")?;
        found.eq_ignore_ascii_case(name).then_some(value)
    })
}

#[test]
fn answers_the_addresses_of_the_plan_and_no_others() {
    let server = Running::start("hello");
    for (path, expected, kind) in [
        ("/", "200", "text/html; charset=utf-8"),
        ("/fa/products/x/", "200", "text/html; charset=utf-8"),
        ("/fa/products/x/?q=1", "200", "text/html; charset=utf-8"),
        ("/fa/products/x/index.html", "200", "text/html; charset=utf-8"),
        ("/index.html", "200", "text/html; charset=utf-8"),
        ("/%D9%81%D8%A7/", "200", "text/html; charset=utf-8"),
        ("/assets/site.css", "200", "text/css; charset=utf-8"),
        ("/fa/nothing/", "404", "text/html; charset=utf-8"),
        ("/fa/xindex.html", "404", "text/html; charset=utf-8"),
        ("/_karvan/live.js", "200", "text/javascript; charset=utf-8"),
        ("/_karvan/live.css", "200", "text/css; charset=utf-8"),
        ("/_karvan/else", "404", "text/plain; charset=utf-8"),
        ("/%zz", "400", "text/plain; charset=utf-8"),
        ("/../content/text", "400", "text/plain; charset=utf-8"),
        ("/%2e%2e/content/text", "400", "text/plain; charset=utf-8"),
        ("/..%2fcontent%2ftext", "400", "text/plain; charset=utf-8"),
        ("//fa/", "400", "text/plain; charset=utf-8"),
        ("/content/text", "404", "text/html; charset=utf-8"),
    ] {
        let answer = server.get(path);
        assert_eq!(status(&answer), expected, "{path}");
        assert_eq!(header(&answer, "content-type"), Some(kind), "{path}");
        assert_eq!(header(&answer, "cache-control"), Some("no-store"), "{path}");
    }
}

#[test]
fn a_missing_slash_leads_to_the_page() {
    let server = Running::start("hello");
    let answer = server.get("/fa/products/x?q=%D9%81");
    assert_eq!(status(&answer), "308");
    assert_eq!(header(&answer, "location"), Some("/fa/products/x/?q=%D9%81"));
    let answer = server.get("/%D9%81%D8%A7");
    assert_eq!(header(&answer, "location"), Some("/%D9%81%D8%A7/"));
    assert_eq!(status(&server.get("/fa/products/y")), "404");
}

#[test]
fn pages_get_the_live_script_and_leave_for_it_and_assets_stay_as_they_are() {
    let server = Running::start("hello");
    for path in ["/", "/fa/nothing/"] {
        let answer = server.get(path);
        assert!(
            answer.contains("<script src=\"/_karvan/live.js\" data-edition=\""),
            "{answer}"
        );
        assert!(
            answer.contains(&format!(
                "content=\"{POLICY}; script-src 'self'; connect-src 'self'\""
            )),
            "{answer}"
        );
    }
    assert!(server.get("/assets/site.css").ends_with("\r\n\r\nbody{}</body>"));
}

#[test]
fn answers_only_to_its_own_name() {
    let server = Running::start("hello");
    let port = server.port;
    for host in [
        format!("localhost:{port}"),
        format!("127.0.0.1:{port}"),
        format!("[::1]:{port}"),
    ] {
        assert_eq!(status(&server.ask("GET", "/", &host)), "200", "{host}");
    }
    for host in [
        "localhost".to_owned(),
        format!("evil.example:{port}"),
        format!("localhost:{}", port ^ 1),
    ] {
        for path in ["/", "/_karvan/events", "/_karvan/live.js"] {
            assert_eq!(status(&server.ask("GET", path, &host)), "403", "{host}{path}");
        }
    }
    let close = "Connection: close\r\n\r\n";
    let without = server.send(&format!("GET / HTTP/1.1\r\n{close}"));
    assert!(matches!(status(&without), "400" | "403"), "{without}");
    let twice = format!("GET / HTTP/1.1\r\nHost: localhost:{port}\r\nHost: evil.example\r\n{close}");
    assert!(matches!(status(&server.send(&twice)), "400" | "403"));
    let absolute = format!("GET http://evil.example/ HTTP/1.1\r\nHost: localhost:{port}\r\n{close}");
    assert_eq!(status(&server.send(&absolute)), "403");
}

#[test]
fn head_tells_the_same_without_the_body_and_other_methods_are_refused() {
    let server = Running::start("hello");
    let host = format!("localhost:{}", server.port);
    let (head, get) = (server.ask("HEAD", "/", &host), server.get("/"));
    assert_eq!(status(&head), "200");
    assert_eq!(header(&head, "content-length"), header(&get, "content-length"));
    assert!(header(&get, "content-length").is_some_and(|length| length != "0"));
    assert!(head.ends_with("\r\n\r\n"), "{head}");
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let answer = server.ask(method, "/", &host);
        assert_eq!(status(&answer), "405", "{method}");
        assert_eq!(header(&answer, "allow"), Some("GET, HEAD"));
    }
}

#[test]
fn a_page_that_panics_is_one_failed_answer() {
    let server = Running::start("hello");
    let answer = server.get("/panics/");
    assert_eq!(status(&answer), "500");
    assert!(
        answer.contains("data-karvan-failure") && answer.contains("/_karvan/live.js"),
        "{answer}"
    );
    assert!(answer.contains("این صفحه ساخته نشد") && answer.contains("This page could not be made"));
    let ServeEvent::PageFailed { path, diagnostic } = server.event() else {
        panic!("the terminal is told")
    };
    assert_eq!((path.as_str(), diagnostic.code), ("/panics/", "page-crashed"));
    assert!(
        diagnostic
            .facts
            .contains(&("reason", "a page that panics".to_owned()))
    );
    assert_eq!(status(&server.get("/")), "200");
}

#[test]
fn a_page_that_cannot_be_made_says_why_in_its_own_form() {
    let server = Running::start("hello");
    let page = server.get("/broken/");
    assert_eq!(
        (status(&page), header(&page, "content-type")),
        ("500", Some("text/html; charset=utf-8"))
    );
    assert!(page.contains("because"));
    let styles = server.get("/broken.css");
    assert_eq!(
        (status(&styles), header(&styles, "content-type")),
        ("500", Some("text/plain; charset=utf-8"))
    );
    assert!(styles.contains("because"));
}

#[test]
fn without_any_site_every_address_tells_what_is_wrong() {
    let server = Running::start("bad");
    for path in ["/", "/fa/nothing/", "/assets/site.css"] {
        let answer = server.get(path);
        assert_eq!(status(&answer), "500", "{path}");
        assert!(answer.contains("سایت ساخته نشد") && answer.contains("The site could not be made"));
        assert!(answer.contains("content/text") && answer.contains("/_karvan/live.js"));
    }
}

#[test]
fn a_load_that_panics_is_a_finding() {
    let server = Running::start("panic");
    assert!(server.get("/").contains("a load that panics"));
    server.write("content/text", "repaired");
    let ServeEvent::Reloaded { usable: true, .. } = server.event() else {
        panic!("it recovers")
    };
    assert!(server.get("/").contains("repaired"));
}

#[test]
fn a_busy_port_is_told_with_its_holder_and_a_free_one() {
    let server = Running::start("hello");
    let options = ServeOptions {
        address: SocketAddr::from((Ipv4Addr::LOCALHOST, server.port)),
        ..ServeOptions::default()
    };
    let loads = server.loads();
    let loader: Arc<dyn Loader> = Arc::<test_support::TestLoader>::clone(&server.loader);
    let error = serve(loader, &options, &|_| {}).unwrap_err();
    let ServeError::PortBusy { address, holder, .. } = &error else {
        panic!("{error}")
    };
    assert_eq!(address.port(), server.port);
    if cfg!(target_os = "linux") {
        let own = format!("({})", std::process::id());
        assert!(
            holder.as_ref().is_some_and(|holder| holder.contains(&own)),
            "{error}"
        );
    }
    assert_eq!(server.loads(), loads, "nothing is loaded in vain");
    assert_eq!(error.diagnostic().code, "serve-port-busy");
}

#[test]
fn other_machines_are_never_served() {
    let server = Running::start("hello");
    let options = ServeOptions {
        address: SocketAddr::from(([0, 0, 0, 0], 0)),
        ..ServeOptions::default()
    };
    let loader: Arc<dyn Loader> = Arc::<test_support::TestLoader>::clone(&server.loader);
    let error = serve(loader, &options, &|_| {}).unwrap_err();
    assert!(matches!(error, ServeError::NotLoopback { .. }), "{error}");
}

#[test]
fn ends_when_told_even_while_a_browser_listens() {
    let mut server = Running::start("hello");
    let mut listening = server.listen();
    listening.until("event: reload");
    let start = std::time::Instant::now();
    assert!(matches!(server.stop(), Some(Ok(()))));
    assert!(start.elapsed() < Duration::from_secs(2));
}
