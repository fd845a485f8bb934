#!/usr/bin/env python3
"""Holds the house's own rules, those that no compiler and no formatter knows.

    tests     a test file is named for a source file of its family, with Tests at the end
    types     no source file declares three or more public top-level types
    tries     no `try?` in Sources
    spelling  American spelling in Sources, Tests, Examples and the pages
    bounds    how many is `limit`, how long `maximumLength`, in every public declaration
    comments  no comment says what could stand on any declaration
    errors    a test names the error it expects, or keeps it and looks into it; its type alone is not enough
    clocks    no test measures time, but where a limit of time is what it tests
    commits   the first line of a commit has at most 72 characters

What is right in spite of a rule stands below with its reason; a reason that is no longer needed is an
error too.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SINCE = "f24b67c"

# Test files, and folders of them, that test more than one source file, and why.
TESTS = {
    "Tests/DOTTests/Oracles": "the whole reader and writer against the programs of Graphviz",
    "Tests/GraphKernelTests/DrawnExamplesTests.swift": "the drawn examples at the head of the algorithms' files",
    "Tests/ExampleTests": "the examples, each of which is a program",
    "Tests/GraphKernelTests/Oracles": "algorithms of all families against networkx, igraph and HiGHS",
    "Tests/GraphKernelTests/Support/LongPathTests.swift": "every algorithm on one long path",
    "Tests/PyongyangAccordTests": "the founding article's program",
    "Tests/TypedGraphTests/Queries/CancellationTests.swift": "every query, in a cancelled task",
    "Tests/TypedGraphTests/Queries/Support/ResultTests.swift": "every result, printed and compared",
    "Tests/WestphaliaTests/Refusals": "what the compiler refuses, of all verbs, kinds and patterns",
    "Tests/WestphaliaTests/Values": "every public value of the package",
    "Tests/WestphaliaTests/Vocabulary/OwnKindsTests.swift": "a user's own kinds, in queries, views and diagrams",
}

# Files of three or more public types that belong together, and why.
TYPES = {
    "Sources/DOT/Attributes/DOTElement.swift": "types without members, which mean something only side by side",
}

# Files whose tests measure time, and why.
CLOCKS = {
    "Tests/DOTTests/Support/CommandTests.swift": "a program that takes too long is killed",
    "Tests/TypedGraphTests/Queries/CancellationTests.swift": "a moment to cancel at, not a limit",
    "Tests/WestphaliaGraphvizTests/GraphvizTests.swift": "pictures have a time limit",
}

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
    "Sources/WestphaliaData/DataSets/SIPRIDelivery.swift": "SIPRI's categories are named so",
    "Docs/Catalog.md": "written from the catalog, whose organizations write themselves so",
    "Sources/Westphalia/Statements/Guesses/GuessedDiplomacyVerbs.swift": "verbs as people guess them",
    "Sources/Westphalia/Statements/Guesses/GuessedWeapons.swift": "names as people guess them",
    "Sources/Westphalia/Statements/Guesses/GuessedValues.swift": "values as people guess them",
    "Tests/WestphaliaTests/Refusals/GuessedVerbsTests.swift": "verbs as people guess them",
    "Tests/DOTTests/Oracles/RealGraphvizTests.swift": "X11's grey100",
}

bad = []
used = set()


def excused(path, excuses):
    """Whether a path, or a folder it lies in, has an excuse; notes that the excuse is needed."""
    found = [key for key in excuses if path == key or path.startswith(key + "/")]
    used.update(found)
    return bool(found)


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
        target, *folders, _ = file.relative_to(ROOT / "Tests").parts
        family = folders[0] if folders else ""
        stem = file.stem.removesuffix("Tests")
        known = sources.get((target.removesuffix("Tests"), family), set())
        if stem in known or (family == "Support" and stem in supports):
            continue
        if not excused(name(file), TESTS):
            complain("tests", name(file), f"no {stem}.swift in the family {family or 'of the target'}")


def types():
    declaration = re.compile(
        r"^public (?:indirect |final )*(?:struct|enum|class|actor|protocol) (\w+)", re.M
    )
    for file in files("Sources"):
        found = declaration.findall(text(file))
        if len(found) >= 3 and not excused(name(file), TYPES):
            complain("types", name(file), "declares " + ", ".join(found))


def tries():
    for file in files("Sources"):
        count = len(re.findall(r"\btry\?", code(text(file))))
        if count:
            complain("tries", name(file), f"{count} × try?")


def code(source):
    """The source without comments."""
    return re.sub(r"^\s*//.*$", "", source, flags=re.M)


def spelling():
    word = re.compile(rf"\b\w*(?:{BRITISH})\w*", re.I)
    pages = [*files("Docs", suffix=".md"), *(ROOT / p for p in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"))]
    for file in [*files("Sources", "Tests", "Examples"), *pages]:
        found = sorted({match[0] for match in word.finditer(text(file))})
        if found and not excused(name(file), SPELLING):
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


def errors():
    # `let error = #expect(throws: QueryError.self)` is right: what follows looks into the error.
    statement = re.compile(r"^(.*)#(?:expect|require)\(\s*throws: *([\w.]+|any \w+|\(any \w+\))\.self", re.M)
    for file in files("Tests"):
        for before, kind in statement.findall(text(file)):
            if kind != "Never" and not re.search(r"\b(?:let|var) \w+ = ", before):
                complain("errors", name(file), f"names no more than {kind}")


def clocks():
    for file in files("Tests"):
        found = re.findall(r"\b(?:ContinuousClock|SuspendingClock|Date\(\)|DispatchTime)", text(file))
        if found and file.stem.endswith("Tests") and not excused(name(file), CLOCKS):
            complain("clocks", name(file), f"measures time by {found[0]}")


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
    if sys.argv[1:]:
        sys.exit(__doc__)
    for rule in (tests, types, tries, spelling, bounds, comments, errors, clocks, commits):
        rule()
    for excuses in (TESTS, TYPES, CLOCKS, SPELLING):
        for path in excuses:
            if path not in used:
                complain("excuses", path, "is excused, and breaks no rule")
    for rule, path, problem in bad:
        print(f"house.py: {rule}: {path}: {problem}", file=sys.stderr)
    if not bad:
        print("the house's rules hold")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
