#!/usr/bin/env python3
"""Compiles every Swift block of the pages and runs those that say so.

The pages are README.md, CONTRIBUTING.md and all below Docs, or those given as arguments. Needs a built
package (swift build). A block is a program of its own and must compile without a warning, unless an
HTML comment stands before it:

    <!-- swift: continue -->   it goes on where the block before it ended
    <!-- swift: run -->        it is run as well; a ```text block after it is what it must print
    <!-- swift: refused -->    it must not compile; a ```text block after it says lines of the reason
    <!-- swift: manifest -->   it is a whole Package.swift
    <!-- swift: fragment -->   it is not a program at all; such blocks are counted

`continue run` and `continue refused` do both. Errors carry the page's line. Links to files of the
package must lead somewhere.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADERS = ROOT / "Sources" / "CPrefetch" / "include"
FENCE = re.compile(r"^(\s*)(```+|~~~+)\s*(\S*)")
DIRECTIVE = re.compile(r"^\s*<!--\s*swift:\s*([a-z ]+?)\s*-->\s*$")
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)|<img[^>]*\ssrc=\"([^\"]+)\"")
ALLOWED = {
    frozenset(words.split())
    for words in ("", "continue", "run", "continue run", "refused", "continue refused", "manifest", "fragment")
}


class Block:
    """A fenced block: its language, its page's line of the first line inside, the words of its comment."""

    def __init__(self, page, language, line, words):
        self.page, self.language, self.line, self.words = page, language, line, words
        self.text = ""
        self.expected = None

    def __str__(self):
        return f"{self.page}:{self.line}"


def blocks_and_links(page):
    """The fenced blocks of a page in order, and its links outside of them with their lines."""
    blocks, links = [], []
    open_fence, before = None, ""
    for number, line in enumerate((ROOT / page).read_text(encoding="utf-8").splitlines(), 1):
        fence = FENCE.match(line)
        if open_fence:
            indent, marks, block = open_fence
            if fence and fence[2].startswith(marks) and not fence[3]:
                blocks.append(block)
                open_fence = None
            else:
                block.text += (line[len(indent):] if line.startswith(indent) else line.lstrip()) + "\n"
        elif fence:
            directive = DIRECTIVE.match(before)
            words = frozenset(directive[1].split()) if directive else frozenset()
            open_fence = (fence[1], fence[2], Block(page, fence[3], number + 1, words))
        else:
            links += [(number, a or b) for a, b in LINK.findall(line)]
        if line.strip():
            before = line
    if open_fence:
        sys.exit(f"docs.py: {open_fence[2]}: the block is not closed")
    for block, after in zip(blocks, blocks[1:]):
        if block.language == "swift" and after.language == "text":
            block.expected = after.text
    return [block for block in blocks if block.language == "swift"], links


def output_of(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, timeout=300, cwd=ROOT, **options)


def needed(path, imported):
    """The library targets that a program with these imports is linked with."""
    import json

    package = json.loads(output_of("swift", "package", "dump-package").stdout)
    knows = {
        target["name"]: [d["byName"][0] for d in target["dependencies"] if "byName" in d]
        for target in package["targets"]
        if target["type"] == "regular"
    }
    found, pending = [], [name for name in imported if name in knows]
    while pending:
        name = pending.pop()
        if name not in found:
            found.append(name)
            pending += knows[name]
    objects = [(name, o) for name in sorted(found) for o in sorted((path / f"{name}.build").rglob("*.o"))]
    # An incremental build leaves the object of a source that was renamed or deleted behind.
    folders = {t["name"]: t.get("path") or f"Sources/{t['name']}" for t in package["targets"]}
    sources = {name: {f.name for f in (ROOT / folders[name]).rglob("*.swift")} for name in found}
    return [str(o) for name, o in objects if o.name.removesuffix(".o") in sources[name]]


