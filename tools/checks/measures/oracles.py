"""What `gba measure` must print for a network: from networkx where it has the measure, else from the formula in docs/algorithms.

An oracle takes a network and returns the rows; Refused where the page says that the measure refuses.
"""
import itertools
import math
from collections import Counter

import networkx as nx

import algebra

ORACLES = []


class Refused(Exception):
    """The measure must end with an error of this code."""


def oracle(*words, only=lambda net: True, edges="links.txt"):
    def keep(function):
        for each in words:
            ORACLES.append((each.split(), function, only, edges))
        return function
    return keep


def option(words, name, standard):
    return words[words.index(name) + 1] if name in words else standard


def by_node(net, *columns):
    return [[name, *(column[i] for column in columns)] for i, name in enumerate(net.names)]


def named(**values):
    return [[name, value] for name, value in values.items()]


def undirected_only(net):
    if net.directed:
        raise Refused("BAD_REQUEST")


def simple(net):
    return net.graph(directed=False)


def distances(net, direction="out"):
    """distances[v][u], of the nodes in reach, v among them."""
    graph = net.graph(directed=True)
    graph = graph.reverse() if direction == "in" else graph
    length, scale = ("length", net.scale) if net.weighted else (None, 1)
    found = dict(nx.all_pairs_dijkstra_path_length(graph, weight=length)) if length else dict(nx.all_pairs_shortest_path_length(graph))
    return [{u: d / scale for u, d in found[v].items()} for v in range(net.n)]


# Degree, distance


@oracle("degree", "degree --direction out", "degree --direction in", "strength", "strength --direction out", "strength --direction in")
def degree(net, words):
    return by_node(net, degrees(net, option(words, "--direction", "total"), words[0] == "strength" and net.weighted))


def degrees(net, direction, weighted):
    graph, weight = net.graph(), "length" if weighted else None
    found = {"out": graph.out_degree, "in": graph.in_degree, "total": graph.degree}[direction](weight=weight) if net.directed else graph.degree(weight=weight)
    return [dict(found)[v] / (net.scale if weighted else 1) for v in range(net.n)]


@oracle("opsahl-degree --alpha 0.5", "opsahl-degree --alpha 1.5 --direction in", "opsahl-degree --alpha 0")
def opsahl(net, words):
    direction, alpha = option(words, "--direction", "total"), float(option(words, "--alpha", 0))
    pairs = zip(degrees(net, direction, False), degrees(net, direction, net.weighted))
    return by_node(net, [k * (s / k) ** alpha if k else 0 for k, s in pairs])


@oracle("betweenness")
def betweenness(net, words):
    found = nx.betweenness_centrality(net.graph(), normalized=False, weight="length" if net.weighted else None)
    return by_node(net, found)


@oracle("edge-betweenness")
def edge_betweenness(net, words):
    found = nx.edge_betweenness_centrality(net.graph(), normalized=False, weight="length" if net.weighted else None)
    found = {edge if net.directed else tuple(sorted(edge)): score for edge, score in found.items()}
    return [[net.names[u], net.names[v], found[u, v]] for u, v in sorted(found)]


@oracle("closeness", "closeness --direction in", "closeness-wasserman-faust", "closeness-wasserman-faust --direction in")
def closeness(net, words):
    def score(reached):
        r, total = len(reached) - 1, math.fsum(reached.values())
        return 0 if r == 0 else r / total * (r / (net.n - 1) if words[0] != "closeness" else 1)
    return by_node(net, [score(reached) for reached in distances(net, option(words, "--direction", "out"))])


@oracle("harmonic", "harmonic --direction in")
def harmonic(net, words):
    return by_node(net, [math.fsum(1 / d for d in reached.values() if d) for reached in distances(net, option(words, "--direction", "out"))])


@oracle("eccentricity", "eccentricity --direction in")
def eccentricity(net, words):
    return by_node(net, [max(reached.values()) for reached in distances(net, option(words, "--direction", "out"))])


