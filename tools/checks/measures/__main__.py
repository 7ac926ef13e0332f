#!/usr/bin/env python3
"""Compare every measure of `gba measure` with networkx, or with its formula, on networks of known shapes and on random ones.

Usage: /usr/bin/python3 tools/checks/measures artifacts/bin/GbaGraph.Cli/debug/gba [--networks 12] [--seed 1] [--only MEASURE]
Needs Debian's python3-networkx. Prints a line for each difference; exit code 1 where there is one.
Besides the values (to 1e-9): the same bytes for 1, 2, 3 and 8 threads, JSON with the same values as the table, and one clear error for
each of a list of bad inputs.
"""
import argparse
import json
import math
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import judgements
import networks
import oracles
import refusals

TOLERANCE = 1e-9


class Gba:
    """Runs the command in a folder of its own."""

    def __init__(self, path, folder):
        self.command = ["dotnet", os.path.abspath(path)] if path.endswith(".dll") else [os.path.abspath(path)]
        self.folder, self.runs = folder, 0

    def run(self, *words, folder=None):
        self.runs += 1
        done = subprocess.run([*self.command, "measure", *words], cwd=folder or self.folder, capture_output=True, timeout=120)
        return done.returncode, done.stdout, done.stderr.decode()


def parsed(output, is_json=False):
    if is_json:
        rows = json.loads(output, parse_constant=lambda name: sys.exit(f"{name} is no JSON"))
        return [list(row.values()) for row in rows]
    lines = output.decode().split("\n")
    assert lines[0].startswith("# ") and lines[-1] == "", lines
    return [[number(cell) for cell in line.split("\t")] for line in lines[1:-1]]


def number(cell):
    if cell == "nan":
        return None
    try:
        return float(cell) if cell.lower() not in ("inf", "infinity", "-inf", "-infinity") else cell
    except ValueError:
        return cell


def same(a, b):
    """Of a printed cell and a wanted one."""
    if isinstance(b, str):
        return str(a) == b or (isinstance(a, float) and a == float_or_none(b))
    if a is None or b is None:
        return a is None and b is None
    return isinstance(a, (int, float)) and abs(a - b) <= TOLERANCE * max(1, abs(b))


def float_or_none(text):
    try:
        return float(text)
    except ValueError:
        return None


def differences(rows, wanted):
    if len(rows) != len(wanted):
        return [f"{len(rows)} rows instead of {len(wanted)}: {rows[:3]} … {wanted[:3]} …"]
    if isinstance(wanted, oracles.Ranked):
        scores = [row[2] for row in wanted]
        if any(abs(a - b) < 1e-12 for a, b in zip(scores, scores[1:])):
            rows, wanted = ([[round(row[2], 9)] for row in some] for some in (rows, wanted))
    return [f"{row} instead of {w}" for row, w in zip(rows, wanted) if len(row) != len(w) or not all(map(same, row, w))]


def write(folder, net):
    """The edge list, and the files that some measures need beside it."""
    def put(name, lines):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in lines)

    groups, others = net.groups(), judgements.oracles.other_groups(net)
    weight = lambda w: f" {w / net.scale!r}" if net.weighted else ""
    put("links.txt", net.text().splitlines())
    put("groups.txt", (f"{name} {group}" for name, group in zip(net.names, groups)))
    put("other-groups.txt", (f"{name} {group}" for name, group in zip(net.names, others)))
    put("numbers.txt", (f"{name} {value}" for name, value in zip(net.names, net.numbers())))
    put("timed.txt", (f"{u} {v}{weight(w)} {t}" for (u, v, w), t in zip(net.lines, judgements.times(net))))
    put("modes.txt", (f"f{u} p{v}{weight(w)}" for u, v, w in net.lines))
    put("spheres.txt", (f"p{name} {judgements.sphere(name)}" for name in net.names))
    put("other.txt", (f"{net.names[i]} {net.names[(i + 2) % net.n]} {1 + i % 3}" for i in range(net.n)))
    put("third.txt", (f"{a} {b} 1" for a, b in zip(net.names, net.names[1:])))
    put("flows.txt", (f"p{i} p{j} {flow} {distance}" for i, j, flow, distance in judgements.flows(net)))
    put("masses.txt", (f"p{i} {mass}" for i, mass in enumerate(judgements.masses(net))))


