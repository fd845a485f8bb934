#!/usr/bin/env python3
"""Measures of vertices, edges and graphs, by networkx and igraph; `common.py` says how to make it anew.

Undirected graphs are given with every edge once. `measures` maps a name to one number for every
vertex (or edge, for names that begin with "edge"), or to a single number; null where undefined.

networkx and igraph do not agree with the kernel, or with each other, on multigraphs: where one of
them refuses parallel edges they are merged before, to one edge whose weight is their sum (or their
number); where one of them counts parallel edges or self-loops that the kernel does not, they are
merged or left out.
"""
import random

import igraph
import networkx as nx

from common import agree, as_multigraph, merged, write


def by_vertex(graph, values):
    return [values[v] for v in sorted(graph)]


def by_edge(edges, values, directed):
    return [values[(u, v)] if (u, v) in values or directed else values[(v, u)] for u, v in edges]


def restarted(graph):
    """PageRank where walks begin at every third vertex twice, at the next once, else not at all."""
    return by_vertex(graph, nx.pagerank(
        graph, personalization={v: (2, 1, 0)[v % 3] for v in graph}, tol=1e-14, max_iter=1000))


def simple(name, graph, seed):
    """Measures of a graph without parallel edges, by networkx."""
    graph = nx.convert_node_labels_to_integers(graph, ordering="sorted")
    directed = graph.is_directed()
    edges = [(min(e), max(e)) if not directed else e for e in graph.edges()]
    edges.sort()
    graph = nx.DiGraph() if directed else nx.Graph()
    graph.add_nodes_from(range(max(max(e) for e in edges) + 1))
    graph.add_edges_from(edges)
    rng = random.Random(seed)
    weights = {e: rng.randint(1, 9) for e in edges}
    nx.set_edge_attributes(graph, weights, "weight")
    back = graph.reverse() if directed else graph
    m = {}
    m["closeness"] = by_vertex(graph, nx.closeness_centrality(back))
    m["harmonic"] = by_vertex(graph, nx.harmonic_centrality(back))
    m["closenessWeighted"] = by_vertex(graph, nx.closeness_centrality(back, distance="weight"))
    m["harmonicWeighted"] = by_vertex(graph, nx.harmonic_centrality(back, distance="weight"))
    m["betweenness"] = by_vertex(graph, nx.betweenness_centrality(graph, normalized=False))
    m["betweennessWeighted"] = by_vertex(
        graph, nx.betweenness_centrality(graph, normalized=False, weight="weight"))
    m["edgeBetweenness"] = by_edge(
        edges, nx.edge_betweenness_centrality(graph, normalized=False), directed)
    m["edgeBetweennessWeighted"] = by_edge(
        edges, nx.edge_betweenness_centrality(graph, normalized=False, weight="weight"), directed)
    m["pagerank"] = by_vertex(graph, nx.pagerank(graph, weight=None, tol=1e-14, max_iter=1000))
    m["pagerankWeighted"] = by_vertex(graph, nx.pagerank(graph, tol=1e-14, max_iter=1000))
    m["pagerankRestarts"] = restarted(graph)
    m["katz"] = by_vertex(
        graph, nx.katz_centrality(graph, alpha=0.02, normalized=False, tol=1e-14, max_iter=10000))
    m["constraint"] = by_vertex(graph, nx.constraint(graph))
    m["constraintWeighted"] = by_vertex(graph, nx.constraint(graph, weight="weight"))
    m["density"] = nx.density(graph)
    if directed:
        bare = nx.DiGraph(edges)  # hits() would take the weights
        bare.add_nodes_from(graph)
        hubs, authorities = nx.hits(bare, tol=1e-14, max_iter=1000)
        m["hubs"] = by_vertex(graph, hubs)
        m["authorities"] = by_vertex(graph, authorities)
        m["reciprocity"] = nx.overall_reciprocity(graph)
        m["eigenvector"] = by_vertex(graph, nx.eigenvector_centrality_numpy(graph)) \
            if nx.is_strongly_connected(graph) else None
    else:
        m["eigenvector"] = by_vertex(graph, nx.eigenvector_centrality_numpy(graph)) \
            if nx.is_connected(graph) else None
        m["core"] = by_vertex(graph, nx.core_number(graph))
        m["transitivity"] = nx.transitivity(graph)
        c = nx.clustering(graph)
        m["clustering"] = [c[v] if graph.degree(v) > 1 else None for v in sorted(graph)]
        m["assortativity"] = nx.degree_assortativity_coefficient(graph)
        m["cliqueSizes"] = sorted(len(c) for c in nx.find_cliques(graph))
        halves = [{v for v in graph if v % 3 == k} for k in range(3)]
        halves = [h for h in halves if h]
        m["modularityModThree"] = nx.community.modularity(graph, halves, weight=None)
        m["modularityModThreeWeighted"] = nx.community.modularity(graph, halves, resolution=0.7)
        g = igraph.Graph(len(graph), edges)
        best = max(
            g.community_leiden("modularity", n_iterations=-1).modularity for _ in range(20))
        m["leidenModularity"] = best
    return dict(name=name, vertexCount=len(graph), directed=directed, edges=edges,
                weights=[weights[e] for e in edges], measures=m)