@oracle("path-statistics")
def path_statistics(net, words):
    reached = distances(net)
    far = [max(row.values()) for row in reached]
    lengths = [d for row in reached for d in row.values() if d]
    pairs = net.n * (net.n - 1)
    return named(
        diameter=max(far, default=0), radius=min(far, default=0),
        average_path_length=math.fsum(lengths) / len(lengths) if lengths else None,
        global_efficiency=math.fsum(1 / d for d in lengths) / pairs if pairs else None, joined_pairs=len(lengths))


@oracle("top-closeness --count 5", "top-closeness --count 5 --direction in", "top-closeness --count 3 --scale wassermanFaust", only=lambda net: not net.weighted)
def top_closeness(net, words):
    scores = closeness(net, ["wf", *words]) if "wassermanFaust" in words else [[v, s / max(1, net.n - 1)] for v, s in harmonic(net, words)]
    places = sorted(range(net.n), key=lambda v: (-round(scores[v][1], 12), v))
    return [scores[v] for v in places[:int(option(words, "--count", 10))]]


@oracle("shortest-paths --from FIRST --to LAST --count 4", "all-shortest-paths --from FIRST --to LAST", only=lambda net: net.n > 1)
def paths(net, words):
    graph, weight, scale = net.graph(), "length" if net.weighted else None, net.scale if net.weighted else 1
    if not nx.has_path(graph, 0, net.n - 1):
        return []
    length = lambda path: sum(graph[u][v]["length"] if weight else 1 for u, v in zip(path, path[1:])) / scale
    if words[0] == "all-shortest-paths":
        found = list(nx.all_shortest_paths(graph, 0, net.n - 1, weight=weight))
    else:
        walks = nx.shortest_simple_paths(graph, 0, net.n - 1, weight=weight)
        found = list(itertools.islice(walks, 60))
        if len(found) == 60 and length(found[-1]) == length(sorted(found, key=length)[3]):
            return None
    found = sorted((length(path), path) for path in found)
    found = found if words[0] == "all-shortest-paths" else found[:4]
    return [[d, " ".join(net.names[v] for v in path)] for d, path in found]


# Walks and currents


@oracle("pagerank", "pagerank --damping 0.5", "pagerank --damping 0", "personalised-pagerank --restart FIRST", "personalised-pagerank --restart LAST --dangling uniform --damping 0.6")
def pagerank(net, words):
    damping, n = float(option(words, "--damping", 0.85)), net.n
    if words[0] == "pagerank":
        restart = [1 / max(1, n)] * n
    else:
        if n == 0:
            raise Refused("BAD_REQUEST")
        restart = [float(v == (0 if words[2] == "FIRST" else n - 1)) for v in range(n)]
    dangling = [1 / max(1, n)] * n if "uniform" in words else restart
    walk = [[w / sum(row) for w in row] if sum(row) else dangling for row in net.adjacency()]
    system = [[float(i == j) - damping * walk[j][i] for j in range(n)] for i in range(n)]
    return by_node(net, algebra.solve(system, [(1 - damping) * r for r in restart]))


@oracle("eigenvector", "eigenvector --scale sum", "eigenvector --scale largest")
def eigenvector(net, words):
    matrix = algebra.transposed(net.adjacency())
    if net.directed and not any(len(part) > 1 for part in nx.strongly_connected_components(net.graph())):
        return by_node(net, [0.0] * net.n)
    if net.directed and not nx.is_strongly_connected(net.graph()):
        return None
    shift = max(map(sum, matrix), default=0) / 4
    shifted = [[value + (shift if i == j else 0.0) for j, value in enumerate(row)] for i, row in enumerate(matrix)]
    if not any(map(any, matrix)):
        return by_node(net, [0.0] * net.n)
    return by_node(net, algebra.scaled(algebra.limit(shifted, [1.0] * net.n), option(words, "--scale", "euclidean")))


