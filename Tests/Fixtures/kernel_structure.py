#!/usr/bin/env python3
"""Parts, cycles, cuts and forests, by networkx and igraph; `common.py` says how to make it anew.

For every graph: `flows` (the greatest flow between two vertices, and the source's side of the least
cut nearest to it), `lightestForest` and `heaviestForest` (weights), `parts` and `strong` (the
component of every vertex, numbered by lowest vertices), `bridges` and `blocks` (edges), `articulations`, `cores`, `cliques`, `order` (the
first topological order; null if there is none), `cycles` (how many elementary cycles have 1, 2, …
edges, up to `longest`), `independentCycles`, `density`, `reciprocity`, `transitivity`, `clustering`
and `assortativity`. For graphs of members and affiliations: `projection` (the pairs that share one,
with Newman's weights).

Where definitions differ: networkx and igraph count parallel edges and self-loops in cores,
transitivity, assortativity, density and reciprocity, or refuse them; the kernel counts distinct
neighbors there, so the graphs are merged before. Directions do not matter for bridges, blocks,
forests, cores, cliques, transitivity and assortativity in the kernel: the undirected graph is asked
about. networkx's capacities of parallel edges are added up before. Cycles and blocks of multigraphs
are those of the graph with every edge divided by a vertex.
"""
import random

import igraph
import networkx as nx

from common import (
    acyclic, agree, as_multigraph, divided, labels, merged, multigraph, write)


def flow(n, edges, weights, directed, g, source, sink):
    graph = merged(n, edges, directed)
    nx.set_edge_attributes(graph, 0, "capacity")
    for (u, v), w in zip(edges, weights):
        if u != v:
            graph[u][v]["capacity"] += w
    rest = nx.flow.edmonds_karp(graph, source, sink)
    value = rest.graph["flow_value"]
    agree(value, g.maxflow_value(source, sink, weights))
    agree(value, nx.maximum_flow_value(graph, source, sink))
    side = {source}
    open_ends = [source]
    while open_ends:
        u = open_ends.pop()
        for v, arc in rest[u].items():
            if v not in side and arc["capacity"] - arc["flow"] > 1e-9:
                side.add(v)
                open_ends.append(v)
    agree(value, sum(w for (u, v), w in zip(edges, weights)
                     if (u in side) != (v in side) and (u in side or not directed)))
    return dict(source=source, sink=sink, value=value, sourceSide=sorted(side))


def forest(n, edges, weights, g, heaviest):
    graph = as_multigraph(n, edges, weights, False)
    found = nx.maximum_spanning_edges if heaviest else nx.minimum_spanning_edges
    weight = sum(weights[key] for _, _, key in found(graph, keys=True, data=False))
    sign = -1 if heaviest else 1
    agree(weight, sum(weights[e] for e in g.spanning_tree(
        [sign * w for w in weights], return_tree=False)))
    return weight


def blocks(n, edges, weights):
    """The sets of edges any two of which lie on a common cycle; a bridge is one by itself."""
    graph = divided(n, edges, weights, False)
    found = []
    for component in nx.biconnected_component_edges(graph):
        numbers = {max(end) - n for end in component}
        if numbers not in found:  # both halves of a bridge give the same set
            found.append(numbers)
    return sorted(sorted(block) for block in found)


