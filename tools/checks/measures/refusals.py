"""Bad input to `gba measure`, each with the code of the error that it must get: one line on standard error, nothing on standard output."""
import gzip
import os

EDGES = "a b 1\nb c 2\na c 1\nc d 3\n"

FILES = {
    "links.txt": EDGES,
    "directed.txt": "a b\nb c\nc a\n",
    "nan.txt": "a b nan\n",
    "infinite.txt": "a b 1\nb c inf\n",
    "huge.txt": "a b 1e999\n",
    "negative.txt": "a b -1\n",
    "zero.txt": "a b 0\n",
    "words.txt": "a b heavy\n",
    "comma.txt": "a b 1,5\n",
    "unweighted.txt": "a b\nb c\n",
    "lonely.txt": "a b\nc\n",
    "overflow.txt": "a b 1e308\nb c 1e308\na c 1e308\nc d 1e308\n",
    "parallel.txt": "a b 1e308\nb a 1e308\n",
    "star.txt": "".join(f"c {i} 1\n" for i in range(50)),
    "wide.txt": "a b 2 2001\nb c 1 2002\n",
    "groups.txt": "a x\nb x\nc y\nd y\n",
    "few.txt": "a x\nb x\n",
    "twice.txt": "a x\na y\nb x\nc y\nd y\n",
    "bare.txt": "a\nb x\nc y\nd y\n",
    "numbers.txt": "a 1\nb two\nc 3\nd 4\n",
    "times.txt": "a b 2001\nb c soon\n",
    "halves.txt": "a b 2001.5\n",
    "strange.txt": "a z\n",
    "slow.txt": "".join(f"{i} {i + 1}\n" for i in range(3000)),
    "flows.txt": "p q 3 1\nq p 0 2\np r 4 3\nr p 2 5\n",
    "masses.txt": "p 1\nq 2\nr 4\n",
}