@oracle("katz", "katz --alpha ALPHA --beta 2", "katz --alpha ALPHA --scale euclidean", "katz --alpha LARGE")
def katz(net, words):
    matrix = algebra.transposed(net.adjacency())
    alpha = {"ALPHA": katz_alpha(net), "LARGE": katz_alpha(net) * 40}.get(option(words, "--alpha", ""), 0.1)
    largest = spectral_radius(matrix)
    if alpha * largest >= 1 - 1e-9:
        raise Refused("NOT_CONVERGED")
    if alpha * largest > 0.97:
        return None
    system = [[float(i == j) - alpha * value for j, value in enumerate(row)] for i, row in enumerate(matrix)]
    return by_node(net, algebra.scaled(algebra.solve(system, [float(option(words, "--beta", 1))] * net.n), option(words, "--scale", "none")))


def katz_alpha(net):
    return 0.5 / max(max(map(sum, net.adjacency()), default=0), 1)


def spectral_radius(matrix):
    """From the norm of a high power."""
    logarithm, power = 0.0, 1
    for _ in range(14):
        largest = max(map(max, matrix), default=0)
        if largest == 0:
            return 0
        matrix = [[value / largest for value in row] for row in matrix]
        logarithm += math.log(largest) / power
        matrix, power = algebra.product(matrix, matrix), power * 2
    return math.exp(logarithm)


@oracle("hits", "hits --scale sum")
def hits(net, words):
    matrix, scale = net.adjacency(), option(words, "--scale", "euclidean")
    if not any(map(any, matrix)):
        return by_node(net, [0.0] * net.n, [0.0] * net.n)
    back = algebra.transposed(matrix)
    authorities = algebra.limit(algebra.product(back, matrix), [1.0] * net.n)
    return by_node(net, algebra.scaled(algebra.applied(matrix, authorities), scale), algebra.scaled(authorities, scale))


@oracle("current-flow")
def current_flow(net, words):
    undirected_only(net)
    adjacency, flow, information = net.adjacency(), [0.0] * net.n, [0.0] * net.n
    for part in map(sorted, nx.connected_components(net.graph())):
        k = len(part)
        if k == 1:
            continue
        laplacian = [[sum(adjacency[u]) if u == v else -adjacency[u][v] for v in part] for u in part]
        ground = algebra.inverse([row[1:] for row in laplacian[1:]])
        potential = [[0.0] * k] + [[0.0] + row for row in ground]
        for a in range(k):
            resistance = [potential[a][a] + potential[b][b] - 2 * potential[a][b] for b in range(k)]
            information[part[a]] = k / math.fsum(resistance)
        for s, t in itertools.combinations(range(k), 2):
            level = [potential[a][s] - potential[a][t] for a in range(k)]
            for a in set(range(k)) - {s, t}:
                flow[part[a]] += sum(adjacency[part[a]][part[b]] * abs(level[a] - level[b]) for b in range(k)) / 2
    return by_node(net, flow, information)


# Cohesion


@oracle("core-number")
def core_number(net, words):
    return by_node(net, nx.core_number(net.graph()))


@oracle("clustering", "triangles")
def clustering(net, words):
    return by_node(net, nx.clustering(simple(net)) if words[0] == "clustering" else nx.triangles(simple(net)))


@oracle("transitivity")
def transitivity(net, words):
    graph, local = simple(net), list(nx.clustering(simple(net)).values())
    defined = [c for v, c in enumerate(local) if graph.degree(v) > 1]
    return named(
        transitivity=nx.transitivity(graph), average=math.fsum(local) / net.n if local else 0,
        average_defined=math.fsum(defined) / len(defined) if defined else None, triangles=sum(nx.triangles(graph).values()) / 3)


@oracle("weighted-clustering", "weighted-clustering --kind barrat", "weighted-clustering --kind fagiolo")
def weighted_clustering(net, words):
    kind = option(words, "--kind", "onnela")
    if net.directed != (kind == "fagiolo"):
        raise Refused("BAD_REQUEST")
    graph = net.graph()
    if kind != "barrat":
        return by_node(net, nx.clustering(graph, weight="weight" if net.weighted else None))
    w = lambda u, v: graph[u][v]["weight"] if net.weighted else 1
    def barrat(v):
        closed = sum(w(v, a) + w(v, b) for a, b in itertools.combinations(graph[v], 2) if graph.has_edge(a, b))
        return closed / (sum(w(v, a) for a in graph[v]) * (len(graph[v]) - 1)) if len(graph[v]) > 1 else 0
    return by_node(net, [barrat(v) for v in range(net.n)])


