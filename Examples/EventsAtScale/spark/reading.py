"""From lines of files to events, each with the reason why it is refused, where it is.

Lines are read as text and taken apart here. Spark's reader of CSV does not see bad rows where few columns are asked for, and takes columns
by position; and it says nothing of bytes that are no UTF-8.

Reasons are those of `westphalia import gdelt`, asked in the same order: the first that fits is the row's.
"""

from urllib.parse import quote

from pyspark.sql import Observation
from pyspark.sql import functions as f

from layouts import MISSING, MISSING_CLASS

REASONS = (
    "a file of no known layout",
    "not as many cells as there must be",
    "not UTF-8",
    "no country of an actor",
    "no value",
    "not a date",
    "no state has the code",
    "a region and no state",
    "several states have the name on the date",
    "no state has the code on the date",
    "both actors are of one country",
    "not a whole number",
    "not a class of CAMEO",
    "not a number",
    "a score beyond −10 to 10",
)
"""Why rows are refused. Frames have the number of a reason, which is cheaper to group by."""

KEPT, BLANK, HEADER = -1, -2, -3
"""What is no refusal, in the place of the number of a reason."""

COLUMNS = {
    "file": "int", "fate": "int", "has_bad_bytes": "boolean", "is_repaired": "boolean", "day": "date", "source": "string",
    "target": "string", "root": "int", "score": "int", "mentions": "bigint", "sources": "bigint", "articles": "bigint",
}
"""Of events: the number of the file, what became of the row, and what is counted; scores in hundredths."""


def read_events(session, files, codes):
    """The lines of all files as one frame with COLUMNS, and what counts the lines independently of it.

    Files of one layout are read together.
    """
    by_layout = {}
    for file in files:
        by_layout.setdefault(file.layout, []).append(file.address)
    # Spark writes addresses with spaces and the like as %20.
    numbers = {form: place for place, file in enumerate(files) for form in (file.address, quote(file.address, safe="/:"))}
    known = f.broadcast(session.createDataFrame(list(numbers.items()), "address string, file int"))
    frames, counters = [], []
    for layout, addresses in by_layout.items():
        counter = Observation()
        lines = session.read.text(addresses).observe(counter, f.count(f.lit(1)).alias("lines"))
        lines = lines.select("value", f.col("_metadata.file_path").alias("address")).join(known, "address", "left")
        frames.append(_events(session, lines, layout, codes))
        counters.append(counter)
    events = frames[0]
    for frame in frames[1:]:
        events = events.unionByName(frame)
    return events, counters


def _events(session, lines, layout, codes):
    marked = lines.withColumns({
        "is_blank": f.col("value") == "",
        "is_header": f.lit(False) if layout is None or layout.header is None else f.col("value") == layout.header,
        "has_bad_bytes": ~f.is_valid_utf8("value"),
    })
    if layout is None:
        return _without_layout(marked)
    cells = _cells(marked, layout)
    fields = cells.select(
        "file", "is_blank", "is_header", "has_bad_bytes", "is_whole",
        *[_field(layout, name).alias(name) for name in
          ("day", "source", "target", "code", "root", "score", "mentions", "sources", "articles")],
    )
    return _judged(_with_states(session, _typed(fields), layout, codes))


def _without_layout(marked):
    fate = f.when(f.col("is_blank"), BLANK).otherwise(REASONS.index("a file of no known layout"))
    empty = [f.lit(None).cast(kind).alias(name) for name, kind in list(COLUMNS.items())[4:]]
    return marked.select("file", fate.alias("fate"), "has_bad_bytes", f.lit(False).alias("is_repaired"), *empty)


def _cells(marked, layout):
    """Adds the cells of a line, as a list or by their numbers as `c0`, `c1` …, and whether they are as many as there must be."""
    if not layout.is_quoted:
        # The cells behind the last that is looked at stay together.
        looked_at = max(place for _, place in layout.fields) + 1
        separator = f.lit(layout.separator)
        separators = f.octet_length("value") - f.octet_length(f.replace("value", separator, f.lit("")))
        return marked.withColumns({
            "cells": f.split("value", layout.separator, looked_at + 1), "is_whole": separators == layout.columns - 1})
    names = [f"c{number}" for number in range(layout.columns)]
    schema = ", ".join(f"{name} string" for name in names) + ", bad string"
    options = {"sep": layout.separator, "quote": '"', "escape": '"', "mode": "PERMISSIVE", "columnNameOfCorruptRecord": "bad"}
    parsed = marked.withColumn("cells", f.from_csv("value", schema, options))
    return parsed.withColumn("is_whole", f.col("cells.bad").isNull())


