#!/usr/bin/env python3
"""What pandas' CSV and networkx's node-link JSON take to save a table of events and to read it back.

usage: file_peers.py pandas|networkx EVENTS.csv STATES.csv E7 [REPS] [BUDGET_MS]   -> one JSON line for saving, one for reading

The same arguments and lines as `benchmarks --end-to-end`, so that a run of many programs can take it in; process CPU time, one
thread. Needs pandas or networkx 3.4 or later.
"""

import csv
import gc
import importlib.metadata
import json
import os
import sys
import tempfile
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[name] = "1"

TYPES = {"source": "category", "target": "category", "kind": "category", "goldstein": "f8", "mentions": "i4"}


class Pandas:
    variant = "CSV"

    def __init__(self, events):
        import pandas

        self.pandas = pandas
        self.table = self.read_csv(events)

    def read_csv(self, file):
        return self.pandas.read_csv(file, dtype=TYPES, parse_dates=["date"])

    def save(self, file):
        self.table.to_csv(file, index=False)
        return f"rows={len(self.table)}"

    def load(self, file):
        table = self.read_csv(file)
        return f"rows={len(table)} mentions={table.mentions.sum()}"


class NetworkX:
    variant = "node-link JSON"

    def __init__(self, events):
        import networkx

        self.networkx = networkx
        self.graph = networkx.MultiDiGraph()
        with open(events) as file:
            rows = csv.reader(file)
            next(rows)
            self.graph.add_edges_from(
                (source, target, place, {"date": date, "kind": kind, "goldstein": float(goldstein), "mentions": int(mentions)})
                for place, (date, source, target, kind, goldstein, mentions) in enumerate(rows)
            )

    def save(self, file):
        with open(file, "w") as out:
            json.dump(self.networkx.node_link_data(self.graph, edges="edges"), out)
        return f"rows={self.graph.number_of_edges()}"

    def load(self, file):
        with open(file) as text:
            graph = self.networkx.node_link_graph(json.load(text), edges="edges")
        return f"rows={graph.number_of_edges()} mentions={sum(m for _, _, m in graph.edges(data='mentions'))}"


def kilobytes(key):
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith(key))


def measure(peer, workload, run, events, repetitions, budget):
    gc.collect()
    try:
        with open("/proc/self/clear_refs", "w") as mark:
            mark.write("5")
    except OSError:
        pass
    base, walls, processors = kilobytes("VmRSS:"), [], []
    while True:
        processor, wall = time.process_time(), time.perf_counter()
        check = run()
        walls.append((time.perf_counter() - wall) * 1e3)
        processors.append((time.process_time() - processor) * 1e3)
        if len(walls) > repetitions or walls[0] > budget or (len(walls) > 1 and sum(walls) + walls[0] > budget):
            break
    # The first run is the warm-up.
    first = min(1, len(walls) - 1)
    timed = sorted(walls[first:])
    name = type(peer).__name__.lower()
    line = {
        "peer": f"{name} ({peer.variant})", "version": importlib.metadata.version(name), "flags": "wheel, 1 thread",
        "workload": workload, "variant": peer.variant, "graph": os.path.basename(events)[:-4],
        "n": 250, "m": int(check.split()[0][5:]), "first_ms": round(walls[0], 3),
        "ms": [round(x, 3) for x in walls[first:]], "cpu_ms": [round(x, 3) for x in processors[first:]],
        "median_ms": timed[len(timed) // 2], "base_rss_kb": base, "peak_rss_kb": kilobytes("VmHWM:"), "scaled": 1,
        "check": check,
    }
    print(json.dumps(line), flush=True)


def main():
    name, events, _, workloads = sys.argv[1:5]
    repetitions = int(sys.argv[5]) if len(sys.argv) > 5 else 5
    budget = float(sys.argv[6]) if len(sys.argv) > 6 else 20_000
    if "E7" not in workloads.split(","):
        return
    peer = {"pandas": Pandas, "networkx": NetworkX}[name](events)
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "saved")
        measure(peer, "E7S", lambda: peer.save(file), events, repetitions, budget)
        measure(peer, "E7L", lambda: peer.load(file), events, repetitions, budget)


main()