@oracle("components", "components --connectivity strong")
def components(net, words):
    parts = nx.strongly_connected_components(net.graph(directed=True)) if "strong" in words else nx.connected_components(simple(net))
    label = {v: number for number, part in enumerate(sorted(map(sorted, parts))) for v in part}
    return by_node(net, label)


@oracle("articulation-points")
def articulation_points(net, words):
    points = set(nx.articulation_points(simple(net)))
    return by_node(net, [int(v in points) for v in range(net.n)])


@oracle("bridges")
def bridges(net, words):
    return [[net.names[u], net.names[v]] for u, v in sorted(tuple(sorted(edge)) for edge in nx.bridges(simple(net)))] if net.units else []


# Groups


@oracle("modularity --groups groups.txt", "modularity --groups groups.txt --resolution 0.5")
def modularity(net, words):
    if not net.units:
        return named(modularity=None, inside_share=None)
    groups, resolution = net.groups(), float(option(words, "--resolution", 1))
    parts = [{v for v in range(net.n) if groups[v] == g} for g in sorted(set(groups))]
    found = nx.algorithms.community.modularity(net.graph(), parts, weight="weight" if net.weighted else None, resolution=resolution)
    weights = [(u, v, w if net.weighted else 1) for u, v, w in net.arcs()]
    return named(modularity=found, inside_share=sum(w for u, v, w in weights if groups[u] == groups[v]) / sum(w for _, _, w in weights))


@oracle("partition-similarity --groups groups.txt --with-groups other-groups.txt")
def partition_similarity(net, words):
    if net.n == 0:
        raise Refused("BAD_REQUEST")
    first, second = net.groups(), other_groups(net)
    h1, h2, both = (algebra.entropy(Counter(labels).values()) for labels in (first, second, list(zip(first, second))))
    pairs = list(itertools.combinations(range(net.n), 2))
    a = sum(first[u] == first[v] for u, v in pairs)
    b = sum(second[u] == second[v] for u, v in pairs)
    both_same = sum(first[u] == first[v] and second[u] == second[v] for u, v in pairs)
    expected = a * b / len(pairs) if pairs else 0
    adjusted = 1 if both_same == a == b else (both_same - expected) / ((a + b) / 2 - expected)
    return named(mutual_information=h1 + h2 - both, nmi=2 * (h1 + h2 - both) / (h1 + h2) if h1 + h2 else 1, ari=adjusted, variation_of_information=2 * both - h1 - h2)


def other_groups(net):
    return [f"{group}{v % 2}" if v % 3 else "all" for v, group in enumerate(net.groups())]


@oracle("brokerage --groups groups.txt")
def brokerage(net, words):
    graph, g = net.graph(directed=True), net.groups()
    def role(a, b, c):
        if g[a] == g[b]:
            return 0 if g[b] == g[c] else 3
        return 2 if g[b] == g[c] else 1 if g[a] == g[c] else 4
    counts = [[0] * 5 for _ in range(net.n)]
    for b in range(net.n):
        for a, c in itertools.product(graph.predecessors(b), graph.successors(b)):
            if a != c and not graph.has_edge(a, c):
                counts[b][role(a, b, c)] += 1
    return by_node(net, *zip(*counts)) if counts else []


@oracle("ei-index --groups groups.txt")
def ei_index(net, words):
    g, n = net.groups(), net.n
    def index(ends):
        return sum(1 if g[u] != g[v] else -1 for u, v in ends) / len(ends) if ends else None
    ties = list(net.units)
    ends = [(u, v) for u, v in ties] + [(v, u) for u, v in ties]
    sizes = Counter(g)
    expected = 1 - 2 * sum(s * (s - 1) for s in sizes.values()) / (n * (n - 1)) if ties else None
    rows = [["index", index(ties)], ["expected", expected], ["p_lower", None], ["p_upper", None]]
    return rows + [[f"group {label}", index([(u, v) for u, v in ends if g[u] == label])] for label in sorted(sizes)]


