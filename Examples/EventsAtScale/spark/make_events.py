#!/usr/bin/env python3
"""Makes files of events that never happened, in the forms of GDELT and ICEWS, for trying the job out.

    make_events.py --codes codes.csv --rows 100000 FOLDER [--seed 1] [--bad 0.01] [--plain] [--states USA,RUS] [--years 10]

The same arguments make the same bytes. Writes files of GDELT 1.0 without a header (57 and 58 cells), of GDELT 2.0 packed with gzip (61),
one with a header of columns in another order, and one of ICEWS; with --plain only files of GDELT 1.0. A share of the rows is spoiled,
and `expected.json` says how many rows the job must refuse for which reason, and keep.

Few states have most of the events. States of two camps are hostile to each other more often than to their own, which makes signs and
balance that can be looked at; that is all there is to it.
"""

import argparse
import csv
import datetime
import gzip
import itertools
import json
import random
from collections import Counter
from pathlib import Path

from layouts import GDELT_PLACES

FIRST_DAY = datetime.date(2014, 1, 1)
LEADING = "USA RUS CHN GBR FRA IRN ISR DEU JPN IND UKR SYR TUR PAK KOR PRK SAU IRQ AUS EGY".split()
CAMPS = ({"USA", "GBR", "FRA", "DEU", "JPN", "KOR", "UKR", "POL", "AUS", "ISR"}, {"RUS", "PRK", "CHN", "IRN", "SYR", "BLR"})
REGIONS = ("EUR", "WST", "AFR")
SCORES = (0, 30, 40, 10, 35, 60, 70, 50, -20, -50, -20, -40, -60, -65, -72, -40, -70, -90, -100, -100)
"""Goldstein's score of each class, in tenths."""
FRIENDLY = (165, 85, 80, 270, 75, 20, 22, 21, 15, 4, 20, 8, 3, 5, 2, 8, 10, 3, 9, 1)
HOSTILE = (120, 50, 30, 120, 20, 5, 3, 8, 20, 30, 130, 45, 50, 25, 25, 60, 80, 30, 90, 6)
SPOILED = ("cells", "date", "code", "bytes", "class", "score")
REASONS = {
    "cells": "not as many cells as there must be", "date": "not a date", "code": "no state has the code", "bytes": "not UTF-8",
    "class": "not a class of CAMEO", "score": "not a number",
}
HEADER = ("GLOBALEVENTID,SQLDATE,Actor1CountryCode,Actor2CountryCode,EventCode,EventRootCode,GoldsteinScale,NumMentions,NumSources,"
          "NumArticles,SOURCEURL").split(",")
ICEWS_HEADER = ("Event ID", "Event Date", "Source Name", "Source Country", "Event Text", "CAMEO Code", "Intensity", "Target Name",
                "Target Country")