def cycles(n, edges, weights, directed, longest):
    counts = [0] * longest
    if not directed:
        counts[0] = sum(u == v for u, v in edges)
    graph = divided(n, edges, weights, directed)
    for cycle in nx.simple_cycles(graph, length_bound=2 * longest):
        counts[len(cycle) // 2 - 1] += 1
    # igraph looks for undirected cycles in one sense too, and tells parallel edges apart.
    g = igraph.Graph(n, edges, directed=directed)
    theirs = g.simple_cycles(mode=igraph.OUT, max=longest, output="epath")
    agree(counts, [sum(len(cycle) == k + 1 for cycle in theirs) for k in range(longest)])
    return counts


def structure(name, seed, n, edges, directed, longest, draw=None):
    rng = random.Random(seed)
    weights = [draw(rng) if draw else rng.randint(1, 9) for _ in edges]
    g = igraph.Graph(n, edges, directed=directed)
    undirected = igraph.Graph(n, edges)
    graph = as_multigraph(n, edges, weights, directed)
    simple = merged(n, edges, False)
    x = dict(name=name, vertexCount=n, directed=directed, edges=edges, weights=weights)
    ends = [tuple(rng.sample(range(n), 2))]  # one pair that need not be joined, four that are
    while len(ends) < 5:
        s, t = rng.sample(range(n), 2)
        if nx.has_path(graph, s, t):
            ends.append((s, t))
    x["flows"] = [flow(n, edges, weights, directed, g, s, t) for s, t in ends]
    x["lightestForest"] = forest(n, edges, weights, undirected, False)
    x["heaviestForest"] = forest(n, edges, weights, undirected, True)

    x["parts"] = labels(n, nx.connected_components(simple))
    agree(x["parts"], labels(n, g.connected_components("weak")))
    ways = graph if directed else graph.to_directed()
    x["strong"] = labels(n, nx.strongly_connected_components(ways))
    agree(x["strong"], labels(n, g.connected_components("strong")))

    x["bridges"] = sorted(undirected.bridges())
    x["articulations"] = sorted(undirected.articulation_points())
    x["blocks"] = blocks(n, edges, weights)
    agree(x["bridges"], [b[0] for b in x["blocks"] if len(b) == 1])
    agree(x["articulations"],
          sorted(v for v in nx.articulation_points(divided(n, edges, weights, False)) if v < n))

    core = nx.core_number(simple)
    x["cores"] = [core[v] for v in range(n)]
    agree(x["cores"], igraph.Graph(n, list(simple.edges)).coreness())
    x["cliques"] = sorted(sorted(c) for c in nx.find_cliques(simple))
    agree(x["cliques"], sorted(sorted(c) for c in
                               igraph.Graph(n, list(simple.edges)).maximal_cliques()))

    looped = merged(n, edges, directed, loops=True)
    if directed and nx.is_directed_acyclic_graph(looped):
        x["order"] = list(nx.lexicographical_topological_sort(looped))
    else:
        x["order"] = None
    x["longest"] = longest
    x["cycles"] = cycles(n, edges, weights, directed, longest)
    loops = sum(u == v for u, v in edges)
    x["independentCycles"] = loops + len(nx.cycle_basis(divided(n, edges, weights, False)))
    agree(x["independentCycles"], len(undirected.fundamental_cycles()))

    bare = merged(n, edges, directed)
    plain = igraph.Graph(n, list(simple.edges))
    x["density"] = nx.density(bare)
    agree(x["density"], igraph.Graph(n, list(bare.edges), directed=directed).density())
    x["reciprocity"] = nx.overall_reciprocity(bare) if directed and bare.edges else None
    x["transitivity"] = nx.transitivity(simple)
    agree(x["transitivity"], plain.transitivity_undirected())
    c = nx.clustering(simple)
    x["clustering"] = [c[v] if simple.degree(v) > 1 else None for v in range(n)]
    x["assortativity"] = nx.degree_assortativity_coefficient(simple)
    agree(x["assortativity"], plain.assortativity_degree(directed=False))
    return x


def projection(name, seed, members, affiliations, m):
    rng = random.Random(seed)
    n = members + affiliations
    edges = [(rng.randrange(members), members + rng.randrange(affiliations)) for _ in range(m)]
    edges += rng.sample(edges, m // 5)  # a member twice over is one member
    graph = merged(n, edges, False)
    weighted = nx.bipartite.collaboration_weighted_projected_graph(graph, range(members))
    shared = nx.bipartite.weighted_projected_graph(graph, range(members))
    pairs = sorted(tuple(sorted(e)) for e in weighted.edges)
    return dict(name=name, vertexCount=n, directed=True, edges=edges, members=members,
                pairs=pairs, weights=[weighted.edges[e]["weight"] for e in pairs],
                shared=[shared.edges[e]["weight"] for e in pairs])


karate = sorted(nx.karate_club_graph().edges)
graphs = [
    structure("undirected 12, 24", 51, 12, multigraph(51, 12, 24), False, 12),
    structure("undirected 16, 24, two parts", 52, 16, multigraph(52, 16, 24, 2), False, 16),
    structure("undirected 30, 34", 53, 30, multigraph(53, 30, 34), False, 30),
    structure("undirected 24, 90, cycles to 4", 54, 24, multigraph(54, 24, 90), False, 4),
    structure("karate club, cycles to 5", 55, 34, karate, False, 5),
    structure("directed 10, 24", 56, 10, multigraph(56, 10, 24), True, 10),
    structure("directed 14, 36, two parts", 57, 14, multigraph(57, 14, 36, 2), True, 14),
    structure("directed 40, 60", 58, 40, multigraph(58, 40, 60), True, 40),
    structure("directed 30, 150, cycles to 4", 59, 30, multigraph(59, 30, 150), True, 4),
    structure("acyclic 25, 60", 60, 25, acyclic(60, 25, 60), True, 25),
    structure("acyclic 12, 14", 61, 12, acyclic(61, 12, 14), True, 12),
    structure("directed 20, 60, fractions and zeros", 62, 20, multigraph(62, 20, 60), True, 5,
              lambda rng: rng.choice([0, round(rng.uniform(0, 5), 3)])),
    structure("undirected 20, 45, fractions and zeros", 63, 20, multigraph(63, 20, 45), False, 5,
              lambda rng: rng.choice([0, round(rng.uniform(0, 5), 3)])),
]
projections = [
    projection("9 members, 4 affiliations", 71, 9, 4, 18),
    projection("20 members, 12 affiliations", 72, 20, 12, 50),
    projection("30 members, 5 affiliations", 73, 30, 5, 45),
]
write("networkx", "igraph", graphs=graphs, projections=projections)
