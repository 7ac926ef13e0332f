"""Measures whose values depend on random numbers, on a search or on files of their own: what must hold of the rows whatever was drawn.

A judgement takes a network and the printed rows and returns what is wrong, or None.
"""
import itertools
import math
import random
from collections import Counter

import networkx as nx

import algebra
import networks
import oracles
from oracles import degrees, distances, oracle, undirected_only

JUDGEMENTS = []


def judgement(words, only=lambda net: True, edges="links.txt"):
    def keep(function):
        JUDGEMENTS.append((words.split(), function, only, edges))
        return function
    return keep


def column(rows, place):
    return [row[place] for row in rows]


def text(name):
    """A name, or a number as the table is read."""
    return str(float(name)) if not isinstance(name, str) or name.lstrip("-").isdigit() else name


def near(a, b, tolerance=1e-9):
    return (a is None) == (b is None) and (a is None or abs(a - b) <= tolerance * max(1, abs(b)))


# Samples with bounds


def shares(net):
    pairs = net.n * (net.n - 1)
    found = nx.betweenness_centrality(net.graph(), normalized=False)
    return [found[v] * (1 if net.directed else 2) / pairs if pairs else 0 for v in range(net.n)]


@judgement("approximate-betweenness --error 0.05", only=lambda net: not net.weighted)
def approximate_betweenness(net, rows):
    worst = max((abs(row[1] - b) for row, b in zip(rows, shares(net))), default=0)
    return worst > 0.05 and f"off by {worst}"


@judgement("top-betweenness --count 3 --error 0.05", only=lambda net: not net.weighted)
def top_betweenness(net, rows):
    exact = {text(name): share for name, share in zip(net.names, shares(net))}
    if len(rows) != min(3, net.n):
        return f"{len(rows)} rows"
    outside = [(node, lower, exact[text(node)], upper) for node, _, lower, upper, _ in rows if not lower - 1e-12 <= exact[text(node)] <= upper + 1e-12]
    return outside and f"bounds do not hold: {outside}"


@judgement("approximate-harmonic", only=lambda net: not net.weighted and net.n > 1)
def approximate_harmonic(net, rows):
    exact = [score / (net.n - 1) for _, score in oracles.harmonic(net, [])]
    return [row for row, e in zip(rows, exact) if not near(row[1], e)]


@judgement("approximate-closeness", only=lambda net: not net.weighted and not net.directed)
def approximate_closeness(net, rows):
    exact, whole = oracles.closeness(net, ["closeness"]), oracles.closeness(net, ["wf"])
    return [row for row, e, w in zip(rows, exact, whole) if not (near(row[1], e[1]) and near(row[4], w[1]) and row[2] - 1e-12 <= e[1] <= row[3] + 1e-12)]


# Searches


def partition(rows):
    return [{i for i, row in enumerate(rows) if row[1] == label} for label in sorted(set(column(rows, 1)))]


@judgement("leiden")
def leiden(net, rows):
    graph, parts = oracles.simple(net), partition(rows)
    if [part for part in parts if not nx.is_connected(graph.subgraph(part))]:
        return "a community is not connected"
    if not net.units:
        return len(parts) != net.n and "isolated nodes must be alone"
    merged = nx.Graph()
    merged.add_nodes_from(graph)
    for u, v, w in net.arcs():
        merged.add_edge(u, v, weight=merged.get_edge_data(u, v, {"weight": 0})["weight"] + (w if net.weighted else 1))
    quality = nx.algorithms.community.modularity
    own, other = quality(merged, parts), quality(merged, nx.algorithms.community.louvain_communities(merged, seed=1))
    moved = [(v, to) for v in merged for to in range(len(parts)) if quality(merged, [part - {v} | ({v} if i == to else set()) for i, part in enumerate(parts)]) > own + 1e-9] if net.n <= 12 else []
    return (own < other - 0.05 and f"modularity {own}, Louvain has {other}") or (moved and f"moving a node gains: {moved[0]}")


@judgement("core-periphery", only=lambda net: 2 < net.n <= 12)
def core_periphery(net, rows):
    return best_core(net, rows, lambda a, b: True, lambda a, b: a or b)


@judgement("core-periphery --pattern blocks", only=lambda net: 2 < net.n <= 12)
def core_blocks(net, rows):
    return best_core(net, rows, lambda a, b: a == b, lambda a, b: a)


