"""How files of events are laid out: which cell of a row holds what.

A layout is found from the first lines of a file: by the names in a header, whatever their order, or by the number of cells of files
of GDELT, which have none.

Sources: GDELT Data Format Codebook, 1.03 (2013) and 2.0 (2015); for ICEWS the header of its coded event data.
"""

import csv
from collections import Counter
from dataclasses import dataclass

MISSING = ("", "NA")
"""What a cell holds that has no value."""

MISSING_CLASS = MISSING + ("--", "---", "X")
"""What the cell of a class or code holds that has no value."""


@dataclass(frozen=True)
class Layout:
    """The places of what is read in the rows of a file.

    `fields` maps what is read (day, source, target, code, root, score, mentions, sources, articles) to the number of its cell; `root` is
    left out where it is the beginning of the code, and counts are where a row counts once.
    """

    name: str
    separator: str
    is_quoted: bool
    columns: int
    header: str | None
    scheme: str
    fields: tuple[tuple[str, int], ...]

    def place(self, field):
        """The number of the cell of a field; None where the layout has none."""
        return dict(self.fields).get(field)


GDELT = {
    "day": ("SQLDATE", "Day"),
    "source": ("Actor1CountryCode",),
    "target": ("Actor2CountryCode",),
    "code": ("EventCode",),
    "root": ("EventRootCode",),
    "score": ("GoldsteinScale",),
    "mentions": ("NumMentions",),
    "sources": ("NumSources",),
    "articles": ("NumArticles",),
}
"""The columns of GDELT, by all names that they have."""

ICEWS = {
    "day": ("Event Date",),
    "source": ("Source Country",),
    "target": ("Target Country",),
    "code": ("CAMEO Code",),
    "score": ("Intensity",),
}
"""The columns of ICEWS: states by name, the class as the beginning of the code, every row one report."""

OPTIONAL = {"mentions", "sources", "articles"}

GDELT_PLACES = (
    ("day", 1), ("source", 7), ("target", 17), ("code", 26), ("root", 28), ("score", 30), ("mentions", 31), ("sources", 32),
    ("articles", 33),
)
"""The cells of files of GDELT without a header: they are the same with 57, 58 and 61 cells."""

GDELT_COUNTS = {57: "GDELT 1.0, 57 cells", 58: "GDELT 1.0, 58 cells", 61: "GDELT 2.0, 61 cells"}


def layout_of(first_lines):
    """The layout of a file that begins with these lines; None where it is none that is known."""
    for separator in ("\t", ","):
        if first_lines and (found := _layout_of_header(first_lines[0], separator)):
            return found
    counts = Counter(line.count("\t") + 1 for line in first_lines)
    known = [count for count, _ in counts.most_common() if count in GDELT_COUNTS]
    if not known:
        return None
    return Layout(GDELT_COUNTS[known[0]], "\t", False, known[0], None, "cameo", GDELT_PLACES)


def _layout_of_header(line, separator):
    names = [name.strip() for name in next(csv.reader([line.removeprefix("\ufeff")], delimiter=separator))]
    for title, wanted, scheme in (("GDELT", GDELT, "cameo"), ("ICEWS", ICEWS, "name")):
        places = {
            field: names.index(known)
            for field, all_names in wanted.items()
            for known in all_names
            if names.count(known) == 1
        }
        if set(wanted) - set(places) <= OPTIONAL:
            return Layout(
                f"{title}, header of {len(names)} columns", separator, True, len(names), line, scheme, tuple(sorted(places.items())))
    return None
