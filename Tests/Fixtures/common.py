"""What the scripts that make fixtures share: seeded multigraphs, other forms of them, the output.

The fixtures are committed, and nothing that builds or tests the package runs Python. To make them
anew, in this folder:

    pip install -r requirements.txt
    for script in kernel_*.py; do python3 "$script" > "${script%.py}.json"; done

A script's seeds are fixed: with the versions of requirements.txt it writes the same bytes. The
versions stand in the files. Figures that go through `agree` are asked of two libraries, or of one in
two ways, and the script ends where the answers differ: they are not the slip of one of them.
"""
import itertools
import json
import math
import random
from importlib.metadata import version

import networkx as nx


def rounded(value):
    if isinstance(value, dict):
        return {k: rounded(x) for k, x in value.items()}
    if isinstance(value, (list, tuple)):
        return [rounded(x) for x in value]
    if value is None or isinstance(value, (bool, str)):
        return value
    if value != value or math.isinf(value):
        return None
    if isinstance(value, int):
        return value
    return 0.0 if abs(value) < 1e-15 else float("%.12g" % value)  # the rest of an iteration is noise


def write(*libraries, **lists):
    """Prints a fixture: the versions it was made with, and lists with one graph a line."""
    out = {"madeWith": {name: version(name) for name in libraries}, **rounded(lists)}
    print(json.dumps(out, separators=(",", ":")).replace('{"name"', '\n{"name"'))


def agree(left, right):
    """Ends the script unless two answers are equal, but for rounding."""
    if isinstance(left, (list, tuple)):
        assert len(left) == len(right), (left, right)
        for one, other in zip(left, right):
            agree(one, other)
        return
    if left is None or right is None:
        assert left is right, (left, right)
        return
    assert left == right or math.isclose(left, right, rel_tol=1e-9, abs_tol=1e-12), (left, right)


def multigraph(seed, n, m, parts=1):
    """Edges of a random multigraph: a fifth parallel or antiparallel, self-loops, parts apart."""
    rng = random.Random(seed)
    edges = []
    while len(edges) < m:
        if edges and rng.random() < 0.2:
            u, v = rng.choice(edges)
            edges.append((u, v) if rng.random() < 0.5 else (v, u))
        else:
            part = rng.randrange(parts)
            vertices = range(part * n // parts, (part + 1) * n // parts)
            edges.append((rng.choice(vertices), rng.choice(vertices)))
    return edges


def acyclic(seed, n, m):
    """Edges of a random multigraph without cycles, whose order is not that of the numbers."""
    rng = random.Random(seed)
    place = list(range(n))
    rng.shuffle(place)
    edges = []
    while len(edges) < m:
        u, v = rng.randrange(n), rng.randrange(n)
        if u != v:
            edges.append((u, v) if place[u] < place[v] else (v, u))
    return edges


def as_multigraph(n, edges, weights, directed):
    """networkx's multigraph; the key of an edge is its number."""
    graph = nx.MultiDiGraph() if directed else nx.MultiGraph()
    graph.add_nodes_from(range(n))
    for number, (u, v) in enumerate(edges):
        graph.add_edge(u, v, key=number, weight=weights[number])
    return graph


def merged(n, edges, directed, loops=False):
    """The simple graph: parallel edges are one, self-loops fall away unless asked for."""
    graph = nx.DiGraph() if directed else nx.Graph()
    graph.add_nodes_from(range(n))
    graph.add_edges_from((u, v) for u, v in edges if loops or u != v)
    return graph


def divided(n, edges, weights, directed):
    """A simple graph with a vertex `n + e` in the middle of every edge `e`.

    Paths and cycles of a multigraph, its parallel edges told apart, are those of this graph, twice
    as long; so functions that take simple graphs only, or merge parallel edges, can be asked about
    multigraphs. An undirected self-loop has no such form and is left out: it lies on no simple
    path, and is a cycle of its own.
    """
    graph = nx.DiGraph() if directed else nx.Graph()
    graph.add_nodes_from(range(n))
    for number, (u, v) in enumerate(edges):
        if u != v or directed:
            graph.add_edge(u, n + number, weight=weights[number] / 2)
            graph.add_edge(n + number, v, weight=weights[number] / 2)
    return graph


def labels(n, groups):
    """The group of every vertex, groups numbered by their lowest vertices."""
    result = [None] * n
    for number, group in enumerate(sorted(groups, key=min)):
        for vertex in group:
            result[vertex] = number
    return result


def pairs(n):
    return itertools.combinations(range(n), 2)