def best_core(net, rows, counts, ideal):
    pairs = list(itertools.permutations(range(net.n), 2))
    tied = {pair: net.weight(*pair) > 0 for pair in pairs}
    def fit(core):
        held = [pair for pair in pairs if counts(pair[0] in core, pair[1] in core)]
        found = algebra.pearson([float(tied[pair]) for pair in held], [float(ideal(pair[0] in core, pair[1] in core)) for pair in held])
        return -2 if found is None else found
    own = fit({i for i, row in enumerate(rows) if row[1] == 1})
    if net.n > 8:
        best = max(fit(set(range(net.n)) - {v}) for v in range(net.n))
    else:
        best = max(fit(set(core)) for size in range(net.n + 1) for core in itertools.combinations(range(net.n), size))
    return own < best - 1e-9 and f"fit {own}, another core has {best}"


@judgement("coreness", only=lambda net: len(net.units) > 0)
def coreness(net, rows):
    """The gradient of the squares vanishes at the best multiple, but at the bounds."""
    c, ties = column(rows, 1), Counter()
    for u, v, w in net.arcs():
        ties[u, v] += w if net.weighted else 1
        if net.directed:
            ties[v, u] += w if net.weighted else 1
    cap = math.sqrt(max(ties.values()))
    top = max(c)
    products = math.fsum((c[u] * c[v]) ** 2 for u in range(net.n) for v in range(net.n) if u != v)
    free = math.sqrt(math.fsum(ties[u, v] * c[u] * c[v] for u in range(net.n) for v in range(net.n) if u != v) / products) if products else 0
    scale = min(free, cap / top)
    c = [scale * x for x in c]
    for v in range(net.n):
        others = math.fsum(x * x for u, x in enumerate(c) if u != v)
        best = min(cap, math.fsum(ties[v, u] * c[u] for u in range(net.n) if u != v) / others) if others else 0
        if abs(best - c[v]) > 1e-4 * cap:
            return f"{net.names[v]} should be {best}, is {c[v]}"
    return not near(math.sqrt(sum(x * x for x in column(rows, 1))), 1) and "not of norm 1"


@judgement("small-world --samples 5", only=lambda net: not net.directed)
def small_world(net, rows):
    value = dict(rows)
    path = oracles.path_statistics(without_weights(net), [])
    local = dict(oracles.transitivity(net, []))
    wrong = [name for name, e in (("clustering", local["average"]), ("path_length", dict(path)["average_path_length"])) if not near(value[name], e)]
    c, l, cr, lr, cl = (value[k] for k in ("clustering", "path_length", "random_clustering", "random_path_length", "lattice_clustering"))
    sigma = c / cr / (l / lr) if l and lr and cr else None
    omega = lr / l - c / cl if l and lr and cl else None
    return wrong or (not near(value["sigma"], sigma) and f"sigma should be {sigma}") or (not near(value["omega"], omega) and f"omega should be {omega}")


def without_weights(net):
    return networks.Network(net.name, net.lines, net.directed, False, scale=1)


# Replicates


@judgement("robustness --replicates 200", only=lambda net: net.n > 0)
def robustness(net, rows):
    values, graph = column(rows, 1), oracles.simple(net)
    largest = max(map(len, nx.connected_components(graph))) / net.n
    falls = all(a >= b - 1e-12 for a, b in zip(values, values[1:]))
    one = sum(max((len(part) for part in nx.connected_components(graph.subgraph(set(graph) - {v}))), default=0) for v in graph) / net.n ** 2
    return (len(rows) != net.n + 1 or not near(values[0], largest) or values[-1] != 0 or not falls) and f"{values}" or abs(values[1] - one) > 0.1 and f"after one removal {values[1]}, expected {one}"


@judgement("bootstrap --of strength --replicates 400")
def bootstrap(net, rows):
    """A strength is a sum of weights times binomial counts: its mean is itself, and the variance is known."""
    m = len(net.units)
    for v, (label, estimate, mean, error, lower, upper) in enumerate(rows):
        own = [units / net.scale for pair, units in net.units.items() if v in pair]
        total = math.fsum(own)
        deviation = math.sqrt(max(0, math.fsum(w * w for w in own) - total * total / m)) if m else 0
        if text(label) != text(net.names[v]) or not near(estimate, total) or abs(mean - total) > 5 * deviation / 20 + 1e-9 or abs(error - deviation) > 0.25 * deviation + 1e-9 or not lower <= upper:
            return f"{rows[v]}: strength {total}, deviation {deviation}"


@judgement("tie-sensitivity --of degree --removed 0 0.3 --replicates 20", only=lambda net: len(net.units) > 2)
def tie_sensitivity(net, rows):
    k = degrees(net, "total", False)
    same = [1, 1, 1, 1, 20] if len(set(k)) > 1 else [None] * 4 + [0]
    return rows[0][2:] != same and f"nothing removed: {rows[0]}" or rows[1][2] is not None and not rows[1][3] - 1e-9 <= rows[1][2] <= 1 and f"{rows[1]}"


