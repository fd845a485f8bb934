#!/usr/bin/env python3
"""Distances and paths, by networkx and igraph; `common.py` says how to make the file anew.

For every graph: `fromSources` and `toSources` (the distance from the nearest of `sources`, and to
it), `matrix` (all pairs), `ranked` (all of the first paths between two vertices by weight, then
number of edges, then edges: the order that the kernel promises), `simple` (how many simple paths
have at most so many edges; null is no bound) and `tied` (how many shortest paths lead from a vertex
to every other). For graphs with negative weights: `fromEach` (the distances from every vertex, null
where it reaches a negative cycle) and `matrix` (null if there is such a cycle).

Both libraries take the lightest of parallel edges for distances. For paths networkx merges parallel
edges, or refuses them; it is asked about the graph with every edge divided by a vertex.
"""
import random

import igraph
import networkx as nx

from common import acyclic, agree, as_multigraph, divided, multigraph, write

INFINITY = float("inf")


def by_vertex(n, distances):
    return [distances.get(v, INFINITY) for v in range(n)]


def ranked(n, edges, weights, directed, g, source, target, limit):
    """The first paths, ties in order: every path as light as the last is looked at."""
    graph = divided(n, edges, weights, directed)
    found = []
    if nx.has_path(graph, source, target):
        for path in nx.shortest_simple_paths(graph, source, target, "weight"):
            path = [v - n for v in path if v >= n]
            weight = sum(weights[e] for e in path)
            if len(found) >= limit and weight > found[limit - 1][0] + 1e-9:
                break
            found.append((weight, len(path), path))
    found = sorted(found)[:limit]
    paths = g.get_k_shortest_paths(
        source, target, k=limit, mode="out", weights=weights, output="epath") if found else []
    agree([f[0] for f in found], [sum(weights[e] for e in path) for path in paths])
    return dict(source=source, target=target, limit=limit,
                weights=[f[0] for f in found], paths=[f[2] for f in found])


def simple(n, edges, weights, directed, source, target, bounds):
    graph = as_multigraph(n, edges, weights, directed)
    halves = igraph.Graph(n + len(edges), list(divided(n, edges, weights, directed).edges),
                          directed=directed)
    counts = []
    for bound in bounds:
        ours = sum(1 for _ in nx.all_simple_edge_paths(graph, source, target, cutoff=bound))
        if bound != 0:  # igraph merges parallel edges here
            theirs = halves.get_all_simple_paths(
                source, target, maxlen=-1 if bound is None else 2 * bound, mode="out")
            agree(ours, len(theirs))
        counts.append(ours)
    return dict(source=source, target=target, bounds=bounds, counts=counts)


def tied(n, edges, weights, directed, g, source):
    graph = divided(n, edges, weights, directed)
    counts = [0] * n
    for target in range(n):
        if target == source:
            counts[target] = 1
        elif nx.has_path(graph, source, target):
            counts[target] = sum(
                1 for _ in nx.all_shortest_paths(graph, source, target, "weight"))
    paths = g.get_all_shortest_paths(source, weights=weights, mode="out")
    agree(counts, [sum(1 for p in paths if p[-1] == v) for v in range(n)])
    return dict(source=source, counts=counts)


def positive(name, seed, n, edges, directed, draw, bounds):
    rng = random.Random(seed)
    weights = [draw(rng) for _ in edges]
    graph = as_multigraph(n, edges, weights, directed)
    g = igraph.Graph(n, edges, directed=directed)
    sources = sorted(rng.sample(range(n), 3))
    back = graph.reverse() if directed else graph
    matrix = [by_vertex(n, dict(nx.single_source_dijkstra_path_length(graph, v)))
              for v in range(n)]
    agree(matrix, g.distances(weights=weights, mode="out"))
    ends = [tuple(rng.sample(range(n), 2))]  # one pair that need not be joined, three that are
    while len(ends) < 4:
        s, t = rng.sample(range(n), 2)
        if matrix[s][t] < INFINITY:
            ends.append((s, t))
    return dict(
        name=name, vertexCount=n, directed=directed, edges=edges, weights=weights, sources=sources,
        fromSources=by_vertex(n, nx.multi_source_dijkstra_path_length(graph, set(sources))),
        toSources=by_vertex(n, nx.multi_source_dijkstra_path_length(back, set(sources))),
        matrix=matrix,
        ranked=[ranked(n, edges, weights, directed, g, s, t, limit)
                for (s, t), limit in zip(ends, [1, 5, 12, 40])],
        simple=[simple(n, edges, weights, directed, s, t, bounds) for s, t in ends],
        # networkx and igraph count paths through circles of weight zero differently
        tied=[tied(n, edges, weights, directed, g, s) for s in sources] if min(weights) > 0 else [])