class Checker:
    def __init__(self, scratch):
        self.scratch = Path(scratch)
        self.bin = Path(output_of("swift", "build", "--show-bin-path").stdout.strip())
        self.failures = []
        self.counts = {}

    def count(self, what):
        self.counts[what] = self.counts.get(what, 0) + 1

    def fail(self, block, message):
        self.failures.append(f"{block}: {message}")

    def compile(self, source, *arguments):
        file = self.scratch / "main.swift"
        file.write_text(source, encoding="utf-8")
        command = ["swiftc", "-swift-version", "6", "-warnings-as-errors", "-I", str(self.bin / "Modules"), "-I", str(HEADERS)]
        if "@main" in source or "import Testing" in source:
            command.append("-parse-as-library")
        return output_of(*command, *arguments, str(file))

    def run(self, block, source, printed_before):
        """Links and runs a program; gives what it printed."""
        objects = needed(self.bin, re.findall(r"^\s*(?:\w+ )*import (\w+)", source, re.M))
        program = self.scratch / "program"
        linked = self.compile(source, "-o", str(program), *objects)
        if linked.returncode:
            self.fail(block, "does not link\n" + linked.stderr)
            return ""
        try:
            ran = output_of(str(program), stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            self.fail(block, "does not end")
            return ""
        if ran.returncode:
            self.fail(block, f"ends with status {ran.returncode}\n{ran.stderr}")
        self.count("run")
        if block.expected is not None:
            printed = ran.stdout.removeprefix(printed_before)
            if printed.rstrip("\n") != block.expected.rstrip("\n"):
                self.fail(block, f"prints\n{printed}and not, as the page says,\n{block.expected}")
            self.count("output compared")
        return ran.stdout

    def check_manifest(self, block):
        folder = self.scratch / "manifest"
        folder.mkdir(exist_ok=True)
        (folder / "Package.swift").write_text(block.text, encoding="utf-8")
        dumped = output_of("swift", "package", "--package-path", str(folder), "dump-package")
        if dumped.returncode:
            self.fail(block, "is no manifest\n" + dumped.stderr)
        self.count("manifest")

    def check_page(self, page):
        blocks, links = blocks_and_links(page)
        program, printed = "", ""
        for block in blocks:
            self.count("block")
            if block.words not in ALLOWED:
                self.fail(block, f"no such comment: swift: {' '.join(sorted(block.words))}")
                continue
            if "fragment" in block.words:
                self.count("fragment")
                continue
            if "manifest" in block.words:
                self.check_manifest(block)
                continue
            goes_on = "continue" in block.words
            if goes_on and not program:
                self.fail(block, "there is no program to continue")
            part = f'#sourceLocation(file: "{page}", line: {block.line})\n{block.text}'
            source = program + part if goes_on else part
            compiled = self.compile(source, "-typecheck")
            if "refused" in block.words:
                self.count("refused")
                if compiled.returncode == 0:
                    self.fail(block, "compiles, but the page says it does not")
                for line in (block.expected or "").splitlines():
                    if line.strip() not in compiled.stderr:
                        self.fail(block, f"is refused, but not with: {line}\n{compiled.stderr}")
                continue
            self.count("compiled")
            if compiled.returncode:
                self.fail(block, "does not compile\n" + compiled.stderr)
                continue
            printed = printed if goes_on else ""
            program = source
            if "run" in block.words:
                printed = self.run(block, program, printed)
        for number, link in links:
            path = link.split("#")[0]
            if path and "://" not in path and not path.startswith("mailto:"):
                self.count("link")
                if not (ROOT / page).parent.joinpath(path).exists():
                    self.fail(f"{page}:{number}", f"the link leads nowhere: {link}")


def main():
    pages = sys.argv[1:] or [
        str(path.relative_to(ROOT))
        for path in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "Docs").rglob("*.md"))]
    ]
    with tempfile.TemporaryDirectory() as scratch:
        checker = Checker(scratch)
        for page in pages:
            if (ROOT / page).is_file():
                checker.check_page(page)
            else:
                checker.fail(page, "there is no such page")
    counts = ", ".join(f"{what} {count}" for what, count in checker.counts.items())
    print(f"{len(pages)} pages: {counts or 'no Swift block'}")
    for failure in checker.failures:
        print(f"docs.py: {failure}", file=sys.stderr)
    sys.exit(1 if checker.failures else 0)


if __name__ == "__main__":
    os.environ.pop("SWIFT_DETERMINISTIC_HASHING", None)
    main()
