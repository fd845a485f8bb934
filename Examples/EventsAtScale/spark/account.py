"""The account of every row: kept, repaired, or refused with its reason, by file and in all. It adds up, or the job fails."""

from pyspark.sql import functions as f

from reading import BLANK, HEADER, KEPT, REASONS

REPAIR = "a code of today for a state of then"
NUMBERS = ("lines", "blank", "headers", "read", "kept", "repaired", "refused", "badBytes")


class AddsNotUp(Exception):
    """Two ways to count the same rows gave different numbers."""


def account_of(groups, files, counters):
    """What became of the lines of each file, as a value that can be written as JSON.

    `counters` counted the lines when they were read, before anything was asked of them.
    """
    rows = groups.groupBy("file", "fate").agg(
        f.sum("count").alias("count"), f.sum("repaired").alias("repaired"), f.sum("bad_bytes").alias("bad_bytes")).collect()
    listed = [_entry(file) for file in files]
    for row in rows:
        if row["file"] is None:
            raise AddsNotUp(f"{row['count']} lines are of a file that nobody asked for")
        entry = listed[row["file"]]
        entry["lines"] += row["count"]
        entry["badBytes"] += row["bad_bytes"]
        if row["fate"] == BLANK:
            entry["blank"] += row["count"]
        elif row["fate"] == HEADER:
            entry["headers"] += row["count"]
        elif row["fate"] == KEPT:
            entry["repaired"] += row["repaired"]
            entry["kept"] += row["count"] - row["repaired"]
        else:
            entry["refused"] += row["count"]
            entry["refusals"][REASONS[row["fate"]]] = row["count"]
    for entry in listed:
        entry["read"] = entry["lines"] - entry["blank"] - entry["headers"]
    whole = {name: sum(entry[name] for entry in listed) for name in NUMBERS}
    refusals = {}
    for entry in listed:
        for reason, count in entry["refusals"].items():
            refusals[reason] = refusals.get(reason, 0) + count
    whole["refusals"] = refusals
    lines = sum(counter.get["lines"] for counter in counters)
    if lines != whole["lines"]:
        raise AddsNotUp(f"{lines} lines were read, and {whole['lines']} are accounted for")
    for entry in [*listed, whole]:
        if entry["kept"] + entry["repaired"] + entry["refused"] != entry["read"]:
            raise AddsNotUp(f"{entry}: kept, repaired and refused rows are not those that were read")
        if sum(entry["refusals"].values()) != entry["refused"]:
            raise AddsNotUp(f"{entry}: the reasons do not add up to the refused rows")
        entry["refusals"] = _by_frequency(entry["refusals"])
        entry["repairs"] = _by_frequency({REPAIR: entry["repaired"]} if entry["repaired"] else {})
    return {**whole, "files": listed}


def _entry(file):
    layout = file.layout.name if file.layout else None
    return {"file": file.address, "layout": layout, **{name: 0 for name in NUMBERS}, "refusals": {}}


def _by_frequency(counts):
    return [{"reason": reason, "count": count} for reason, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]


def add_relations(account, table, earlier_events):
    """Adds the numbers of relations and events, and checks that every kept row is in one of them."""
    found = table.agg(f.count(f.lit(1)).alias("relations"), f.sum("count").alias("events")).first()
    events = found["events"] or 0
    if events != account["kept"] + account["repaired"] + earlier_events:
        raise AddsNotUp(
            f"the relations count {events} events, and {account['kept'] + account['repaired']} rows were kept"
            + (f", {earlier_events} before" if earlier_events else ""))
    return {**account, "relations": found["relations"], "events": events, "earlierEvents": earlier_events}


def text_of(account):
    """The account in lines for people."""
    def lines(entry, name):
        yield f"{name}{entry['read']} rows read: {entry['kept']} kept, {entry['repaired']} repaired, {entry['refused']} refused"
        for fate in ("repairs", "refusals"):
            for item in entry[fate]:
                yield f"  {item['count']} {'repaired' if fate == 'repairs' else 'refused'}: {item['reason']}"

    told = list(lines(account, ""))
    told.append(f"{len(account['files'])} files; {account['relations']} relations of {account['events']} events")
    return "\n".join(told)
