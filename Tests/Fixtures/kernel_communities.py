#!/usr/bin/env python3
"""Communities about which there is no doubt; `common.py` says how to make the file anew.

Label propagation and Leiden draw lots, so that their answers cannot be compared one by one. These
graphs have communities that networkx's label propagation (and Louvain) and igraph's label propagation
and Leiden find from every one of twenty seeds; the script ends where one of them does not.
`communities` has the number of every vertex, `modularity` and `modularityWeighted` how good they are.
"""
import random

import igraph
import networkx as nx

from common import agree, labels, write


def planted(name, seed, sizes, inside, between, twice):
    """Dense groups with few edges between them; some edges twice."""
    rng = random.Random(seed)
    graph = nx.random_partition_graph(sizes, inside, between, seed=seed)
    n = len(graph)
    number = list(range(n))
    rng.shuffle(number)  # so that a community is no range of vertices
    edges = sorted(tuple(sorted((number[u], number[v]))) for u, v in graph.edges)
    edges += rng.sample(edges, int(twice * len(edges)))
    expected = labels(n, [{number[v] for v in group} for group in graph.graph["partition"]])
    weights = [rng.randint(8, 12) if expected[u] == expected[v] else rng.randint(1, 12)
               for u, v in edges]
    parallel = nx.MultiGraph()
    parallel.add_nodes_from(range(n))
    parallel.add_weighted_edges_from((u, v, w) for (u, v), w in zip(edges, weights))
    g = igraph.Graph(n, edges)
    for lot in range(20):
        igraph.set_random_number_generator(random.Random(lot))
        for found in [
            nx.community.asyn_lpa_communities(parallel, seed=lot),
            nx.community.asyn_lpa_communities(parallel, weight="weight", seed=lot),
            nx.community.louvain_communities(parallel, seed=lot),
            g.community_label_propagation(),
            g.community_label_propagation(weights=weights),
            g.community_leiden("modularity", n_iterations=-1),
            g.community_leiden("modularity", n_iterations=-1, weights=weights),
        ]:
            assert labels(n, map(set, found)) == expected, (name, lot)
    groups = [{v for v in range(n) if expected[v] == k} for k in range(max(expected) + 1)]
    plain = nx.community.modularity(parallel, groups, weight=None)
    weighted = nx.community.modularity(parallel, groups)
    agree([plain, weighted],
          [g.modularity(expected), g.modularity(expected, weights=weights)])
    return dict(name=name, vertexCount=n, directed=False, edges=edges, weights=weights,
                communities=expected, modularity=plain, modularityWeighted=weighted)


graphs = [
    planted("three groups of ten", 111, [10, 10, 10], 0.9, 0.01, 0),
    planted("five groups of four to twelve", 112, [4, 6, 8, 10, 12], 1, 0.01, 0.2),
    planted("four groups apart", 113, [3, 5, 6, 7], 1, 0, 0.3),
    planted("two groups of sixteen", 114, [16, 16], 0.7, 0.03, 0.1),
]
write("networkx", "igraph", graphs=graphs)