@judgement("null-model-test --of degree --samples 10")
def rewired_degrees(net, rows):
    k = degrees(net, "total", False)
    return [row for row, degree in zip(rows, k) if row[1:] != [degree, degree, 0, None, 1, 1]]


@judgement("null-model-test --of transitivity --column triangles --model erdosRenyi --samples 400", only=lambda net: net.n > 2 and not net.directed)
def random_triangles(net, rows):
    n, m, pairs = net.n, len(net.units), net.n * (net.n - 1) / 2
    expected = n * (n - 1) * (n - 2) / 6 * (m * (m - 1) * (m - 2)) / (pairs * (pairs - 1) * (pairs - 2)) if m > 2 else 0
    own = sum(nx.triangles(net.graph()).values()) / 3
    return (rows[0][1] != own or abs(rows[0][2] - expected) > 5 * (rows[0][3] + 0.01) / 20) and f"{rows[0]}: {own} observed, {expected} expected"


@judgement("ei-index --groups groups.txt --permutations 400", only=lambda net: len(net.units) > 0)
def ei_permuted(net, rows):
    value, g, dice = dict(rows), net.groups(), random.Random(1)
    index = lambda g: sum(1 if g[u] != g[v] else -1 for u, v in net.units) / len(net.units)
    drawn = [index(dice.sample(g, len(g))) for _ in range(400)]
    for name, share in (("p_lower", sum(d <= index(g) + 1e-9 for d in drawn)), ("p_upper", sum(d >= index(g) - 1e-9 for d in drawn))):
        if abs(value[name] - (1 + share) / 401) > 0.15:
            return f"{name} {value[name]}, own permutations {(1 + share) / 401}"


@judgement("brokerage --groups groups.txt --permutations 400", only=lambda net: net.n > 2)
def brokerage_permuted(net, rows):
    """With the exact expectation, z has mean and deviation of its own permutations."""
    plain = oracles.brokerage(net, [])
    if column(rows, slice(1, 6)) != [row[1:] for row in plain]:
        return "counts differ from those without permutations"
    sizes, n = Counter(net.groups()), net.n
    triples = n * (n - 1) * (n - 2)
    same = sum(s * (s - 1) * (s - 2) for s in sizes.values()) / triples
    pair = sum(s * (s - 1) * (n - s) for s in sizes.values()) / triples
    chances = [same, pair, pair, pair, 1 - same - 3 * pair]
    for row in rows:
        total = sum(row[1:6])
        for role in range(5):
            z, above = row[6 + role], row[1 + role] - total * chances[role]
            if z is not None and abs(above) > 1e-9 and (z > 0) != (above > 0):
                return f"{row}: the sign of z is not that of {above}"


@judgement("link-prediction-test --score commonNeighbours --replicates 20 --held-out 0.2", only=lambda net: not net.directed and 8 <= net.n <= 20 and len(net.units) > 9 and len(net.units) < net.n * (net.n - 1) / 2)
def link_test(net, rows):
    """Against the same test made here."""
    graph, dice, aucs = net.graph(), random.Random(2), []
    free = [pair for pair in itertools.combinations(range(net.n), 2) if not graph.has_edge(*pair)]
    for _ in range(60):
        held = dice.sample(sorted(graph.edges), max(1, math.floor(0.2 * graph.number_of_edges() + 0.5)))
        left = graph.copy()
        left.remove_edges_from(held)
        score = lambda pair: len(list(nx.common_neighbors(left, *pair)))
        aucs.append(sum((score(a) > score(b)) + (score(a) == score(b)) / 2 for a in held for b in free) / len(held) / len(free))
    return abs(dict(rows)["auc"] - sum(aucs) / 60) > 0.15 and f"auc {rows}, here {sum(aucs) / 60}"


@judgement("qap --with other.txt --permutations 400", only=lambda net: net.n > 3)
def qap(net, rows):
    pairs = list(itertools.permutations(range(net.n), 2))
    a, b, dice = net.adjacency(), second_relation(net), random.Random(3)
    own = algebra.pearson([a[u][v] for u, v in pairs], [b[u][v] for u, v in pairs])
    value = dict(rows)
    if not near(value["correlation"], own):
        return f"{rows}: correlation {own}"
    if own is None:
        return None
    drawn = []
    for _ in range(200):
        order = dice.sample(range(net.n), net.n)
        drawn.append(algebra.pearson([a[u][v] for u, v in pairs], [b[order[u]][order[v]] for u, v in pairs]))
    p = sum(d >= own - 1e-9 for d in drawn) / 200
    return abs(value["p_upper"] - p) > 0.15 and f"p {value['p_upper']}, own permutations {p}"