def _field(layout, name):
    """The text of a field, trimmed; null where it has no value or the layout has none."""
    place = layout.place(name)
    if name == "root" and place is None:
        return f.substring(_field(layout, "code"), 1, 2)
    if place is None:
        return f.lit("1") if name in ("mentions", "sources", "articles") else f.lit(None).cast("string")
    text = f.trim(f.col(f"cells.c{place}") if layout.is_quoted else f.get("cells", f.lit(place)))
    missing = MISSING_CLASS if name in ("code", "root") else MISSING
    return f.when(~text.isin(*missing), text)


def _typed(fields):
    """Adds the day and the numbers; null where a text is none."""
    digits = f.regexp_replace("day", r"^(\d{4})(\d{2})(\d{2})$", "$1-$2-$3")
    is_date = digits.rlike(r"^\d{4}-\d{2}-\d{2}$")
    return fields.withColumns({
        "date": f.when(is_date, digits).try_cast("date"),
        "class": f.when(f.col("root").rlike(r"^[+-]?\d+$"), f.col("root")).try_cast("int"),
        # Exact, so that sums do not depend on their order; more decimals are rounded, halves away from zero.
        "points": f.col("score").try_cast("decimal(7,2)"),
        **{f"n_{name}": f.when(f.col(name).rlike(r"^[+-]?\d+$"), f.col(name)).try_cast("bigint")
           for name in ("mentions", "sources", "articles")},
    })


def _with_states(session, events, layout, codes):
    """Adds what the codes of both actors stand for on the day."""
    table = codes.frame(session, layout.scheme)
    for end in ("source", "target"):
        known = f.broadcast(table.select(
            f.col("code").alias(f"{end}_code"), f.col("since").alias(f"{end}_since"), f.col("until").alias(f"{end}_until"),
            f.col("state").alias(f"{end}_state"), f.col("standing").alias(f"{end}_standing")))
        text = f.lower(end) if layout.scheme == "name" else f.col(end)
        events = events.join(
            known,
            (text == f.col(f"{end}_code")) & (f.col("date") >= f.col(f"{end}_since")) & (f.col("date") < f.col(f"{end}_until")),
            "left")
    return events


def _judged(events):
    """What became of each row: the first reason to refuse it that fits, or that it is kept."""
    def refused(condition, reason):
        return f.when(condition, REASONS.index(reason))

    def by_standing(end):
        standing = f.col(f"{end}_standing")
        return [
            refused(standing.isNull(), "no state has the code"),
            refused(standing == "region", "a region and no state"),
            refused(standing == "several", "several states have the name on the date"),
            refused(standing == "nobody", "no state has the code on the date"),
        ]

    looked_at = f.concat_ws("", "source", "target", "code", "root", "day", "score")
    number = f.col("class")
    fate = f.coalesce(
        f.when(f.col("is_blank"), BLANK),
        f.when(f.col("is_header"), HEADER),
        refused(~f.col("is_whole"), "not as many cells as there must be"),
        refused(f.col("has_bad_bytes") & f.contains(looked_at, f.lit("\ufffd")), "not UTF-8"),
        refused(f.col("source").isNull() | f.col("target").isNull(), "no country of an actor"),
        refused(f.col("day").isNull(), "no value"),
        refused(f.col("date").isNull(), "not a date"),
        *by_standing("source"),
        *by_standing("target"),
        refused(f.col("source_state") == f.col("target_state"), "both actors are of one country"),
        refused(f.col("root").isNull(), "no value"),
        refused(number.isNull(), "not a whole number"),
        refused(~number.between(1, 20), "not a class of CAMEO"),
        refused(f.col("code").isNull(), "no value"),
        refused(f.col("score").isNotNull() & f.col("points").isNull(), "not a number"),
        refused(~f.col("points").between(-10, 10), "a score beyond −10 to 10"),
        *[refused(f.col(name).isNotNull() & f.col(f"n_{name}").isNull(), "not a whole number")
          for name in ("mentions", "sources", "articles")],
        f.lit(KEPT))
    is_of_today = [f.coalesce(f"{end}_standing", f.lit("")) == "of today" for end in ("source", "target")]
    return events.select(
        "file", fate.alias("fate"), "has_bad_bytes", (is_of_today[0] | is_of_today[1]).alias("is_repaired"),
        f.col("date").alias("day"), f.col("source_state").alias("source"), f.col("target_state").alias("target"),
        number.alias("root"), (f.col("points") * 100).cast("int").alias("score"),
        *[f.coalesce(f"n_{name}", f.lit(0)).cast("bigint").alias(name) for name in ("mentions", "sources", "articles")])
