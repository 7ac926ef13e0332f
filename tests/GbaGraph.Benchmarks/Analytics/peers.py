#!/usr/bin/python3
"""Makes the graphs of the analytics benchmark and runs a measure of igraph or graph-tool on one of them.

  peers.py make FILE ba N M | rmat SCALE FACTOR | grid ROWS COLUMNS | edges LIST     [int|real]
  peers.py run FILE MEASURE igraph|graph-tool THREADS LIMIT [SCORES]
  peers.py versions

FILE holds pairs of 32-bit numbers of nodes, FILE.w the weights as doubles where there are any. "run" prints the seconds of the
measure alone and, for communities, their modularity; SCORES receives the scores as doubles. A measure that takes longer than LIMIT
seconds, where that is above 0, ends the program by its alarm signal. Needs Debian's python3-igraph and
python3-graph-tool.
"""
import signal
import sys
import time
import warnings

import numpy as np

warnings.filterwarnings("ignore")


def barabasi_albert(n, m):
    import random
    import igraph
    random.seed(7)
    return np.array(igraph.Graph.Barabasi(n, m).simplify().get_edgelist())


def rmat(scale, factor):
    rng = np.random.default_rng(7)
    u, v = np.zeros((2, factor << scale), dtype=np.int64)
    for bit in range(scale):
        quarter = np.searchsorted([.57, .76, .95], rng.random(len(u)), side="right")
        u |= (quarter >= 2).astype(np.int64) << bit
        v |= (quarter & 1).astype(np.int64) << bit
    return np.stack([u, v], 1)


def grid(rows, columns):
    cells = np.arange(rows * columns).reshape(rows, columns)
    across = np.stack([cells[:, :-1].ravel(), cells[:, 1:].ravel()], 1)
    down = np.stack([cells[:-1].ravel(), cells[1:].ravel()], 1)
    return np.concatenate([across, down])


def simple(edges):
    """Nodes numbered in rising order, each link once, no loops."""
    edges = np.sort(edges[edges[:, 0] != edges[:, 1]], axis=1)
    edges = np.unique(edges, axis=0)
    return np.unique(edges, return_inverse=True)[1].reshape(-1, 2)


def make(path, kind, *sizes):
    weights = sizes[-1] if sizes[-1] in ("int", "real") else None
    if kind == "edges":
        edges = np.loadtxt(sizes[0], comments="#", dtype=np.int64)[:, :2]
    else:
        edges = {"ba": barabasi_albert, "rmat": rmat, "grid": grid}[kind](int(sizes[0]), int(sizes[1]))
    edges = simple(edges)
    edges.astype("<i4").tofile(path)
    rng = np.random.default_rng(11)
    if weights:
        (rng.integers(1, 10, len(edges)) if weights == "int" else rng.random(len(edges)) + .1).astype("<f8").tofile(path + ".w")


def of_igraph(edges, weights, measure):
    import igraph
    g = igraph.Graph(n=int(edges.max()) + 1, edges=edges)
    return {
        "betweenness": lambda: g.betweenness(weights=weights),
        "harmonic": lambda: g.harmonic_centrality(weights=weights),
        "closeness": lambda: g.closeness(weights=weights),
        "pagerank": lambda: g.pagerank(weights=weights),
        "cores": lambda: g.coreness(),
        "clustering": lambda: g.transitivity_local_undirected(mode="zero"),
        "constraint": lambda: g.constraint(weights=weights),
        "leiden": lambda: g.community_leiden("modularity"),
    }.get(measure), lambda communities: communities.modularity


def of_graph_tool(edges, weights, measure, threads):
    import graph_tool.all as gt
    gt.openmp_set_num_threads(threads)
    g = gt.Graph(directed=False)
    g.add_edge_list(edges)
    w = g.new_ep("double", vals=weights) if weights is not None else None
    return {
        "betweenness": lambda: gt.betweenness(g, weight=w, norm=False)[0].a,
        "harmonic": lambda: gt.closeness(g, weight=w, harmonic=True).a,
        "closeness": lambda: gt.closeness(g, weight=w).a,
        "pagerank": lambda: gt.pagerank(g, weight=w, epsilon=1e-10).a,
        "cores": lambda: gt.kcore_decomposition(g).a,
        "clustering": lambda: gt.local_clustering(g).a,
    }.get(measure)


def run(path, measure, library, threads, limit, scores=None):
    edges = np.fromfile(path, dtype="<i4").reshape(-1, 2)
    try:
        weights = np.fromfile(path + ".w", dtype="<f8")
    except FileNotFoundError:
        weights = None
    if library == "igraph":
        compute, quality = of_igraph(edges, weights, measure)
    else:
        compute, quality = of_graph_tool(edges, weights, measure, int(threads)), None
    signal.setitimer(signal.ITIMER_REAL, float(limit))
    start = time.perf_counter()
    result = compute()
    seconds = time.perf_counter() - start
    signal.setitimer(signal.ITIMER_REAL, 0)
    if scores and measure != "leiden":
        np.asarray(result, dtype="<f8").tofile(scores)
    print(seconds, quality(result) if measure == "leiden" else "")


def versions():
    import graph_tool
    import igraph
    print(f"igraph {igraph.__version__}, graph-tool {graph_tool.__version__.split()[0]}")


{"make": make, "run": run, "versions": versions}[sys.argv[1]](*sys.argv[2:])
