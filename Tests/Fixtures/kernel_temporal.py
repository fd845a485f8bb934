#!/usr/bin/env python3
"""Paths in time, by plain Python that tries everything; `common.py` says how to make it anew.

Neither networkx nor igraph knows when an edge can be taken. An edge can be taken at every whole time
from its start until before its end, and takes `duration`; the script walks from every place and time
to every next one, one unit of time after the other, and keeps no more than where one can be.
`networkx` checks one thing: reachability in the graph of places and times.

For each of `queries`: `arrivals` (the earliest, from `source` at `time` or later, by `deadline`),
`departures` (the latest from every vertex that arrive at `source` by `deadline`, not before `time`),
and `fewest` (the fewest edges to every vertex, null where none arrives).
"""
import random

import networkx as nx

from common import acyclic, agree, multigraph, write


def ways(edges, starts, ends, directed):
    """What can be taken when: (time, from, to)."""
    found = []
    for number, (u, v) in enumerate(edges):
        for time in range(starts[number], ends[number]):
            found.append((time, u, v))
            if not directed:
                found.append((time, v, u))
    return found


def fewest(n, taken, duration, source, time, horizon):
    """The fewest edges with which one can be at every place at every time."""
    best = {(source, time): 0}
    reach = [(source, time)]
    while reach:  # breadth first by edges; waiting costs none and is walked at once
        following = []
        for vertex, now in reach:
            for start, u, v in taken:
                if u == vertex and start >= now and start + duration <= horizon:
                    place = (v, start + duration)
                    if place not in best:
                        best[place] = best[vertex, now] + 1
                        following.append(place)
        reach = following
    return best


def query(n, taken, duration, source, time, deadline):
    best = fewest(n, taken, duration, source, time, deadline)
    arrivals = [min((t for v, t in best if v == vertex), default=None) for vertex in range(n)]
    hops = [min((best[v, t] for v, t in best if v == vertex), default=None)
            for vertex in range(n)]
    departures = []
    for vertex in range(n):
        # The time for which the first edge can wait: the last from which the source is reached.
        latest = [t for t in range(time, deadline + 1)
                  if any(v == source for v, _ in fewest(n, taken, duration, vertex, t, deadline))]
        departures.append(max(latest, default=None))

    places = nx.DiGraph()
    for vertex in range(n):
        nx.add_path(places, [(vertex, t) for t in range(time, deadline + 1)])
    for t, u, v in taken:
        if time <= t and t + duration <= deadline:
            places.add_edge((u, t), (v, t + duration))
    reached = nx.descendants(places, (source, time)) | {(source, time)}
    agree(arrivals, [min((t for v, t in reached if v == vertex), default=None)
                     for vertex in range(n)])
    reaching = nx.ancestors(places, (source, deadline)) | {(source, deadline)}
    agree(departures, [max((t for v, t in reaching if v == vertex), default=None)
                       for vertex in range(n)])
    return dict(source=source, time=time, deadline=deadline, arrivals=arrivals, fewest=hops,
                departures=departures)


def temporal(name, seed, n, edges, directed, duration, longest):
    rng = random.Random(seed)
    starts = [rng.randrange(20) for _ in edges]
    ends = [start + rng.randint(0, longest) for start in starts]  # some last no time at all
    taken = ways(edges, starts, ends, directed)
    queries = [(rng.randrange(n), rng.randrange(6), rng.randint(8, 30)) for _ in range(5)]
    return dict(name=name, vertexCount=n, directed=directed, edges=edges, starts=starts, ends=ends,
                duration=duration, queries=[query(n, taken, duration, *q) for q in queries])


graphs = [
    temporal("directed 10, 40, moments", 101, 10, multigraph(101, 10, 40), True, 0, 1),
    temporal("undirected 10, 25, moments, each after the last", 102, 10,
             multigraph(102, 10, 25), False, 1, 1),
    temporal("directed 12, 45, a while", 103, 12, multigraph(103, 12, 45), True, 0, 4),
    temporal("undirected 14, 24, a while, each takes one", 104, 14,
             multigraph(104, 14, 24), False, 1, 5),
    temporal("directed 8, 40, a while, each takes three", 105, 8, multigraph(105, 8, 40), True, 3, 6),
    temporal("acyclic 15, 60, a while, each takes two", 106, 15, acyclic(106, 15, 60), True, 2, 8),
    temporal("undirected 20, 60, two parts", 107, 20, multigraph(107, 20, 60, 2), False, 1, 3),
]
write("networkx", graphs=graphs)
