#!/usr/bin/env python3
"""Makes an invented bilingual catalogue of any size, for Karvan or as an equal Hugo site.

    python3 benches/generate.py --products 1000 --out DIR [--seed 1] [--form karvan|hugo]

The same size and seed give the same bytes. Standard library only; nothing is fetched.
"""

import argparse
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from catalogue import hugo, karvan  # noqa: E402
from catalogue.model import Catalogue  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--products", type=int, required=True, metavar="N", help="number of products, at least 10")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder to write; must be new or empty")
    parser.add_argument("--seed", default="1", help="another seed gives another catalogue of the same size")
    parser.add_argument("--needs", type=int, default=0, metavar="N", help="also needs, for Karvan only")
    parser.add_argument("--search", action="store_true", help="with a search page and its index, for Karvan only")
    parser.add_argument("--form", choices=("karvan", "hugo"), default="karvan")
    arguments = parser.parse_args()
    if arguments.products < 10:
        parser.error("--products: at least 10")
    if arguments.out.exists() and (not arguments.out.is_dir() or any(arguments.out.iterdir())):
        parser.error(f"--out: {arguments.out} exists and is not an empty folder")
    catalogue = Catalogue(arguments.products, arguments.seed)
    if arguments.form == "karvan":
        karvan.write(catalogue, arguments.out, arguments.search)
    else:
        hugo.write(catalogue, arguments.out)
    if arguments.needs and arguments.form == "karvan":
        karvan.write_needs(arguments.out, arguments.needs)


if __name__ == "__main__":
    main()
