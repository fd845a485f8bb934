#!/usr/bin/env python3
"""Signed graphs, by trying everything; `common.py` says how to make the file anew.

Neither networkx nor igraph knows signed triads, camps or frustration; so the figures come from plain
Python that looks at every triple and every way to choose, with two checks from elsewhere: networkx
says whether the graph is bipartite once positive ties are paths of two edges (which is what balance
is), and the solver HiGHS, in scipy, proves the frustration index as a mixed-integer program, also of
graphs too large to try everything.

Parallel edges of one sign are one tie that counts as often as there are edges; edges of sign 0 and
self-loops are none. `rules` has, for every rule about parallel edges of opposite signs, `triads` (with
0, 1, 2 and 3 negative ties), `isBalanced`, `frustration` (edges) and `camps` (the fewest camps with
positive ties within and negative ones between; null if there are none, or too many vertices to try).
Edges of the other sign that a rule passes over do not count as frustrated.
"""
import itertools
import random

import networkx as nx
import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

from common import pairs, write


def ties(edges, signs, rule):
    """The sign and the number of edges of every tie; None where the rule is to refuse and must."""
    found = {}
    for (u, v), sign in zip(edges, signs):
        if u != v and sign != 0:
            found.setdefault((min(u, v), max(u, v)), []).append(sign)
    result = {}
    for ends, both in found.items():
        positive, negative = both.count(1), both.count(-1)
        if positive and negative:
            if rule == "refuse":
                return None
            if rule == "majority" and positive == negative:
                continue
            isNegative = (negative > positive) if rule == "majority" else rule == "negativeWins"
        else:
            isNegative = positive == 0
        result[ends] = (-1, negative) if isNegative else (1, positive)
    return result


def triads(n, ties):
    counts = [0, 0, 0, 0]
    for a, b, c in itertools.combinations(range(n), 3):
        sides = [(a, b), (a, c), (b, c)]
        if all(side in ties for side in sides):
            counts[sum(ties[side][0] < 0 for side in sides)] += 1
    return counts


def frustration_by_trying(n, ties):
    """The least over all ways to put vertices in two camps; vertex 0 stays in the first."""
    camps = np.arange(2 ** (n - 1), dtype=np.uint32) << 1
    frustrated = np.zeros(len(camps), dtype=np.int64)
    for (u, v), (sign, count) in ties.items():
        apart = ((camps >> u) ^ (camps >> v)) & 1
        frustrated += count * (apart if sign > 0 else 1 - apart)
    return int(frustrated.min())


def frustration_by_program(n, ties):
    """The same as a mixed-integer program: camps x, and f of a tie not below what it frustrates."""
    rows, lows = [], []
    for place, ((u, v), (sign, _)) in enumerate(ties.items()):
        for way in (1, -1):
            row = np.zeros(n + len(ties))
            row[n + place] = 1
            if sign > 0:  # f ≥ ±(x_u − x_v)
                row[u], row[v] = way, -way
                lows.append(0)
            else:  # f ≥ 1 − x_u − x_v, f ≥ x_u + x_v − 1
                row[u], row[v] = way, way
                lows.append(way if way > 0 else -1)
            rows.append(row)
    if not rows:
        return 0
    cost = np.concatenate([np.zeros(n), [count for _, count in ties.values()]])
    answer = milp(cost, constraints=LinearConstraint(np.array(rows), lows, np.inf),
                  integrality=np.ones(len(cost)), bounds=Bounds(0, 1),
                  options={"mip_rel_gap": 0})
    assert answer.status == 0, answer.message  # proved
    return round(answer.fun)


def is_balanced(n, ties):
    graph = nx.Graph()
    graph.add_nodes_from(range(n))
    for (u, v), (sign, _) in ties.items():
        nx.add_path(graph, [u, v] if sign < 0 else [u, (u, v), v])
    return nx.is_bipartite(graph)


