#!/usr/bin/env python3
"""The script and the style sheet of a page stand in the library as they stand in their own files.

Sources/WestphaliaGraphviz/Page/Browser has them, as JavaScript and CSS, for whoever reads or writes them;
PageAssets.swift has the same text, for the library to put into pages. --write makes the second of the first.
"""

import sys
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "Sources/WestphaliaGraphviz/Page"
SWIFT = PAGE / "PageAssets.swift"


def literal(file):
    text = file.read_text(encoding="utf-8")
    if '"""#' in text or not text.endswith("\n"):
        sys.exit(f"page.py: {file.name} cannot stand in a raw string, or does not end its last line")
    lines = "".join(f"    {line}\n" if line else "\n" for line in text[:-1].split("\n"))
    return f'#"""\n{lines}\n    """#'


def main():
    if sys.argv[1:] not in ([], ["--write"]):
        sys.exit(__doc__)
    scripts = sorted((PAGE / "Browser").glob("*.js"))
    text = "/// The script and the style sheet of a page, as they stand in the folder Browser: `.ci/page.py --write`.\n"
    text += "enum PageAssets {\n  /// The parts of the script, in order.\n  static let scripts = [\n"
    text += "".join(f"    // {file.name}\n    {literal(file)},\n" for file in scripts)
    text += "  ]\n\n  /// The rules that all pages share.\n  static let style =\n"
    text += f"    {literal(PAGE / 'Browser/page.css')}\n}}\n"
    if "--write" in sys.argv:
        SWIFT.write_text(text, encoding="utf-8")
    elif SWIFT.read_text(encoding="utf-8") != text:
        sys.exit("page.py: PageAssets.swift is not made of today's Browser: run .ci/page.py --write")
    print("the library has the page's script and style sheet as they stand in their files")


if __name__ == "__main__":
    main()
