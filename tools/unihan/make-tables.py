#!/usr/bin/env python3
"""Makes src/GbaGraph.Domain/Search/Tables from the Unicode files of Debian's package unicode-data.

Each line of a table is a target, a space, and every character that has it:
  han.txt       the character that a Han character is folded to
  readings.txt  a toneless pinyin syllable and the folded Han characters that can be read so
  latin.txt     the ASCII letters or digits that a character stands for
"""
import bz2
import pathlib
import re
import unicodedata

UNICODE = pathlib.Path("/usr/share/unicode")
TABLES = pathlib.Path(__file__).resolve().parents[2] / "src/GbaGraph.Domain/Search/Tables"
BASIC = range(0x4E00, 0xA000)
COMPATIBILITY = range(0xF900, 0xFB00)


def unihan(name):
    fields = {}
    for line in bz2.open(UNICODE / f"Unihan_{name}.txt.bz2", "rt", encoding="utf-8"):
        if line.startswith("U+"):
            code, field, value = line.rstrip("\n").split("\t")
            fields.setdefault(field, {})[int(code[2:], 16)] = value
    return fields


def codes(value):
    return [int(code, 16) for code in re.findall(r"U\+([0-9A-F]+)", value)]


def syllables(text):
    for word in re.findall(r"[^\s\d.:,()*|]+", text):
        plain = "".join("v" if c == "ü" else unicodedata.normalize("NFD", c)[0] for c in without_tone(word))
        if re.fullmatch(r"[a-z]+", plain) and re.search(r"[aeiouv]", plain):
            yield from {plain, plain.replace("v", "u")}


def without_tone(word):
    tones = "\u0300\u0301\u0304\u030c"
    return unicodedata.normalize("NFC", "".join(c for c in unicodedata.normalize("NFD", word) if c not in tones))


def simplified_of(variants, code):
    return next((v for v in codes(variants["kSimplifiedVariant"].get(code, "")) if v != code and v in BASIC), None)


def folding(variants, readings):
    """Simplified form first; a character that is no standard form goes to a standard one of the same meaning and reading."""
    standard = set(readings["kTGHZ2013"])
    mandarin = readings["kMandarin"]

    def step(code):
        if (simple := simplified_of(variants, code)) is not None:
            return simple
        if code in standard:
            return code
        near = sorted(v for field in ("kZVariant", "kSemanticVariant") for v in codes(variants[field].get(code, "")))
        near = [v for v in near if v in BASIC and mandarin.get(v) == mandarin.get(code)]
        return next((simplified_of(variants, v) or v for v in near if v in standard or simplified_of(variants, v)), code)

    folds = {}
    for code in BASIC:
        path = [code]
        while (target := step(path[-1])) not in path:
            path.append(target)
        folds[code] = path[-1] if target == path[-1] else min(path[path.index(target):])
    for code in COMPATIBILITY:
        plain = unicodedata.normalize("NFC", chr(code))
        if len(plain) == 1 and ord(plain) in BASIC:
            folds[code] = folds[ord(plain)]
    return folds


def latin():
    for code in [*range(0x80, 0x3400), *range(0xFB00, 0xFB07), *range(0xFF00, 0xFFF0)]:
        plain = unicodedata.normalize("NFKD", chr(code).casefold()).casefold()
        plain = "".join(SPECIAL.get(c, c) for c in plain if not unicodedata.combining(c))
        if re.fullmatch(r"[a-z0-9]+", plain) and unicodedata.category(chr(code)) != "So":
            yield plain, code


SPECIAL = {"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ħ": "h", "ı": "i"}


def write(name, pairs):
    rows = {}
    for target, code in pairs:
        rows.setdefault(target, set()).add(code)
    lines = (f"{target} {''.join(map(chr, sorted(members)))}\n" for target, members in sorted(rows.items()))
    (TABLES / name).write_text("".join(lines), encoding="utf-8", newline="\n")


def main():
    readings = unihan("Readings")
    folds = folding(unihan("Variants"), readings)
    fields = ("kMandarin", "kHanyuPinyin", "kHanyuPinlu", "kXHC1983", "kTGHZ2013")
    write("han.txt", ((chr(fold), code) for code, fold in folds.items() if code != fold))
    write("readings.txt", ((s, fold) for code, fold in folds.items() for f in fields for s in syllables(readings[f].get(code, ""))))
    write("latin.txt", latin())


if __name__ == "__main__":
    main()
