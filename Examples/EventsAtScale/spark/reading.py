"""From lines of files to events, each with the reason why it is refused, where it is.

Lines are read as text and taken apart here. Spark's reader of CSV does not see bad rows where few columns are asked for, and takes columns
by position; and it says nothing of bytes that are no UTF-8.

Reasons are those of `westphalia import gdelt`, asked in the same order: the first that fits is the row's.
"""

from pyspark.sql import Observation
from pyspark.sql import functions as f

from layouts import MISSING, MISSING_CLASS

COLUMNS = (
    "file", "is_header", "is_blank", "has_bad_bytes", "reason", "is_repaired", "day", "source", "target", "root", "score", "mentions",
    "sources", "articles",
)
NO_LAYOUT = "a file of no known layout"


def read_events(session, files, codes):
    """The lines of all files as one frame with the columns COLUMNS, and what counts the lines independently of it.

    Files of one layout are read together.
    """
    by_layout = {}
    for file in files:
        by_layout.setdefault(file.layout, []).append(file.address)
    frames, counters = [], []
    for layout, addresses in by_layout.items():
        counter = Observation()
        lines = session.read.text(addresses).observe(counter, f.count(f.lit(1)).alias("lines"))
        lines = lines.select("value", f.col("_metadata.file_path").alias("file"))
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
    empty = {"day": "date", "source": "string", "target": "string", "root": "int", "score": "decimal(4,2)",
             "mentions": "bigint", "sources": "bigint", "articles": "bigint"}
    frame = marked.withColumns({name: f.lit(None).cast(kind) for name, kind in empty.items()})
    return frame.withColumns({"reason": f.lit(NO_LAYOUT), "is_repaired": f.lit(False)}).select(*COLUMNS)


def _cells(marked, layout):
    """Adds the cells of a line, as a list or by their numbers as `c0`, `c1` …, and whether they are as many as there must be."""
    if not layout.is_quoted:
        split = marked.withColumn("cells", f.split("value", layout.separator))
        return split.withColumn("is_whole", f.size("cells") == layout.columns)
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
        "points": f.col("score").try_cast("decimal(12,2)"),
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
    """The reason of a refusal, or the event."""
    def problem(end):
        standing = f.col(f"{end}_standing")
        return (
            f.when(standing.isNull(), "no state has the code")
            .when(standing == "region", "a region and no state")
            .when(standing == "several", "several states have the name on the date")
            .when(standing == "nobody", "no state has the code on the date"))

    looked_at = f.concat_ws("", "source", "target", "code", "root", "day", "score")
    number = f.col("class")
    reasons = [
        f.when(~f.col("is_whole"), "not as many cells as there must be"),
        f.when(f.col("has_bad_bytes") & f.contains(looked_at, f.lit("\ufffd")), "not UTF-8"),
        f.when(f.col("source").isNull() | f.col("target").isNull(), "no country of an actor"),
        f.when(f.col("day").isNull(), "no value"),
        f.when(f.col("date").isNull(), "not a date"),
        problem("source"),
        problem("target"),
        f.when(f.col("source_state") == f.col("target_state"), "both actors are of one country"),
        f.when(f.col("root").isNull(), "no value"),
        f.when(number.isNull(), "not a whole number"),
        f.when(~number.between(1, 20), "not a class of CAMEO"),
        f.when(f.col("code").isNull(), "no value"),
        f.when(f.col("score").isNotNull() & f.col("points").isNull(), "not a number"),
        f.when(~f.col("points").between(-10, 10), "a score beyond −10 to 10"),
        *[f.when(f.col(name).isNotNull() & f.col(f"n_{name}").isNull(), "not a whole number")
          for name in ("mentions", "sources", "articles")],
    ]
    return events.select(
        "file", "is_header", "is_blank", "has_bad_bytes", f.coalesce(*reasons).alias("reason"),
        (f.coalesce("source_standing", f.lit("")).eqNullSafe("of today")
         | f.coalesce("target_standing", f.lit("")).eqNullSafe("of today")).alias("is_repaired"),
        f.col("date").alias("day"), f.col("source_state").alias("source"), f.col("target_state").alias("target"),
        number.alias("root"), f.col("points").cast("decimal(4,2)").alias("score"),
        *[f.coalesce(f"n_{name}", f.lit(0)).cast("bigint").alias(name) for name in ("mentions", "sources", "articles")])