def negative(name, seed, n, edges, directed, weights):
    graph = as_multigraph(n, edges, weights, directed)
    g = igraph.Graph(n, edges, directed=directed)
    fromEach = []
    for v in range(n):
        try:
            fromEach.append(by_vertex(n, dict(nx.single_source_bellman_ford_path_length(graph, v))))
        except nx.NetworkXUnbounded:
            fromEach.append(None)
    try:
        matrix = g.distances(weights=weights, mode="out")
        agree(matrix, fromEach)
    except igraph.InternalError as error:
        assert "egative" in str(error), error
        matrix = None
        assert None in fromEach
    assert (matrix is None) == nx.negative_edge_cycle(graph), name
    return dict(name=name, vertexCount=n, directed=directed, edges=edges, weights=weights,
                fromEach=fromEach, matrix=matrix)


def lifted(seed, n, edges, draw):
    """Weights, many of them negative, that no cycle's sum is below zero for."""
    rng = random.Random(seed)
    height = [rng.randint(0, 12) for _ in range(n)]
    return [draw(rng) + height[u] - height[v] for u, v in edges]


def whole(rng):
    return rng.randint(1, 4)


def withZeros(rng):
    return rng.choice([0, 0, 1, 2, 3])


def fraction(rng):
    return round(rng.uniform(0.1, 9), 6)


def drawn(seed, edges, low, high):
    rng = random.Random(seed)
    return [rng.randint(low, high) for _ in edges]


few = [0, 1, 2, 3, 4, None]
graphs = [
    positive("directed 9, 30, ties", 1, 9, multigraph(1, 9, 30), True, whole, few),
    positive("undirected 8, 20, ties", 2, 8, multigraph(2, 8, 20), False, whole, few),
    positive("directed 12, 40, zeros", 3, 12, multigraph(3, 12, 40), True, withZeros, few),
    positive("undirected 10, 22, zeros", 4, 10, multigraph(4, 10, 22), False, withZeros, few),
    positive("directed 14, 40, fractions", 5, 14, multigraph(5, 14, 40), True, fraction, few),
    positive("undirected 12, 24, fractions, two parts", 6, 12, multigraph(6, 12, 24, 2),
             False, fraction, few),
    positive("acyclic 20, 60", 7, 20, acyclic(7, 20, 60), True, whole, [2, 3, None]),
    positive("directed 30, 110", 8, 30, multigraph(8, 30, 110), True, whole, [2, 3, 4]),
    positive("undirected 30, 70", 9, 30, multigraph(9, 30, 70), False, fraction, [2, 3, 4]),
    positive("undirected 5 × 5 grid of equal weights", 10, 25, sorted(
        tuple(sorted((a * 5 + b, c * 5 + d))) for (a, b), (c, d) in nx.grid_2d_graph(5, 5).edges),
        False, lambda rng: 1, [4, 6, 8]),
]
below = []
for seed, (n, m) in enumerate([(6, 12), (10, 25), (15, 40), (25, 70)], 20):
    edges = multigraph(seed, n, m)
    below.append(negative(f"directed {n}, {m}, below zero, no negative cycle", seed, n, edges,
                              True, lifted(seed, n, edges, withZeros)))
edges = multigraph(24, 12, 30)
below.append(negative("directed 12, 30, fractions below zero", 24, 12, edges, True,
                          lifted(24, 12, edges, fraction)))
for seed, (n, m, low) in enumerate(
        [(8, 14, -2), (10, 16, -2), (12, 24, -1), (14, 20, -2), (20, 40, -1)], 30):
    edges = multigraph(seed, n, m, 2)
    below.append(negative(f"directed {n}, {m}, drawn from {low}", seed, n, edges, True,
                              drawn(seed, edges, low, 6)))
edges = acyclic(40, 16, 40)
below.append(negative("acyclic 16, 40, below zero", 40, 16, edges, True,
                          drawn(40, edges, -5, 5)))
edges = multigraph(41, 10, 14, 2)
below.append(negative("undirected 10, 14, one part with an edge below zero", 41, 10, edges,
                          False, [-1 if n == 3 else n % 4 for n in range(14)]))
write("networkx", "igraph", graphs=graphs, withNegativeWeights=below)