def filled(words, net):
    """The words of a case with the names and numbers of the network."""
    known = {"FIRST": net.names[0] if net.n else "nobody", "LAST": net.names[-1] if net.n else "nobody"}
    if "ALPHA" in words or "LARGE" in words:
        known |= {"ALPHA": repr(oracles.katz_alpha(net)), "LARGE": repr(40 * oracles.katz_alpha(net))}
    return [known.get(word, word) for word in words]


def compare(gba, net, folder, case):
    words, judge, only, edges = case
    if not only(net):
        return None
    try:
        wanted = judge(net, words) if case in oracles.ORACLES else judge
    except oracles.Refused as refusal:
        wanted = refusal
    if wanted is None:
        return None
    code, output, error = gba.run(*filled(words, net), "--edges", edges, *net.words(), folder=folder)
    if isinstance(wanted, oracles.Refused):
        return [] if (code, output) == (2, b"") and error.startswith(f"error {wanted}: ") and error.count("\n") == 1 else [f"exit code {code}: {error}"]
    if code != 0 or error.count("\n") != 1 or f"n = {net.n}, " not in error and edges == "links.txt":
        return [f"exit code {code}: {error}"]
    rows = parsed(output)
    if callable(wanted):
        found = wanted(net, rows)
        return [str(found)] if found else []
    return differences(rows, wanted)


def same_bytes(gba, net, folder, case):
    """For any number of threads, and as JSON the same values."""
    words, _, only, edges = case
    if not only(net):
        return None
    ask = lambda *more: gba.run(*filled(words, net), "--edges", edges, *net.words(), *more, folder=folder)[1]
    one = ask("--threads", "1")
    found = [f"{threads} threads print other bytes" for threads in "238" if ask("--threads", threads) != one]
    if one and not all(len(a) == len(b) and all(map(same, a, (number(str(cell)) if isinstance(cell, str) else cell for cell in b))) for a, b in zip(parsed(one), parsed(ask("--format", "json"), True))):
        found.append("JSON has other values")
    return found


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("gba")
    arguments.add_argument("--networks", type=int, default=12)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--only")
    asked = arguments.parse_args()
    cases = [case for case in oracles.ORACLES + judgements.JUDGEMENTS if asked.only in (None, case[0][0])]
    drawn = list(networks.at_random(asked.seed, asked.networks))
    with tempfile.TemporaryDirectory() as work, ThreadPoolExecutor(2) as pool:
        gba = Gba(asked.gba, work)
        jobs = []
        for number, net in enumerate([*networks.shapes(), *drawn]):
            folder = os.path.join(work, str(number))
            os.mkdir(folder)
            write(folder, net)
            jobs += [(net, case, compare, folder) for case in cases]
            if net in drawn[-2:]:
                jobs += [(net, case, same_bytes, folder) for case in cases]
        found = list(pool.map(lambda job: job[2](gba, job[0], job[3], job[1]), jobs))
        wrong = 0
        for (net, case, kind, folder), differs in zip(jobs, found):
            for each in (differs or [])[:3]:
                print(f"{' '.join(case[0])} on {net.name} ({' '.join(net.words())}; n = {net.n}, m = {len(net.units)}): {each}")
            wrong += bool(differs)
        names = {case[0][0] for case in cases}
        missing = [] if asked.only else sorted(set(listed(gba)) - names)
        if missing:
            print(f"never compared: {missing}")
        refused, unclear = (0, []) if asked.only else refusals.run(gba)
        for each in unclear:
            print(each)
    done = sum(differs is not None for differs in found)
    print(f"{len(names)} measures, {len(cases)} settings, {done} comparisons: {wrong} differ; {refused} bad inputs: {len(unclear)} unclear; {gba.runs} runs")
    sys.exit(1 if wrong or missing or unclear else 0)


def listed(gba):
    """The measures that the help names."""
    lines = gba.run("--help")[1].decode().split("Commands:\n")[1].split("\n\n")[0].splitlines()
    return [line.split()[0] for line in lines if line.startswith("  ") and line[2] != " "]


main()
