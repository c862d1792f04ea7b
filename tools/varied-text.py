#!/usr/bin/env python3
"""Writes articles of varied text as JSON lines: paragraphs of real articles, recombined.

    tools/varied-text.py MEGABYTES FILE.jsonl[.gz]... > OUT.jsonl

Each article takes its paragraphs from several articles of one collection, so that no two are copies, and caches meet as many
different words and names as the collections hold. The same arguments give the same bytes.
"""
import gzip
import json
import random
import re
import sys


def paragraphs_of(text):
    """Parts of a text that blank or indented lines divide; its lines where there are none."""
    divided = [" ".join(part.split()) for part in re.split(r"\n\s*\n|\n(?=[ \t]{2,})", text)]
    return [part for part in (divided if len(divided) > 1 else text.split("\n")) if part.strip()]


def collection_of(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")
    with opened as lines:
        return [kept for kept in (paragraphs_of(json.loads(line)["text"]) for line in lines) if kept]


def recombined(collection, chance):
    paragraphs = list(chance.choice(collection))
    for i in range(1, len(paragraphs)):
        if chance.random() < 0.7:
            paragraphs[i] = chance.choice(chance.choice(collection))
    return "\n\n".join(paragraphs)


def main():
    megabytes, paths = float(sys.argv[1]), sys.argv[2:]
    chance = random.Random(17)
    collections = [collection_of(path) for path in paths]
    sizes = [len(collection) for collection in collections]
    written = number = 0
    while written < megabytes * 1e6:
        text = recombined(chance.choices(collections, sizes)[0], chance)
        line = json.dumps({"id": f"article-{number:07}", "text": text}, ensure_ascii=False)
        print(line)
        written += len(line.encode()) + 1
        number += 1


main()
