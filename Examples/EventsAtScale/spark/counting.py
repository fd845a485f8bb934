"""From events to relations: counted by dyad, period and class.

Sums are of whole numbers, so that they do not depend on how the rows were divided.
"""

from pyspark.sql import functions as f

from reading import KEPT

PERIODS = {"day": "yyyy-MM-dd", "month": "yyyy-MM", "year": "yyyy"}
"""The periods, and how each is written."""

KEYS = ("since", "source", "target", "root")
"""What tells relations apart, in the order in which they are written."""

SUMS = ("count", "scored", "hundredths", "mentions", "sources", "articles")
"""What is added up; scores in hundredths."""


def grouped(events, period):
    """What became of the lines, by file, fate and key: all that the account and the relations are made of.

    The rows are gone over once for both.
    """
    is_kept = f.col("fate") == KEPT
    since = f.col("day") if period == "day" else f.trunc("day", period).cast("date")
    keys = {"since": since, **{name: f.col(name) for name in ("source", "target", "root")}}
    keyed = events.select(
        "file", "fate", *[f.when(is_kept, key).alias(name) for name, key in keys.items()],
        "day", "score", "mentions", "sources", "articles", "is_repaired", "has_bad_bytes")
    return keyed.groupBy("file", "fate", *KEYS).agg(
        f.count(f.lit(1)).alias("count"),
        f.sum(f.col("is_repaired").cast("int")).alias("repaired"),
        f.sum(f.col("has_bad_bytes").cast("int")).alias("bad_bytes"),
        f.count("score").alias("scored"),
        f.sum("score").alias("hundredths"),
        *[f.sum(name).alias(name) for name in ("mentions", "sources", "articles")],
        f.min("day").alias("first"), f.max("day").alias("last"))


def relations(groups, period, earlier=None):
    """The relations of the rows that were kept, and of tables that were made before."""
    kept = groups.filter(f.col("fate") == KEPT).select(*KEYS, *SUMS, "first", "last")
    if earlier is not None:
        before = earlier.withColumn("hundredths", (f.col("goldsteinSum") * 100).cast("bigint"))
        kept = kept.unionByName(before.select(*KEYS, *SUMS, "first", "last"))
    added = kept.groupBy(*KEYS).agg(
        *[f.sum(name).alias(name) for name in SUMS], f.min("first").alias("first"), f.max("last").alias("last"))
    step = {"day": "INTERVAL 1 DAY", "month": "INTERVAL 1 MONTH", "year": "INTERVAL 1 YEAR"}[period]
    score = (f.coalesce("hundredths", f.lit(0)).cast("decimal(20,0)") / 100).cast("decimal(18,2)")
    return added.select(
        "source", "target", f.lit("directed").alias("type"), f.lit("eventReport").alias("kind"), "since",
        (f.col("since") + f.expr(step)).cast("date").alias("until"), f.lit("state").alias("sourceType"),
        f.lit("state").alias("targetType"), f.col("count").alias("weight"),
        f.date_format("since", PERIODS[period]).alias("period"), "root", "count", "scored", score.alias("goldsteinSum"),
        "mentions", "sources", "articles", "first", "last")


def nodes(relations, states):
    """The states that relations join."""
    ends = relations.select(f.col("source").alias("id")).union(relations.select(f.col("target").alias("id"))).distinct()
    empty = f.lit(None).cast("date")
    return ends.join(f.broadcast(states), "id", "left").select(
        "id", f.lit("state").alias("type"), "label", empty.alias("since"), empty.alias("until"))
