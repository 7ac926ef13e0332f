#!/usr/bin/env python3
"""Compare the Api's betweenness with networkx on the edges that `gba export edges` writes.

Usage: betweenness.py http://127.0.0.1:5080/graphql edges.csv nodes.csv
Needs Debian's python3-networkx. Prints the largest relative difference; exit code 1 where it is over 1e-12.
"""
import csv
import json
import sys
import urllib.request

import networkx

TOLERANCE = 1e-12
QUERY = """query ($after: String) { analysis { centrality(measure: BETWEENNESS) {
  scores(first: 1000, after: $after) { pageInfo { hasNextPage endCursor } nodes { score actor { slug } } } } } }"""


def answer(url, variables):
    body = json.dumps({"query": QUERY, "variables": variables}).encode()
    request = urllib.request.Request(url, body, {"content-type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as response:
        result = json.load(response)
    if "errors" in result:
        sys.exit(f"the Api answered with errors: {result['errors']}")
    return result["data"]["analysis"]["centrality"]["scores"]


def scores(url):
    found, after = {}, None
    while True:
        page = answer(url, {"after": after})
        found.update((row["actor"]["slug"], row["score"]) for row in page["nodes"])
        if not page["pageInfo"]["hasNextPage"]:
            return found
        after = page["pageInfo"]["endCursor"]


def main():
    url, edges, nodes = sys.argv[1:]
    graph = networkx.Graph()
    with open(nodes, encoding="utf-8", newline="") as file:
        graph.add_nodes_from(row["slug"] for row in csv.DictReader(file))
    with open(edges, encoding="utf-8", newline="") as file:
        graph.add_edges_from((row["source"], row["target"]) for row in csv.DictReader(file))
    wanted, got = networkx.betweenness_centrality(graph, normalized=False), scores(url)
    if wanted.keys() != got.keys():
        sys.exit(f"different actors: {sorted(wanted.keys() ^ got.keys())[:10]}")
    worst = max(abs(got[slug] - value) / max(1.0, abs(value)) for slug, value in wanted.items())
    print(f"betweenness of {len(wanted)} actors over {graph.number_of_edges()} edges: largest relative difference to networkx {networkx.__version__} is {worst:.2e}")
    sys.exit(0 if worst <= TOLERANCE else 1)


main()