@oracle("mixing --groups groups.txt", "category-assortativity --groups groups.txt")
def mixing(net, words):
    g, ties = net.groups(), Counter()
    for u, v, w in net.arcs():
        ties[g[u], g[v]] += w if net.weighted else 1
    labels, total = sorted(set(g)), sum(ties.values())
    if words[0] == "mixing":
        return [[a, b, ties[a, b]] for a in labels for b in labels]
    if total == 0:
        return named(assortativity=None)
    expected = sum(sum(ties[a, b] for b in labels) * sum(ties[b, a] for b in labels) for a in labels) / total ** 2
    return named(assortativity=(sum(ties[a, a] for a in labels) / total - expected) / (1 - expected) if expected < 1 - 1e-12 else None)


@oracle("assortativity", "value-assortativity --values numbers.txt")
def assortativity(net, words):
    arcs = [(u, v) for u, v, _ in net.arcs()]
    own, other = (degrees(net, "out", False), degrees(net, "in", False)) if words[0] == "assortativity" else (net.numbers(),) * 2
    return named(assortativity=algebra.pearson([own[u] for u, _ in arcs], [other[v] for _, v in arcs]) if arcs else None)


# Pairs, triples, inequality


@oracle("dyad-census")
def dyad_census(net, words):
    graph = net.graph(directed=True)
    mutual = sum(graph.has_edge(v, u) for u, v in graph.edges) // 2
    one_way, pairs, arcs = graph.number_of_edges() - 2 * mutual, net.n * (net.n - 1) // 2, graph.number_of_edges()
    return named(mutual=mutual, asymmetric=one_way, null=pairs - mutual - one_way, reciprocity=2 * mutual / arcs if arcs else None, density=arcs / (2 * pairs) if pairs else None)


TRIADS = "003 012 102 021D 021U 021C 111D 111U 030T 030C 201 120D 120U 120C 210 300".split()


@oracle("triad-census")
def triad_census(net, words):
    found = nx.triadic_census(net.graph(directed=True)) if net.n > 2 else Counter()
    return [[triad, found[triad]] for triad in TRIADS]


@oracle("structural-holes")
def structural_holes(net, words):
    graph = net.graph(directed=True)
    weight = "weight" if net.weighted else None
    constraint = nx.constraint(graph, weight=weight)
    p = lambda u, v: nx.structuralholes.normalized_mutual_weight(graph, u, v, weight=weight)
    m = lambda u, v: nx.structuralholes.normalized_mutual_weight(graph, u, v, norm=max, weight=weight)
    rows = []
    for v in range(net.n):
        contacts = sorted(set(graph.successors(v)) | set(graph.predecessors(v)))
        if not contacts:
            rows.append([None] * 4)
            continue
        terms = [(p(v, j) + math.fsum(p(v, q) * p(q, j) for q in contacts if q != j)) ** 2 for j in contacts]
        size = math.fsum(1 - math.fsum(p(v, q) * m(j, q) for q in contacts if q != j) for j in contacts)
        total, k = math.fsum(terms), len(contacts)
        if not math.isnan(constraint[v]) and abs(constraint[v] - total) > 1e-9:
            raise AssertionError(f"networkx has {constraint[v]} for the constraint, its definition {total}")
        shares = [term * k / total for term in terms]
        rows.append([total, size, size / k, sum(r * math.log(r) for r in shares) / (k * math.log(k)) if k > 1 else None])
    return [[name, *row] for name, row in zip(net.names, rows)]


@oracle("inequality")
def inequality(net, words):
    k, total = degrees(net, "total", False), sum(degrees(net, "total", False))
    if not total:
        return named(gini=None, herfindahl=None)
    return named(gini=sum(abs(a - b) for a in k for b in k) / (2 * net.n * total), herfindahl=sum((a / total) ** 2 for a in k))


