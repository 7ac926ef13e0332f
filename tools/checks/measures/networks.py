"""Random networks for the check of `gba measure`: as a file says them, and as docs/algorithms says they are to be read.

Weights are whole numbers of units, so that lengths and sums are exact here; the file has units / scale.
"""
import itertools
import random

import networkx


class Network:
    """Lines of an edge list with what they mean: parallel edges merged, self-loops dropped, their nodes kept."""

    def __init__(self, name, lines, directed=False, weighted=False, merge="sum", scale=1):
        self.name, self.directed, self.weighted, self.merge, self.scale = name, directed, weighted, merge, scale
        self.lines = [(str(u), str(v), w) for u, v, w in lines]
        self.names = self._numbered()
        self.n = len(self.names)
        place = {name: number for number, name in enumerate(self.names)}
        self.units = {}
        for u, v, w in self.lines:
            pair = (place[u], place[v])
            if not directed:
                pair = (min(pair), max(pair))
            if pair[0] != pair[1]:
                self.units[pair] = self._merged(self.units.get(pair), w)

    def _numbered(self):
        seen = list(dict.fromkeys(itertools.chain.from_iterable((u, v) for u, v, _ in self.lines)))
        return sorted(seen, key=int) if all(name.lstrip("-").isdigit() for name in seen) else seen

    def _merged(self, old, units):
        if not self.weighted:
            return self.scale
        if self.merge == "count":
            return (old or 0) + self.scale
        if old is None:
            return units
        return {"sum": old + units, "max": max(old, units), "first": old}[self.merge]

    def text(self):
        rows = [f"{u} {v} {w / self.scale!r}" if self.weighted else f"{u} {v}" for u, v, w in self.lines]
        return "# made at random\n" + "".join(row + "\n" for row in rows)

    def words(self):
        return ["--directed"] * self.directed + ["--weighted", "--merge", self.merge] * self.weighted

    def weight(self, u, v):
        """The weight of the arc from u to v, 0 without one."""
        pair = (u, v) if self.directed or u < v else (v, u)
        return self.units.get(pair, 0) / self.scale

    def arcs(self):
        """Each arc as (u, v, weight); an undirected edge is two."""
        for (u, v), units in sorted(self.units.items()):
            yield u, v, units / self.scale
            if not self.directed:
                yield v, u, units / self.scale

    def graph(self, directed=None):
        """For networkx: `length` in units, `weight` as in the file. As undirected, without weights that would have to be merged."""
        directed = self.directed if directed is None else directed
        graph = networkx.DiGraph() if directed else networkx.Graph()
        graph.add_nodes_from(range(self.n))
        for (u, v), units in self.units.items():
            graph.add_edge(u, v, length=units, weight=units / self.scale)
            if directed and not self.directed:
                graph.add_edge(v, u, length=units, weight=units / self.scale)
        return graph

    def adjacency(self, weighted=None):
        weighted = self.weighted if weighted is None else weighted
        rows = [[0.0] * self.n for _ in range(self.n)]
        for u, v, w in self.arcs():
            rows[u][v] = w if weighted else 1.0
        return rows

    def groups(self, count=3):
        """A group for each node, the same for the same network."""
        dice = random.Random(self.name)
        return [f"g{dice.randrange(count)}" for _ in range(self.n)]

    def numbers(self):
        dice = random.Random(self.name + " numbers")
        return [dice.randrange(1, 12) / 2 for _ in range(self.n)]


def shapes():
    """Networks of which everything is known, and those at the edge."""
    def plain(name, pairs, **more):
        return Network(name, [(u, v, 1) for u, v in pairs], **more)

    grid = [(4 * r + c, 4 * r + c + 1) for r in range(4) for c in range(3)] + [(4 * r + c, 4 * r + c + 4) for r in range(3) for c in range(4)]
    yield plain("empty", [])
    yield plain("one node", [(5, 5)])
    yield plain("one node, directed", [("a", "a")], directed=True)
    yield plain("two apart", [(1, 1), (2, 2)])
    yield plain("a pair", [(10, 9)])
    yield plain("an arc", [("x", "y")], directed=True)
    yield plain("path", [(i, i + 1) for i in range(7)])
    yield plain("directed path", [(i, i + 1) for i in range(5)], directed=True)
    yield plain("star", [(0, i) for i in range(1, 8)])
    yield plain("cycle", [(i, (i + 1) % 6) for i in range(6)])
    yield plain("directed cycle", [(i, (i + 1) % 5) for i in range(5)], directed=True)
    yield plain("complete", itertools.combinations(range(6), 2))
    yield plain("grid", grid)
    yield plain("two triangles and a node", [("a", "b"), ("b", "c"), ("c", "a"), ("d", "e"), ("e", "f"), ("f", "d"), ("z", "z")])


def at_random(seed, count):
    """Networks of 3 to 40 nodes: sparse to dense, with parallel edges, self-loops, isolated nodes and several components."""
    dice = random.Random(seed)
    for number in range(count):
        directed, weighted, named = number % 2 == 1, number % 4 >= 2, dice.random() < 0.5
        n = dice.choice([3, 4, 5, 6, 7, 8, 12, 20, 30, 40])
        scale = dice.choice([1, 10, 100, 10 ** 9, 10 ** -6]) if weighted else 1
        m = round(n * dice.choice([0.7, 1.2, 2, 4]))
        nodes = [f"ü{i}" if named else i * 7 - 11 for i in range(n)]
        dice.shuffle(nodes)
        lines = [(dice.choice(nodes), dice.choice(nodes), dice.randrange(1, 7 if scale == 1 else 500)) for _ in range(m)]
        lines += [(node, node, 1) for node in nodes if dice.random() < 0.1]
        lines += [(v, u, dice.randrange(1, 9)) for u, v, _ in lines if dice.random() < 0.2]
        merge = dice.choice(["sum", "max", "first", "count"])
        yield Network(f"seed {seed} number {number}", lines, directed, weighted, merge, scale)