def second_relation(net):
    """What other.txt says: ties between nodes two apart in the order of the nodes."""
    lines = [(i, (i + 2) % net.n, 1 + i % 3) for i in range(net.n)]
    return networks.Network("other", lines, net.directed, net.weighted, net.merge).adjacency()


@judgement("mrqap --with other.txt third.txt --permutations 50", only=lambda net: net.n > 5 and not net.weighted and net.name not in ("path", "directed path", "complete"))
def mrqap(net, rows):
    pairs = list(itertools.permutations(range(net.n), 2))
    y = [net.adjacency()[u][v] for u, v in pairs]
    chain = [[float(v == u + 1 or (u == v + 1 and not net.directed)) for v in range(net.n)] for u in range(net.n)]
    columns = [[1.0] * len(pairs)] + [[m[u][v] for u, v in pairs] for m in (second_relation(net), chain)]
    found, spread = algebra.least_squares(columns, y)
    rest = [value - sum(c * x[i] for c, x in zip(found, columns)) for i, value in enumerate(y)]
    squares, mean = math.fsum(r * r for r in rest), math.fsum(y) / len(y)
    determination = 1 - squares / math.fsum((value - mean) ** 2 for value in y)
    statistic = [b / math.sqrt(squares / (len(y) - 3) * spread[k][k]) for k, b in enumerate(found)]
    wanted = [["intercept", found[0]], ["other.txt", found[1], statistic[1]], ["third.txt", found[2], statistic[2]], ["determination", determination]]
    return [(row, w) for row, w in zip(rows, wanted) if row[0] != w[0] or not all(near(a, b, 1e-8) for a, b in zip(row[1:], w[1:]))]


# Time, flows, two modes: files of their own


def times(net):
    return [2000 + random.Random(f"{net.name} {i}").randrange(5) for i in range(len(net.lines))]


@oracle("evolution --of degree", "evolution --of degree --window 0 --step 2", only=lambda net: len(net.lines) > 0, edges="timed.txt")
def evolution(net, words):
    year, rows, before = times(net), [], None
    place = {name: i for i, name in enumerate(net.names)}
    for now in range(min(t for t, l in zip(year, net.lines) if l[0] != l[1]), max(t for t, l in zip(year, net.lines) if l[0] != l[1]) + 1, 2 if "--step" in words else 1) if net.units else [0]:
        first = -9999 if "--window" in words else now
        ties = {pair if net.directed else tuple(sorted(pair)) for t, (u, v, _) in zip(year, net.lines) for pair in [(place[u], place[v])] if first <= t <= now and u != v}
        k = Counter(itertools.chain.from_iterable(ties))
        rows.append([now, len(k), len(ties), *([0, 0, None, None, None] if before is None else compared(before, (ties, k)))])
        before = (ties, k)
    return rows


def compared(before, after):
    (old, k), (new, l) = before, after
    both = sorted(k.keys() & l.keys())
    x, y = [k[v] for v in both], [l[v] for v in both]
    return [len(l.keys() - k.keys()), len(k.keys() - l.keys()), len(old & new) / len(old | new) if old | new else None, algebra.spearman(x, y), algebra.kendall(x, y)]


@judgement("time-respecting-paths --from FIRST --start 2001", only=lambda net: net.n > 0, edges="timed.txt")
def time_paths(net, rows):
    return arrivals(net, rows, False)


@judgement("time-respecting-paths --from FIRST --start 2001 --strict", only=lambda net: net.n > 0, edges="timed.txt")
def strict_time_paths(net, rows):
    return arrivals(net, rows, True)


def arrivals(net, rows, strict):
    place = {name: i for i, name in enumerate(net.names)}
    arrival = {0: 2001 - 0.5}
    for now in range(2001, 2005):
        ties = [(place[u], place[v]) for t, (u, v, _) in zip(times(net), net.lines) if t == now and u != v]
        ties += [(v, u) for u, v in ties] if not net.directed else []
        known = set(arrival)
        for _ in range(1 if strict else net.n):
            for u, v in ties:
                if u in (known if strict else arrival) and v not in arrival:
                    arrival[v] = now
    wanted = [2001 if v == 0 else arrival.get(v) for v in range(net.n)]
    return column(rows, 1) != wanted and f"{column(rows, 1)} instead of {wanted}"


