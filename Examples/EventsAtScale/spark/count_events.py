#!/usr/bin/env python3
"""Counts events between states by dyad, period and class, and accounts for every row.

    count_events.py --codes codes.csv --output OUT FILES…

Reads files of GDELT 1.0 and 2.0 and files like those of ICEWS, of any number, plain or packed with gzip; takes actors to the states of the
date by the table that `westphalia states --codes cameo,name` prints; writes OUT/nodes.csv, OUT/relations.csv, OUT/relations.jsonl (folders
of parts) and OUT/report.json. The output does not depend on how many cores or partitions there are.

Ends with status 1 where the account does not add up, 2 where it cannot begin.
"""

import argparse
import sys
import time

from pyspark.sql import SparkSession

import account
import counting
import tables
from event_files import find_files
from reading import read_events
from state_codes import StateCodes

SETTINGS = {
    "spark.ui.enabled": "false",
    "spark.sql.session.timeZone": "UTC",
    # With fewer columns asked for than there are, Spark would not see rows with too few or too many.
    "spark.sql.csv.parser.columnPruning.enabled": "false",
    "spark.sql.optimizer.enableCsvExpressionOptimization": "false",
    # What Spark writes as one method for a row is longer than Java compiles by itself; else it is interpreted.
    "spark.driver.extraJavaOptions": "-XX:-DontCompileHugeMethods",
    "spark.executor.extraJavaOptions": "-XX:-DontCompileHugeMethods",
}


def arguments(words):
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("files", nargs="+", metavar="FILE", help="a file, a folder of files, or a pattern, on any storage of Spark's")
    parser.add_argument("--codes", required=True, help="the table of `westphalia states --codes cameo,name`")
    parser.add_argument("--output", required=True, help="the folder to make")
    parser.add_argument("--period", choices=list(counting.PERIODS), default="month", help="month where left out")
    parser.add_argument("--add", metavar="FOLDER", help="add what was counted into a folder before, by the same periods")
    parser.add_argument("--parts", type=int, help="into how many parts the relations are written; one for each million where left out")
    parser.add_argument("--gzip", action="store_true", help="pack the parts")
    parser.add_argument("--cores", type=int, help="run here on so many cores; left out, as spark-submit says, or on all")
    parser.add_argument("--partitions", type=int, help="how many partitions Spark shuffles into; two for each core where left out")
    return parser.parse_args(words)


def session_for(options):
    builder = SparkSession.builder.appName("EventsAtScale")
    if options.cores:
        builder = builder.master(f"local[{options.cores}]")
    for key, value in SETTINGS.items():
        builder = builder.config(key, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session


def count_events(session, options):
    """Does the work, and gives the account."""
    session.conf.set("spark.sql.shuffle.partitions", options.partitions or 2 * session.sparkContext.defaultParallelism)
    codes = StateCodes(options.codes)
    files = find_files(session, options.files)
    events, counters = read_events(session, files, codes)
    groups = counting.grouped(events, options.period).persist()
    told = account.account_of(groups, files, counters)
    earlier, earlier_events = None, 0
    if options.add:
        earlier = tables.read_relations(session, options.add, options.period)
        earlier_events = earlier.agg({"count": "sum"}).first()[0] or 0
    relations = counting.relations(groups, options.period, earlier).persist()
    told = account.add_relations(told, relations, earlier_events)
    parts = options.parts or 1 + told["relations"] // 1_000_000
    tables.write_tables(counting.nodes(relations, codes.states(session)), relations, options.output, parts, options.gzip)
    told = {"period": options.period, **told}
    tables.write_account(session, told, options.output)
    relations.unpersist()
    groups.unpersist()
    return told


def main(words):
    options = arguments(words)
    start = time.monotonic()
    session = session_for(options)
    try:
        told = count_events(session, options)
    except account.AddsNotUp as problem:
        print(f"count_events: it does not add up: {problem}", file=sys.stderr)
        return 1
    except (FileNotFoundError, ValueError) as problem:
        print(f"count_events: {problem}", file=sys.stderr)
        return 2
    finally:
        session.stop()
    print(account.text_of(told))
    print(f"{time.monotonic() - start:.1f} s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