class Maker:
    """Draws events one after the other, and counts what must become of them."""

    def __init__(self, codes, seed, bad, states, years):
        self.random = random.Random(seed)
        self.bad = bad
        self.days = (FIRST_DAY.replace(year=FIRST_DAY.year + years) - FIRST_DAY).days
        self.names = state_names(codes)
        others = sorted(set(self.names) - set(LEADING))
        self.random.shuffle(others)
        self.codes = states or LEADING + others
        weights = [1 / (place + 3) for place in range(len(self.codes))]
        self.cumulated = list(itertools.accumulate(weights))
        self.camp = {code: number for number, camp in enumerate(CAMPS) for code in camp}
        self.expected = Counter()
        self.classes = range(1, 21)
        self.weights = [list(itertools.accumulate(shares)) for shares in (FRIENDLY, HOSTILE)]

    def event(self, number, share):
        """An event as a dictionary of texts; `share` of the time has gone by."""
        draw = self.random
        source, target = draw.choices(self.codes, cum_weights=self.cumulated, k=2)
        pair = (self.camp.get(source), self.camp.get(target))
        is_hostile = None not in pair and pair[0] != pair[1] or draw.random() < 0.15
        root = draw.choices(self.classes, cum_weights=self.weights[is_hostile])[0]
        score = max(-100, min(100, SCORES[root - 1] + draw.randrange(-9, 10)))
        day = FIRST_DAY + datetime.timedelta(days=int(share * self.days))
        mentions = min(5000, int(1 / (1 - draw.random())))
        event = {
            "id": str(number), "day": f"{day:%Y%m%d}", "source": source, "target": target, "code": f"{root:02}0", "root": f"{root:02}",
            "score": f"{score / 10:.1f}", "mentions": str(mentions), "sources": str(1 + mentions // 10), "articles": str(mentions),
        }
        self._vary(event, draw.random())
        return event

    def _vary(self, event, chance):
        """Leaves a country out, names a region, or goes back to a time of other states."""
        if chance < 0.12:
            event["target"] = ""
            outcome = "no country of an actor"
        elif chance < 0.15:
            event["target"] = REGIONS[len(event["id"]) % 3]
            outcome = "a region and no state"
        elif chance < 0.151:
            event.update(day="19850701", source="RUS", target="USA")
            outcome = "repaired"
        else:
            outcome = "kept" if event["source"] != event["target"] else "both actors are of one country"
        event["outcome"] = outcome

    def spoil(self, event):
        """Spoils a share of the events, and counts what must become of this one."""
        event["spoiled"] = None
        if self.bad and self.random.random() < self.bad and event["outcome"] == "kept":
            spoiled = event["spoiled"] = self.random.choice(SPOILED)
            event["outcome"] = REASONS[spoiled]
            if spoiled == "date":
                event["day"] = self.random.choice(("20231332", "20230230", "2023", "soon"))
            elif spoiled == "code":
                event["source"] = "QQQ"
            elif spoiled == "bytes":
                event["source"] = "R\udcffS"
            elif spoiled == "class":
                event["root"] = "77"
                event["code"] = "770"
            elif spoiled == "score":
                event["score"] = "many"
        self.expected[event["outcome"]] += 1


def state_names(path):
    """The names of states of today by their codes."""
    with open(path, encoding="utf-8", newline="") as file:
        return {
            row["code"]: row["name"] for row in csv.DictReader(file)
            if row["scheme"] == "cameo" and row["standing"] == "own" and not row["until"] and row["code"] == row["state"]}


def tab_row(event, cells):
    """A row of GDELT without a header."""
    row = [""] * cells
    row[0] = event["id"]
    for field, place in GDELT_PLACES:
        row[place] = event[field]
    row[2:5] = (event["day"][:6], event["day"][:4], "")
    row[6], row[16] = event["source"] or "-", event["target"] or "-"
    row[25], row[29], row[34] = "1", "1", "-1.5"
    row[36] = row[43] = "Somewhere in particular, Some Province, Some Country"
    row[56 if cells < 61 else 59] = event["day"] + ("" if cells < 61 else "120000")
    if cells > 57:
        row[-1] = "http://example.org/news/2014/" + event["id"]
    if event["spoiled"] == "cells":
        row.insert(3, "one too many")
    return "\t".join(row) + "\n"


def header_row(event, order):
    """A row of a file with a header, whose columns are in another order."""
    cells = [event[name] for name in ("id", "day", "source", "target", "code", "root", "score", "mentions", "sources", "articles")]
    cells.append('http://example.org/?q="quoted, with a comma"')
    row = ['"' + cells[place].replace('"', '""') + '"' for place in order]
    if event["spoiled"] == "cells":
        row.pop()
    return ",".join(row) + "\n"


def icews_row(event, names):
    """A row like those of ICEWS: states by name, days with hyphens."""
    def name(code):
        return names.get(code, code)

    day = event["day"]
    if len(day) == 8 and day.isdigit():
        day = f"{day[:4]}-{day[4:6]}-{day[6:]}"
    row = [event["id"], day, "Somebody", name(event["source"]), "Says something", event["code"], event["score"], "Somebody else",
           name(event["target"])]
    if event["spoiled"] == "cells":
        row.pop()
    return "\t".join(row) + "\n"


def write(path, lines):
    opened = gzip.GzipFile(path, "wb", mtime=0, compresslevel=6) if path.suffix == ".gz" else open(path, "wb")
    with opened as file:
        while block := list(itertools.islice(lines, 10_000)):
            file.write("".join(block).encode("utf-8", "surrogateescape"))


def make(codes, folder, rows, seed, bad, plain, states=None, years=10):
    """Makes the files, and gives how many rows have which fate."""
    folder.mkdir(parents=True, exist_ok=True)
    maker = Maker(codes, seed, bad, states, years)
    shares = {"plain58": 1.0} if plain else {"plain57": 0.3, "plain58": 0.4, "packed61": 0.2, "header": 0.05, "icews": 0.05}
    order = list(range(len(HEADER)))
    random.Random(seed).shuffle(order)
    start = 0
    for form, share in shares.items():
        count = rows - start if form == list(shares)[-1] else int(rows * share)

        def events(first=start, count=count, form=form):
            for number in range(count):
                event = maker.event(first + number, number / count)
                if form == "icews" and event["outcome"] in ("a region and no state", "repaired"):
                    # Names of regions are no states of any time, and names of today none of then.
                    event["outcome"] = "no state has the code" if event["target"] in REGIONS else "kept"
                maker.spoil(event)
                yield event

        if form.startswith("plain"):
            # Three files one after the other in time.
            stream = events()
            for part in range(3):
                size = count // 3 if part < 2 else count - 2 * (count // 3)
                lines = (tab_row(event, int(form[-2:])) for event in itertools.islice(stream, size))
                write(folder / f"{form}-{part}.export.CSV", lines)
        elif form == "packed61":
            write(folder / "packed61.export.CSV.gz", (tab_row(event, 61) for event in events()))
        elif form == "header":
            head = ",".join(HEADER[place] for place in order) + "\n"
            write(folder / "header.csv", itertools.chain([head], (header_row(event, order) for event in events()), [head]))
        else:
            head = "\t".join(ICEWS_HEADER) + "\n"
            write(folder / "icews.tab", itertools.chain([head], (icews_row(event, maker.names) for event in events())))
        start += count
    write_expected(folder, maker.expected, rows)
    return maker.expected


def write_expected(folder, expected, rows):
    """What must become of the rows."""
    outcomes = dict(expected)
    told = {"read": rows, "kept": outcomes.pop("kept", 0), "repaired": outcomes.pop("repaired", 0)}
    told["refused"] = sum(outcomes.values())
    told["refusals"] = dict(sorted(outcomes.items()))
    (folder.parent / f"{folder.name}-expected.json").write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--codes", required=True, help="the table of `westphalia states --codes cameo,name`")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--bad", type=float, default=0.01, help="the share of rows that are spoiled; 0.01 where left out")
    parser.add_argument("--plain", action="store_true", help="only files of GDELT 1.0")
    parser.add_argument("--states", help="codes of states, the most frequent first; all of today where left out")
    parser.add_argument("--years", type=int, default=10, help="how many years, from 2014 on")
    options = parser.parse_args()
    states = options.states.split(",") if options.states else None
    make(options.codes, options.folder, options.rows, options.seed, options.bad, options.plain, states, options.years)


if __name__ == "__main__":
    main()