@oracle("centralisation", "centralisation --of outDegree", "centralisation --of inDegree", "centralisation --of betweenness", "centralisation --of closeness")
def centralisation(net, words):
    of, n = option(words, "--of", "degree"), net.n
    if of == "closeness":
        undirected_only(net)
    if n < 3:
        return named(centralisation=None)
    directed = 2 if net.directed else 1
    if of == "betweenness":
        scores, star = nx.betweenness_centrality(net.graph()).values(), n - 1
    elif of == "closeness":
        scores, star = nx.closeness_centrality(net.graph()).values(), (n - 1) * (n - 2) / (2 * n - 3)
    else:
        scores = degrees(net, {"degree": "total", "outDegree": "out", "inDegree": "in"}[of], False)
        star = (n - 1) * (n - 2) * directed if of == "degree" else (n - 1) * (n - directed % 2 - 1)
    return named(centralisation=sum(max(scores) - s for s in scores) / star)


@oracle("rich-club")
def rich_club(net, words):
    k, rows = degrees(net, "total", False), []
    for above in range(int(max(k, default=0)) + 1):
        club = {v for v in range(net.n) if k[v] > above}
        if len(club) < 2:
            break
        ties = sum(u in club and v in club for u, v in net.units)
        rows.append([above, len(club), ties / (len(club) * (len(club) - 1) / (1 if net.directed else 2)), None, None])
    return rows


# Prediction, robustness, ranks


@oracle(*(f"link-prediction --score {score}" for score in ("commonNeighbours", "jaccard", "adamicAdar", "resourceAllocation", "preferentialAttachment", "katz")))
def link_prediction(net, words):
    undirected_only(net)
    graph, score = net.graph(), words[2]
    k = dict(graph.degree())
    if score == "katz":
        if 0.01 * spectral_radius(net.adjacency(weighted=False)) > 0.9:
            return None
        matrix = [[float(u == v) - 0.01 * graph.has_edge(u, v) for v in graph] for u in graph]
        walks = algebra.inverse(matrix)
    of = {
        "commonNeighbours": lambda u, v, near: len(near),
        "jaccard": lambda u, v, near: len(near) / len(set(graph[u]) | set(graph[v])),
        "adamicAdar": lambda u, v, near: math.fsum(1 / math.log(k[z]) for z in near),
        "resourceAllocation": lambda u, v, near: math.fsum(1 / k[z] for z in near),
        "preferentialAttachment": lambda u, v, near: k[u] * k[v],
        "katz": lambda u, v, near: walks[u][v],
    }[score]
    rows = [(u, v, of(u, v, near)) for u, v in itertools.combinations(range(net.n), 2) if not graph.has_edge(u, v) for near in [list(nx.common_neighbors(graph, u, v))] if near]
    rows.sort(key=lambda row: (-row[2], row[:2]))
    return Ranked([net.names[u], net.names[v], s] for u, v, s in rows[:100])


class Ranked(list):
    """Rows by falling score; those whose scores are equal but for rounding may stand in another order."""


@oracle("robustness --order highestDegree", "robustness --order scores --of degree")
def robustness(net, words):
    graph, order = simple(net), list(range(net.n))
    if "highestDegree" in words:
        left, order = graph.copy(), []
        while left:
            order.append(min(left, key=lambda v: (-left.degree(v), v)))
            left.remove_node(order[-1])
    else:
        order.sort(key=lambda v: (-degrees(net, "total", False)[v], v))
    left, rows = graph.copy(), []
    for removed in range(net.n + 1):
        rows.append([removed, max(map(len, nx.connected_components(left)), default=0) / net.n if net.n else 0])
        left.remove_nodes_from(order[removed:removed + 1])
    return rows if net.n else []


@oracle("rank-correlation --of degree --with pagerank", "rank-correlation --of core-number --with triangles")
def rank_correlation(net, words):
    if "pagerank" in words:
        x, y = degrees(net, "total", False), [round(score, 11) for _, score in pagerank(net, ["pagerank"])]
        if len(set(y)) < len({round(score, 9) for score in y}) or near_ties(y):
            return None
    else:
        x, y = list(nx.core_number(net.graph()).values()), list(nx.triangles(simple(net)).values())
    return named(spearman=algebra.spearman(x, y), kendall=algebra.kendall(x, y))


def near_ties(values):
    """Scores that are equal on paper needn't be in floats, and rank as they come."""
    ordered = sorted(values)
    return any(abs(a - b) < 1e-9 for a, b in zip(ordered, ordered[1:]))
