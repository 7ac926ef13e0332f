"""Prints networkx.json: values of NetworkX for measures that the other files of this folder lack. Needs Debian's python3-networkx."""
import itertools
import json

import networkx as nx
from networkx.algorithms import bipartite

karate = nx.Graph(nx.karate_club_graph().edges())
nodes = range(34)
cordial = nx.davis_southern_women_graph()
women, events = cordial.graph["top"], cordial.graph["bottom"]
number = {name: i for i, name in enumerate(women + events)}


def row(scores):
    return [scores[node] for node in nodes]


def projected(graph):
    return sorted([number[u], number[v], data.get("weight", 1)] if number[u] < number[v] else [number[v], number[u], data.get("weight", 1)]
                  for u, v, data in graph.edges(data=True))


nx.set_node_attributes(karate, {node: node * node % 11 for node in nodes}, "value")
hops = [len(path) - 1 for path in itertools.islice(nx.shortest_simple_paths(karate, 16, 26), 60)]
print(json.dumps({
    "networkx": nx.__version__,
    "current_flow_betweenness": row(nx.current_flow_betweenness_centrality(karate, normalized=True)),
    "information_centrality": row(nx.information_centrality(karate)),
    "global_efficiency": [nx.global_efficiency(karate)],
    "numeric_assortativity": [nx.numeric_assortativity_coefficient(karate, "value")],
    "shortest_simple_paths_16_26": hops,
    "davis_women": [len(women)],
    "davis_edges": [[number[u], number[v]] for u, v in cordial.edges()],
    "projected": projected(bipartite.projected_graph(cordial, women)),
    "weighted_projected": projected(bipartite.weighted_projected_graph(cordial, women)),
    "collaboration_weighted_projected": projected(bipartite.collaboration_weighted_projected_graph(cordial, women)),
}))