BAD = [
    # the file
    ("degree --edges nowhere.txt", "BAD_REQUEST"),
    ("degree --edges .", "BAD_REQUEST"),
    ("degree --edges lonely.txt", "BAD_REQUEST"),
    ("degree --edges cut.gz", "BAD_REQUEST"),
    ("degree --edges header.gz", "BAD_REQUEST"),
    ("degree --edges broken.gz", "BAD_REQUEST"),
    ("degree --edges latin1.txt", "BAD_REQUEST"),
    ("degree", "USAGE"),
    # weights
    *((f"strength --weighted --edges {name}.txt", "BAD_REQUEST") for name in ("nan", "infinite", "huge", "negative", "zero", "words", "comma", "unweighted")),
    *((f"{measure} --weighted --edges overflow.txt", "BAD_REQUEST") for measure in (
        "strength", "closeness", "harmonic", "betweenness", "edge-betweenness", "eccentricity", "path-statistics", "pagerank", "personalised-pagerank --restart a",
        "eigenvector", "katz --alpha 1e-310", "hits", "opsahl-degree", "current-flow", "structural-holes", "leiden", "modularity --groups groups.txt",
        "mixing --groups groups.txt", "category-assortativity --groups groups.txt", "coreness", "weighted-clustering", "weighted-clustering --kind barrat",
        "shortest-paths --from a --to d", "all-shortest-paths --from a --to d", "bootstrap --of strength --replicates 5")),
    *((f"{measure} --weighted --edges parallel.txt", "BAD_REQUEST") for measure in ("degree", "bootstrap --of degree", "evolution", "qap --with parallel.txt")),
    # options
    ("degre --edges links.txt", "USAGE"),
    ("degree --edges links.txt --alpha 1", "USAGE"),
    ("degree --edges links.txt --direction sideways", "USAGE"),
    ("degree --edges links.txt --threads 2.5", "USAGE"),
    ("degree --edges links.txt --memory-limit much", "USAGE"),
    ("degree --edges links.txt --time-limit 0,5", "USAGE"),
    ("pagerank --edges links.txt --damping 0,85", "USAGE"),
    ("robustness --edges links.txt --random-seed -1", "USAGE"),
    ("tie-sensitivity --edges links.txt --removed 0,1", "USAGE"),
    ("degree --edges links.txt --direction 7", "USAGE"),
    ("degree --edges links.txt --direction 1", "USAGE"),
    ("degree --edges links.txt --weighted --merge 9", "USAGE"),
    ("degree --edges links.txt --weighted --merge mean", "USAGE"),
    ("degree --edges links.txt --threads 0", "USAGE"),
    ("degree --edges links.txt --threads two", "USAGE"),
    ("degree --edges links.txt --format xml", "USAGE"),
    ("degree --edges links.txt --memory-limit 0", "USAGE"),
    ("degree --edges links.txt --memory-limit nan", "USAGE"),
    ("degree --edges links.txt --time-limit 0", "USAGE"),
    ("degree --edges links.txt links.txt", "USAGE"),
    ("degree --edges links.txt --edges links.txt", "USAGE"),
    # parameters
    *((f"pagerank --edges links.txt --damping {value}", "BAD_REQUEST") for value in ("-0.1", "1", "1.5", "nan")),
    ("pagerank --edges links.txt --tolerance 0", "BAD_REQUEST"),
    ("pagerank --edges links.txt --tolerance nan", "BAD_REQUEST"),
    ("pagerank --edges star.txt --damping 0.9999999", "NOT_CONVERGED"),
    ("personalised-pagerank --edges links.txt", "BAD_REQUEST"),
    ("personalised-pagerank --edges links.txt --restart nobody", "BAD_REQUEST"),
    ("personalised-pagerank --edges links.txt --restart a --damping 1", "BAD_REQUEST"),
    ("katz --edges links.txt --alpha 0.9", "NOT_CONVERGED"),
    ("katz --edges links.txt --alpha nan", "BAD_REQUEST"),
    ("katz --edges links.txt --alpha -0.1", "BAD_REQUEST"),
    ("katz --edges links.txt --alpha inf", "USAGE"),
    ("katz --edges links.txt --alpha Infinity", "BAD_REQUEST"),
    ("katz --edges links.txt --beta nan", "BAD_REQUEST"),
    ("katz --edges directed.txt --directed --alpha 1", "NOT_CONVERGED"),
    ("eigenvector --edges slow.txt", "NOT_CONVERGED"),
    ("eigenvector --edges links.txt --scale none", "BAD_REQUEST"),
    ("hits --edges links.txt --scale none", "BAD_REQUEST"),
    ("opsahl-degree --edges links.txt --alpha nan", "BAD_REQUEST"),
    ("opsahl-degree --edges links.txt --alpha -1", "BAD_REQUEST"),
    ("approximate-betweenness --edges links.txt --error 0", "BAD_REQUEST"),
    ("approximate-betweenness --edges links.txt --error nan", "BAD_REQUEST"),
    ("approximate-betweenness --edges links.txt --failure-probability 1", "BAD_REQUEST"),
    ("approximate-harmonic --edges links.txt --error -1", "BAD_REQUEST"),
    ("approximate-closeness --edges links.txt --failure-probability 0", "BAD_REQUEST"),
    ("approximate-closeness --edges links.txt --directed", "BAD_REQUEST"),
    ("top-closeness --edges links.txt --count 0", "BAD_REQUEST"),
    ("top-betweenness --edges links.txt --count -1", "BAD_REQUEST"),
    ("leiden --edges links.txt --resolution -1", "BAD_REQUEST"),
    ("leiden --edges links.txt --resolution nan", "BAD_REQUEST"),
    ("leiden --edges links.txt --iterations 0", "BAD_REQUEST"),
    ("modularity --edges links.txt --groups groups.txt --resolution nan", "BAD_REQUEST"),
    ("core-periphery --edges links.txt --starts -1", "BAD_REQUEST"),
    ("rich-club --edges links.txt --samples -1", "BAD_REQUEST"),
    ("small-world --edges links.txt --samples 0", "BAD_REQUEST"),
    ("robustness --edges links.txt --replicates 0", "BAD_REQUEST"),
    ("robustness --edges links.txt --order scores --of transitivity", "BAD_REQUEST"),
    ("link-prediction --edges links.txt --top 0", "BAD_REQUEST"),
    ("link-prediction --edges links.txt --top -1", "BAD_REQUEST"),
    ("link-prediction --edges links.txt --score katz --beta 5", "NOT_CONVERGED"),
    ("link-prediction --edges links.txt --score katz --beta nan", "BAD_REQUEST"),
    ("link-prediction-test --edges links.txt --held-out 1", "BAD_REQUEST"),
    ("link-prediction-test --edges links.txt --replicates 1", "BAD_REQUEST"),
    ("link-prediction-test --edges strange.txt", "BAD_REQUEST"),
    ("shortest-paths --edges links.txt --from a", "BAD_REQUEST"),
    ("shortest-paths --edges links.txt --from a --to d --count 0", "BAD_REQUEST"),
    ("all-shortest-paths --edges links.txt --from a --to d --limit 0", "BAD_REQUEST"),
    ("ei-index --edges links.txt --groups groups.txt --permutations -2", "BAD_REQUEST"),
    ("ei-index --edges links.txt --groups groups.txt --permutations 1", "BAD_REQUEST"),
    # direction
    *((f"{measure} --edges links.txt --directed", "BAD_REQUEST") for measure in (
        "current-flow", "small-world", "link-prediction", "link-prediction-test", "projection", "weighted-clustering", "centralisation --of closeness")),
    ("weighted-clustering --edges links.txt --kind fagiolo", "BAD_REQUEST"),
    ("projection --edges links.txt", "BAD_REQUEST"),
    # files beside the edges
    *((f"{measure} --edges links.txt", "BAD_REQUEST") for measure in ("modularity", "mixing", "brokerage", "ei-index", "category-assortativity", "value-assortativity", "partition-similarity", "helix", "gravity", "qap", "mrqap")),
    ("mixing --edges links.txt --groups nowhere.txt", "BAD_REQUEST"),
    ("mixing --edges links.txt --groups few.txt", "BAD_REQUEST"),
    ("mixing --edges links.txt --groups twice.txt", "BAD_REQUEST"),
    ("mixing --edges links.txt --groups bare.txt", "BAD_REQUEST"),
    ("value-assortativity --edges links.txt --values numbers.txt", "BAD_REQUEST"),
    ("qap --edges links.txt --with strange.txt", "BAD_REQUEST"),
    ("qap --edges links.txt --with nowhere.txt", "BAD_REQUEST"),
    ("qap --edges links.txt --with links.txt --permutations 1", "BAD_REQUEST"),
    ("mrqap --edges links.txt --with links.txt links.txt", "BAD_REQUEST"),
    ("evolution --edges unweighted.txt", "BAD_REQUEST"),
    ("evolution --edges times.txt", "BAD_REQUEST"),
    ("evolution --edges wide.txt", "BAD_REQUEST"),
    ("evolution --edges links.txt --first -2000000000 --last 2000000000", "MEMORY_LIMIT"),
    ("evolution --edges halves.txt", "BAD_REQUEST"),
    ("evolution --edges links.txt --step 0", "BAD_REQUEST"),
    ("evolution --edges links.txt --window -1", "BAD_REQUEST"),
    ("evolution --edges links.txt --first 5 --last 1", "BAD_REQUEST"),
    ("evolution --edges links.txt --of transitivity", "BAD_REQUEST"),
    ("time-respecting-paths --edges links.txt", "BAD_REQUEST"),
    ("gravity --edges flows.txt --kind logLinear --masses masses.txt", "BAD_REQUEST"),
    # measures of measures
    ("bootstrap --edges links.txt --of nothing", "BAD_REQUEST"),
    ("bootstrap --edges links.txt --of structural-holes --replicates 20", "BAD_REQUEST"),
    ("bootstrap --edges links.txt --of degree --level 1", "BAD_REQUEST"),
    ("bootstrap --edges links.txt --of degree --replicates 1", "BAD_REQUEST"),
    ("bootstrap --edges links.txt --of transitivity --column nothing", "BAD_REQUEST"),
    ("bootstrap --edges links.txt --of components --column nothing", "BAD_REQUEST"),
    ("bootstrap --edges links.txt --of \"katz --alpha 0.9\" --replicates 5", "NOT_CONVERGED"),
    ("tie-sensitivity --edges links.txt --of degree --removed 2", "BAD_REQUEST"),
    ("tie-sensitivity --edges links.txt --of degree --added 50", "BAD_REQUEST"),
    ("tie-sensitivity --edges links.txt --of degree --removed nan", "BAD_REQUEST"),
    ("rank-correlation --edges links.txt --of degree --with transitivity", "BAD_REQUEST"),
    ("null-model-test --edges links.txt --of degree --samples 1", "BAD_REQUEST"),
    ("null-model-test --edges links.txt --of degree --model chance", "USAGE"),
    # limits
    ("current-flow --edges slow.txt --memory-limit 1", "MEMORY_LIMIT"),
    ("bootstrap --edges slow.txt --of betweenness --time-limit 0.05", "TIME_LIMIT"),
]

EXIT = {"TIME_LIMIT": 130}


def run(gba):
    """How many bad inputs there are, and what was wrong with the answers."""
    folder = os.path.join(gba.folder, "bad")
    os.mkdir(folder)
    for name, text in FILES.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)
    packed = gzip.compress(EDGES.encode() * 400)
    for name, content in {"cut.gz": packed[:len(packed) // 2], "header.gz": packed[:5], "broken.gz": packed[:30] + bytes(20) + packed[50:], "latin1.txt": "café thé\ncaf\u00e8 thé\n".encode("latin-1")}.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(content)
    unclear = []
    for words, wanted in BAD:
        code, output, error = gba.run(*split(words), folder=folder)
        is_clear = error.count("\n") == 1 and error.startswith(f"error {wanted}: ") and "Parameter '" not in error and "parameters" not in error
        if code != EXIT.get(wanted, 2) or output or not is_clear:
            unclear.append(f"{words}: exit code {code}, {wanted} expected: {error.strip()!r} {output[:80]!r}")
    return len(BAD), unclear


def split(words):
    parts = words.split('"')
    return [word for i, part in enumerate(parts) for word in ([part] if i % 2 else part.split())]
