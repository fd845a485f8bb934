"""The tables in files: `nodes.csv` and `relations.csv` as folders of parts, and the relations as JSON Lines.

RFC 4180, UTF-8, one header in each part; rows in order, through the parts in the order of their names.
"""

import json

from counting import KEYS, PERIODS

CSV = {"header": True, "quote": '"', "escape": '"', "emptyValue": ""}

RELATIONS = (
    "source string, target string, type string, kind string, since date, until date, sourceType string, targetType string, weight bigint, "
    "period string, root int, count bigint, scored bigint, goldsteinSum decimal(18,2), mentions bigint, sources bigint, "
    "articles bigint, first date, last date"
)


def write_tables(nodes, relations, folder, parts, is_packed=False):
    """Writes the tables; Spark refuses a folder that is there."""
    packing = {"compression": "gzip"} if is_packed else {}
    nodes.repartition(1).sortWithinPartitions("id").write.csv(f"{folder}/nodes.csv", **CSV, **packing)
    if parts == 1:
        ordered = relations.repartition(1)
    else:
        ordered = relations.repartitionByRange(parts, *KEYS)
    ordered = ordered.sortWithinPartitions(*KEYS).persist()
    ordered.write.csv(f"{folder}/relations.csv", **CSV, **packing)
    ordered.write.json(f"{folder}/relations.jsonl", **packing)
    ordered.unpersist()


def read_relations(session, folder, period):
    """The relations that were written into a folder before; ValueError where they count other periods."""
    table = session.read.csv(f"{folder}/relations.csv", schema=RELATIONS, header=True, escape='"', enforceSchema=False, mode="FAILFAST")
    first = table.first()
    if first is not None and len(first["period"]) != len(PERIODS[period]):
        raise ValueError(f"{folder} counts by other periods than by {period}: '{first['period']}'")
    return table


def write_account(session, account, folder):
    """Writes the account as one JSON document, `report.json`, last: where it is, everything is."""
    java = session.sparkContext._jvm
    path = java.org.apache.hadoop.fs.Path(f"{folder}/report.json")
    stream = path.getFileSystem(session.sparkContext._jsc.hadoopConfiguration()).create(path)
    try:
        stream.write(bytearray((json.dumps(account, indent=2, ensure_ascii=False) + "\n").encode()))
    finally:
        stream.close()
