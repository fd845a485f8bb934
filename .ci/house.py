#!/usr/bin/env python3
"""Holds the house's own rules, those that no compiler and no formatter knows.

    tests     a test file is named for a source file of its family, with Tests at the end
    types     no source file declares three or more public top-level types
    tries     no `try?` in Sources
    spelling  American spelling in Sources, Tests, Examples and the pages
    bounds    how many is `limit`, how long `maximumLength`, in every public declaration
    comments  no comment says what could stand on any declaration
    commits   the first line of a commit has at most 72 characters

What is right in spite of a rule stands below with its reason. What is only not mended yet stands in
.ci/house-pending.txt, one `rule path` a line; a line that is no longer needed is an error too.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PENDING = ROOT / ".ci" / "house-pending.txt"
SINCE = "f24b67c"

# Test files that test more than one source file, and why. A folder stands for what is in it.
TESTS = {
    "Tests/DOTTests/Oracles": "the whole reader and writer against the programs of Graphviz",
    "Tests/ExampleTests": "the examples, each of which is a program",
    "Tests/PyongyangAccordTests": "the founding article's program",
    "Tests/WestphaliaTests/Values/ExtremesTests.swift": "every public entry point of all products",
}

# Files of three or more public types that belong together, and why.
TYPES = {
    "Sources/DOT/Attributes/DOTElement.swift": "types without members, which mean something only side by side",
}

# Files where an error is rightly turned into an absent value, and why.
TRIES = {}

# British spellings. (`cancelled` is none of them: Swift itself says `isCancelled`.)
BRITISH = (
    "neighbour|colour|programme(?!r)|catalogue|favour|behaviour|grey|centre|labelled(?!by)|labelling|modelled|"
    "modelling|travelled|travelling|normalis|optimis|minimis|maximis|organis|recognis|"
    "summaris|initialis|analys(?=ed|ing|er)|honour|labour|licence|defence|judgement|artefact"
)
# Names of others: the colors of X11 and the schemes of Brewer, bodies and laws as they call themselves.
SPELLING = {
    "Sources/DOT/Attributes/Values/DOTColorScheme.swift": "Brewer's schemes are named so",
    "Sources/DOT/Attributes/Values/X11Colors.swift": "X11 spells both ways",
    "Sources/Westphalia/Blocs/BlocCatalog.swift": "the Shanghai Cooperation Organisation writes itself so",
    "Sources/Westphalia/Statements/Guesses/GuessedDiplomacyVerbs.swift": "verbs as people guess them",
    "Tests/WestphaliaTests/Refusals/GuessedVerbsTests.swift": "verbs as people guess them",
    "Tests/DOTTests/Oracles/RealGraphvizTests.swift": "X11's grey100",
}

bad = []


def complain(rule, path, text):
    bad.append((rule, str(path), text))


def files(*folders, suffix=".swift"):
    for folder in folders:
        yield from sorted((ROOT / folder).rglob("*" + suffix))


def name(path):
    return path.relative_to(ROOT).as_posix()


def text(path):
    return path.read_text(encoding="utf-8")


def tests():
    supports = {f.stem for f in files("Tests/Support")}
    sources = {}
    for file in files("Sources"):
        target, *folders, _ = file.relative_to(ROOT / "Sources").parts
        sources.setdefault((target, folders[0] if folders else ""), set()).add(file.stem)
    for file in files("Tests"):
        if not file.stem.endswith("Tests"):
            continue
        path = name(file)
        if any(path.startswith(excused) for excused in TESTS):
            continue
        target, *folders, _ = file.relative_to(ROOT / "Tests").parts
        family = folders[0] if folders else ""
        stem = file.stem.removesuffix("Tests")
        known = sources.get((target.removesuffix("Tests"), family), set())
        if stem not in known and not (family == "Support" and stem in supports):
            complain("tests", path, f"no {stem}.swift in the family {family or 'of the target'}")


def types():
    declaration = re.compile(
        r"^public (?:indirect |final )*(?:struct|enum|class|actor|protocol) (\w+)", re.M
    )
    for file in files("Sources"):
        found = declaration.findall(text(file))
        if len(found) >= 3 and name(file) not in TYPES:
            complain("types", name(file), "declares " + ", ".join(found))


def tries():
    for file in files("Sources"):
        count = len(re.findall(r"\btry\?", code(text(file))))
        if count and name(file) not in TRIES:
            complain("tries", name(file), f"{count} × try?")


def code(source):
    """The source without comments."""
    return re.sub(r"^\s*//.*$", "", source, flags=re.M)


def spelling():
    word = re.compile(rf"\b\w*(?:{BRITISH})\w*", re.I)
    pages = [*files("Docs", suffix=".md"), *(ROOT / p for p in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"))]
    for file in [*files("Sources", "Tests", "Examples"), *pages]:
        if name(file) in SPELLING:
            continue
        found = sorted({match[0] for match in word.finditer(text(file))})
        if found:
            complain("spelling", name(file), ", ".join(found))


def bounds():
    # How large a picture may be is a size: `.atMost(7, 10)` in inches.
    label = re.compile(
        r"\b(maximum|maximumDepth|maximumSteps|maximumCount|maximumBytes|maximumNesting|atMost)(?:\s+\w+)?\s*:"
    )
    for file in files("Sources"):
        source = code(text(file))
        for match in re.finditer(r"^\s*public [^{}]*?(?:\{|$(?=\n\s*(?:public|///|\}|$)))", source, re.M):
            found = label.search(match[0])
            if found:
                complain("bounds", name(file), f"{found[1]}:")
                break


def comments():
    for file in [*files("Sources", "Tests", "Examples"), *files("Docs", suffix=".md"), ROOT / "CONTRIBUTING.md"]:
        if "The words between its ends." in text(file):
            complain("comments", name(file), "“The words between its ends.” says nothing")


def commits():
    log = subprocess.run(
        ["git", "log", "--no-merges", "--first-parent", "--format=%h %s", f"{SINCE}..HEAD"],
        cwd=ROOT, capture_output=True, text=True,
    )
    # A shallow clone lacks the commit to begin at.
    if log.returncode:
        return
    for line in log.stdout.splitlines():
        digest, subject = line.split(" ", 1)
        if len(subject) > 72:
            complain("commits", digest, f"{len(subject)} characters: {subject}")


def main():
    for rule in (tests, types, tries, spelling, bounds, comments, commits):
        rule()
    for excuses in (TESTS, TYPES, TRIES, SPELLING):
        for path in excuses:
            if not (ROOT / path).exists():
                complain("excuses", path, "is excused, but there is no such file")
    lines = text(PENDING).splitlines() if PENDING.exists() else []
    pending = {line for line in lines if line and not line.startswith("#")}
    found = {f"{rule} {path}" for rule, path, _ in bad}
    if sys.argv[1:] == ["--pending"]:
        print("\n".join(sorted(found)))
        return 0
    if sys.argv[1:]:
        sys.exit(__doc__)
    for rule, path, problem in bad:
        if f"{rule} {path}" not in pending:
            print(f"house.py: {rule}: {path}: {problem}", file=sys.stderr)
    for line in sorted(pending - found):
        print(f"house.py: {PENDING.name}: no longer needed: {line}", file=sys.stderr)
    if found != pending:
        return 1
    print(f"the house's rules hold; {len(pending)} exceptions are pending")
    return 0


if __name__ == "__main__":
    sys.exit(main())