def multi(name, seed, n, m, directed):
    """Measures of a multigraph with self-loops, by igraph."""
    rng = random.Random(seed)
    edges = [(rng.randrange(n), rng.randrange(n)) for _ in range(m)]
    g = igraph.Graph(n, edges, directed=directed)
    weights = [rng.randint(1, 9) for _ in edges]
    x = {}
    x["degree"] = g.degree(mode="out")
    x["strength"] = g.strength(weights=weights, mode="out")
    x["betweenness"] = g.betweenness()
    x["edgeBetweenness"] = g.edge_betweenness()
    x["betweennessWeighted"] = g.betweenness(weights=weights)
    x["edgeBetweennessWeighted"] = g.edge_betweenness(weights=weights)
    parallel = as_multigraph(n, edges, weights, directed)
    back = parallel.reverse() if directed else parallel  # to a vertex there, from it here
    x["closeness"] = by_vertex(parallel, nx.closeness_centrality(back))
    x["harmonic"] = by_vertex(parallel, nx.harmonic_centrality(back))
    x["closenessWeighted"] = by_vertex(
        parallel, nx.closeness_centrality(back, distance="weight"))
    x["harmonicWeighted"] = by_vertex(parallel, nx.harmonic_centrality(back, distance="weight"))

    # Parallel edges add up. networkx has an undirected self-loop once in the matrix, as the kernel.
    count = merged(n, edges, directed, loops=True)
    total = count.copy()
    nx.set_edge_attributes(count, 0, "weight")
    nx.set_edge_attributes(total, 0, "weight")
    for (u, v), w in zip(edges, weights):
        count[u][v]["weight"] += 1
        total[u][v]["weight"] += w
    x["pagerank"] = by_vertex(count, nx.pagerank(count, tol=1e-14, max_iter=1000))
    x["pagerankWeighted"] = by_vertex(total, nx.pagerank(total, tol=1e-14, max_iter=1000))
    if directed:  # igraph gives an undirected self-loop two ends; the kernel walks it once
        agree(x["pagerank"], g.pagerank(implementation="prpack"))
        agree(x["pagerankWeighted"], g.pagerank(weights=weights, implementation="prpack"))
    x["pagerankRestarts"] = restarted(total)
    x["katz"] = by_vertex(count, nx.katz_centrality_numpy(
        count, alpha=0.02, normalized=False, weight="weight"))
    hangs = nx.is_strongly_connected(count) if directed else nx.is_connected(count)
    x["eigenvector"] = by_vertex(
        count, nx.eigenvector_centrality_numpy(count, weight="weight")) if hangs else None
    if directed:
        hubs, authorities = nx.hits(count, tol=1e-14, max_iter=1000)
        x["hubs"] = by_vertex(count, hubs)
        x["authorities"] = by_vertex(count, authorities)

    # Self-loops do not count for the constraint; they do in igraph's and networkx's.
    others = [e for e in edges if e[0] != e[1]]
    rest = [w for w, e in zip(weights, edges) if e[0] != e[1]]
    bare = igraph.Graph(n, others, directed=directed)
    x["constraint"] = [None if d == 0 else c for c, d in zip(bare.constraint(), bare.degree())]
    x["constraintWeighted"] = [
        None if d == 0 else c for c, d in zip(bare.constraint(weights=rest), bare.degree())]
    total.remove_edges_from([(v, v) for v in range(n)])
    agree(x["constraintWeighted"], [None if c != c else c for c in by_vertex(
        total, nx.constraint(total, weight="weight"))])
    if not directed:
        thirds = [{v for v in range(n) if v % 3 == k} for k in range(3)]
        x["modularityModThree"] = nx.community.modularity(parallel, thirds, weight=None)
        agree(x["modularityModThree"], g.modularity([v % 3 for v in range(n)]))
        x["modularityModThreeWeighted"] = nx.community.modularity(parallel, thirds, resolution=0.7)
        agree(x["modularityModThreeWeighted"],
              g.modularity([v % 3 for v in range(n)], weights=weights, resolution=0.7))
    x["components"] = len(g.connected_components("weak"))
    x["strongComponents"] = len(g.connected_components("strong"))
    x["flow"] = g.maxflow_value(0, n - 1, weights)
    x["spanningWeight"] = sum(
        weights[e] for e in igraph.Graph(n, edges).spanning_tree(weights, return_tree=False))
    x["bridges"] = len(igraph.Graph(n, edges).bridges())
    x["articulations"] = len(igraph.Graph(n, edges).articulation_points())
    return dict(name=name, vertexCount=n, directed=directed, edges=edges, weights=weights,
                measures=x)


igraph.set_random_number_generator(random.Random(20))  # for Leiden
graphs = [
    simple("Zachary's karate club", nx.karate_club_graph(), 1),
    simple("Petersen", nx.petersen_graph(), 2),
    simple("Krackhardt's kite", nx.krackhardt_kite_graph(), 3),
    simple("Les Misérables", nx.les_miserables_graph(), 4),
    simple("Florentine families", nx.florentine_families_graph(), 5),
    simple("G(40, 60)", nx.gnm_random_graph(40, 60, seed=6), 6),
    simple("directed G(30, 120)", nx.gnm_random_graph(30, 120, seed=7, directed=True), 7),
    simple("directed G(25, 40)", nx.gnm_random_graph(25, 40, seed=8, directed=True), 8),
    multi("multigraph 20, 60", 9, 20, 60, False),
    multi("directed multigraph 20, 70", 10, 20, 70, True),
    multi("directed multigraph 30, 45", 11, 30, 45, True),
    multi("multigraph 30, 35", 12, 30, 35, False),
    multi("multigraph 15, 80", 13, 15, 80, False),
    multi("directed multigraph 15, 90", 14, 15, 90, True),
]
write("networkx", "igraph", "scipy", graphs=graphs)
