"""What the codes and names of actors stand for, from the table that `westphalia states --codes` prints."""

import csv
import datetime

FIRST_DAY = datetime.date(1, 1, 1)
LAST_DAY = datetime.date(9999, 12, 31)
SCHEMA = "code string, since date, until date, state string, standing string"


class StateCodes:
    """The table of codes, checked: the periods of a code leave no day out and do not overlap.

    So a join by code and day finds one row for every code that is known, and the number of rows stays what it was.
    """

    def __init__(self, path):
        self.entries = {}
        self.names = {}
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, strict=True):
                self._add(row)
        for (scheme, code), periods in self.entries.items():
            periods.sort()
            starts = [FIRST_DAY] + [until for _, until, _, _ in periods]
            ends = [since for since, _, _, _ in periods] + [LAST_DAY]
            if starts != ends:
                raise ValueError(f"{path}: the periods of {scheme} '{code}' have gaps or overlap")

    def _add(self, row):
        # Names are the same in any case.
        code = row["code"].lower() if row["scheme"] == "name" else row["code"]
        since = datetime.date.fromisoformat(row["since"]) if row["since"] else FIRST_DAY
        until = datetime.date.fromisoformat(row["until"]) if row["until"] else LAST_DAY
        entry = (since, until, row["state"], row["standing"])
        periods = self.entries.setdefault((row["scheme"], code), [])
        # Names that differ in case only have the same periods.
        if entry not in periods:
            periods.append(entry)
        if row["state"]:
            self.names[row["state"]] = row["name"]

    def frame(self, session, scheme):
        """The rows of one scheme, small enough to be sent to every core."""
        rows = [
            (code, *period) for (known, code), periods in self.entries.items() if known == scheme for period in periods
        ]
        return session.createDataFrame(rows, SCHEMA)

    def states(self, session):
        """The states by their keys, with names."""
        return session.createDataFrame(sorted(self.names.items()), "id string, label string")
