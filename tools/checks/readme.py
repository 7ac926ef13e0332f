#!/usr/bin/env python3
"""Send README's queries to a running Api and compare the answers with those that README prints.

Usage: readme.py http://127.0.0.1:5080/graphql README.md [--write]
A query is a ```graphql block; its answer is the ```json block that follows. With --write the answers are put into the file.
"""
import json
import re
import sys
import urllib.error
import urllib.request

PAIR = re.compile(r"```graphql\n(.*?)```(\s*)```json\n(.*?)```", re.S)


def ask(url, query):
    request = urllib.request.Request(url, json.dumps({"query": query}).encode(), {"content-type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            return json.load(response)
    except urllib.error.HTTPError as error:
        return json.load(error)


def readable(value, indent=""):
    """JSON for a reader: what fits into 110 characters stays on one line."""
    line = json.dumps(value, ensure_ascii=False)
    if len(indent) + len(line) <= 110 or not isinstance(value, (dict, list)) or not value:
        return line
    inner = indent + "  "
    if isinstance(value, dict):
        parts = [f"{json.dumps(key)}: {readable(part, inner)}" for key, part in value.items()]
    else:
        parts = [readable(part, inner) for part in value]
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return opening + ",".join(f"\n{inner}{part}" for part in parts) + f"\n{indent}{closing}"


def main():
    url, path = sys.argv[1:3]
    with open(path, encoding="utf-8") as file:
        text = file.read()
    pairs = PAIR.findall(text)
    if not pairs:
        sys.exit(f"{path} shows no query with its answer")
    if "--write" in sys.argv:
        def answered(match):
            answer = readable(ask(url, match[1]))
            return f"```graphql\n{match[1]}```{match[2]}```json\n{answer}\n```"
        with open(path, "w", encoding="utf-8") as file:
            file.write(PAIR.sub(answered, text))
        return
    wrong = [query for query, _, answer in pairs if ask(url, query) != json.loads(answer)]
    for query in wrong:
        print(f"the answer has changed:\n{query}", json.dumps(ask(url, query), ensure_ascii=False, indent=2))
    print(f"{len(pairs) - len(wrong)} of {len(pairs)} queries of {path} have the printed answer")
    sys.exit(1 if wrong else 0)


main()