def camps_by_trying(n, ties):
    """The fewest camps over all ways to divide the vertices; None if no way will do."""
    best = None
    division = [0] * n

    def divide(vertex, count):
        nonlocal best
        if best is not None and count >= best:
            return
        if vertex == n:
            best = count
            return
        for camp in range(count + 1):
            division[vertex] = camp
            if all(((division[u] == camp) == (ties[u, vertex][0] > 0))
                   for u in range(vertex) if (u, vertex) in ties):
                divide(vertex + 1, max(count, camp + 1))

    divide(0, 0)
    return best


def signed(name, seed, n, edges, signs):
    rules = {}
    for rule in ["refuse", "majority", "negativeWins", "positiveWins"]:
        found = ties(edges, signs, rule)
        if found is None:
            continue
        program = frustration_by_program(n, found)
        if n <= 14:
            assert program == frustration_by_trying(n, found), name
        balanced = is_balanced(n, found)
        assert balanced == (program == 0), name
        rules[rule] = dict(triads=triads(n, found), isBalanced=balanced, frustration=program,
                           camps=camps_by_trying(n, found) if n <= 10 else None)
    return dict(name=name, vertexCount=n, directed=seed % 2 == 1, edges=edges, signs=signs,
                triedCamps=n <= 10, rules=rules)


def random_signed(name, seed, n, m, negative, conflict=True, neutral=0.1):
    """Random ties, some of them parallel, of opposite signs if conflict is wanted."""
    rng = random.Random(seed)
    edges, signs, known = [], [], {}
    while len(edges) < m:
        u, v = rng.choice(edges) if edges and rng.random() < 0.15 else (
            rng.randrange(n), rng.randrange(n))
        sign = 0 if rng.random() < neutral else -1 if rng.random() < negative else 1
        ends = (min(u, v), max(u, v))
        if not conflict and sign != 0:
            sign = known.setdefault(ends, sign)
        edges.append((v, u) if rng.random() < 0.5 else (u, v))
        signs.append(sign)
    return signed(name, seed, n, edges, signs)


def planted(name, seed, n, m, camps, noise):
    """Ties after a division in camps, but for some of them."""
    rng = random.Random(seed)
    camp = [rng.randrange(camps) for _ in range(n)]
    chosen = rng.sample(list(pairs(n)), m)
    signs = [(1 if camp[u] == camp[v] else -1) * (-1 if rng.random() < noise else 1)
             for u, v in chosen]
    return signed(name, seed, n, chosen, signs)


graphs = [
    random_signed("5 vertices, 12 edges", 80, 5, 12, 0.5),
    random_signed("6 vertices, 14 edges", 81, 6, 14, 0.3),
    random_signed("8 vertices, 24 edges, opposite signs", 82, 8, 24, 0.5),
    random_signed("8 vertices, 24 edges, no opposite signs", 83, 8, 24, 0.5, False),
    random_signed("10 vertices, 30 edges, mostly positive", 84, 10, 30, 0.2, False),
    random_signed("10 vertices, 30 edges, mostly negative", 85, 10, 30, 0.8, False),
    random_signed("12 vertices, 60 edges, opposite signs", 86, 12, 60, 0.5),
    random_signed("14 vertices, 50 edges", 87, 14, 50, 0.4, False),
    random_signed("14 vertices, 90 edges, all negative", 88, 14, 90, 1, False, 0),
    planted("10 vertices in two camps", 90, 10, 25, 2, 0),
    planted("10 vertices in three camps", 91, 10, 30, 3, 0),
    planted("10 vertices in four camps", 92, 10, 38, 4, 0),
    planted("40 vertices in two camps", 93, 40, 120, 2, 0),
    planted("40 vertices in two camps, a tenth of the ties not", 94, 40, 120, 2, 0.1),
    planted("30 vertices in three camps", 95, 30, 90, 3, 0.05),
    random_signed("25 vertices, 60 edges", 96, 25, 60, 0.5, False),
]
write("networkx", "numpy", "scipy", graphs=graphs)