@oracle("projection --side first", "projection --side first --weights newman", "projection --side second --weights simple", only=lambda net: not net.directed, edges="modes.txt")
def projection(net, words):
    side, weights = option_of(words, "--side"), option_of(words, "--weights")
    ties = {(f"f{u}", f"p{v}") for u, v, _ in net.lines}
    order = list(dict.fromkeys(itertools.chain.from_iterable((f"f{u}", f"p{v}") for u, v, _ in net.lines)))
    own, shared = (0, 1) if side == "first" else (1, 0)
    members = {}
    for tie in ties:
        members.setdefault(tie[shared], set()).add(tie[own])
    found = Counter()
    for group in members.values():
        for u, v in itertools.combinations(sorted(group, key=order.index), 2):
            found[u, v] += 1 / (len(group) - 1) if weights == "newman" else 1
    return [[u, v, 1 if weights == "simple" else found[u, v]] for u, v in sorted(found, key=lambda pair: tuple(map(order.index, pair)))]


def option_of(words, name):
    return words[words.index(name) + 1] if name in words else "count"


@oracle("helix --groups spheres.txt", only=lambda net: len(net.lines) > 4, edges="modes.txt")
def helix(net, words):
    items = {}
    for u, v, _ in net.lines:
        items.setdefault(u, set()).add(sphere(v))
    spheres = sorted({sphere(v) for _, v, _ in net.lines})
    if len(spheres) < 2:
        raise oracles.Refused("BAD_REQUEST")
    def h(*which):
        return algebra.entropy(Counter(tuple(s in item for s in which) for item in items.values()).values())
    a, b = spheres[:2]
    rows = [[f"H {a}", h(a)], [f"H {b}", h(b)], [f"T {a} {b}", h(a) + h(b) - h(a, b)]]
    if len(spheres) == 3:
        c = spheres[2]
        rows += [[f"H {c}", h(c)], [f"T {a} {c}", h(a) + h(c) - h(a, c)], [f"T {b} {c}", h(b) + h(c) - h(b, c)], ["H all", h(a, b, c)],
                 ["T all", h(a) + h(b) + h(c) - h(a, b) - h(a, c) - h(b, c) + h(a, b, c)]]
    return rows


def sphere(name):
    return ["government", "industry", "university"][sum(map(ord, name)) % 3]


def flows(net):
    """Flows between all pairs of ten places: (origin, destination, flow, distance)."""
    dice = random.Random(net.name + " flows")
    return [(i, j, dice.randrange(1, 90), dice.randrange(1, 30)) for i in range(8) for j in range(8) if i != j]


def masses(net):
    return [1 + (7 * i) % 11 for i in range(8)]


def predictors(net):
    size = masses(net)
    return [[1.0] * 56, *([math.log(size[flow[place]]) for flow in flows(net)] for place in (0, 1)), [math.log(flow[3]) for flow in flows(net)]]


@judgement("gravity --masses masses.txt --residuals", only=lambda net: "seed" in net.name and not net.weighted and not net.directed, edges="flows.txt")
def poisson(net, rows):
    """At the largest likelihood, residuals are orthogonal to every predictor."""
    residuals = column(rows, 4)
    sums = [math.fsum(map(float.__mul__, x, residuals)) for x in predictors(net)]
    return max(map(abs, sums)) > 1e-5 * sum(column(rows, 2)) and f"residuals times predictors: {sums}"


@judgement("gravity --kind doublyConstrained --residuals", only=lambda net: "seed" in net.name and not net.weighted and not net.directed, edges="flows.txt")
def doubly_constrained(net, rows):
    sums = [math.fsum(row[4] for row in rows if row[place] == f"p{i}") for place in (0, 1) for i in range(8)]
    sums.append(math.fsum(row[4] * math.log(flow[3]) for row, flow in zip(rows, flows(net))))
    return max(map(abs, sums)) > 1e-6 * sum(column(rows, 2)) and f"totals are off by {sums}"


@judgement("gravity --kind logLinear --masses masses.txt", only=lambda net: "seed" in net.name and not net.weighted and not net.directed, edges="flows.txt")
def log_linear(net, rows):
    x, y = predictors(net), [math.log(flow[2]) for flow in flows(net)]
    found, spread = algebra.least_squares(x, y)
    squares = math.fsum((value - sum(c * column[i] for c, column in zip(found, x))) ** 2 for i, value in enumerate(y))
    errors = [math.sqrt(squares / 52 * spread[k][k]) for k in range(4)]
    return [row for row, b, e in zip(rows, found, errors) if not (near(row[1], b, 1e-8) and near(row[2], e, 1e-8))]
