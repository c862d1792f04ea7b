#!/usr/bin/env python3
"""Writes a part of PolNeAR 1.0 as the JSON lines that tools/QuoteTrainer reads:
  /usr/bin/python3 tools/corpora/polnear.py PolNeAR/data/train > polnear-train.jsonl
Reads text/NAME.txt and attributions/NAME_ANNOTATOR.ann of that folder: brat's standoff, spans of the types Source, Cue and Content as lines "T…", and a line
"E…" an attribution, which names its spans. Where several annotated an article, the first by name counts. Articles in order of their names;
offsets of the output in UTF-16 code units, ends exclusive. What is wrong in a file is told with its name and line, and ends the script."""
import json
import pathlib
import re
import sys


class Units:
    """Offsets in UTF-16 code units for offsets in characters."""

    def __init__(self, text):
        self.before = [0]
        for character in text:
            self.before.append(self.before[-1] + (2 if ord(character) > 0xFFFF else 1))

    def span(self, start, end):
        return [self.before[start], self.before[end]]


def spans_of(where, units):
    """The pieces of a span: "12 40;42 60"."""
    return [units.span(*map(int, piece.split(" "))) for piece in where.split(";")]


def read(annotation, units):
    """The attributions of a file, in its order."""
    spans, events = {}, []
    for number, line in enumerate(annotation.read_text(encoding="utf-8").splitlines(), 1):
        fields = line.split("\t")
        try:
            if line.startswith("T"):
                kind, where = fields[1].split(" ", 1)
                spans[fields[0]] = (kind.lower(), spans_of(where, units))
            elif line.startswith("E"):
                events.append((fields[0], re.findall(r":(T\d+)", fields[1]), number))
        except (IndexError, ValueError):
            sys.exit(f"{annotation}:{number}: no line of brat's standoff: {line}")
    return [attribution(annotation, spans, *event) for event in events]


def attribution(annotation, spans, name, parts, number):
    found = {"id": name, "source": [], "cue": [], "content": []}
    for part in dict.fromkeys(parts):
        if part not in spans:
            sys.exit(f"{annotation}:{number}: {name} names {part}, which the file does not have.")
        kind, pieces = spans[part]
        if kind in found:
            found[kind] = sorted(found[kind] + pieces)
    return found


def main(folder):
    texts = sorted((folder / "text").glob("*.txt"))
    if not texts:
        sys.exit(f"{folder}: there is no text/*.txt. Give the folder of a part, such as PolNeAR/data/train.")
    for path in texts:
        annotations = sorted((folder / "attributions").glob(f"{path.stem}_*.ann"))
        if not annotations:
            sys.exit(f"{path}: there is no attributions/{path.stem}_*.ann beside it.")
        text = path.read_bytes().decode("utf-8")
        line = {"id": path.stem, "text": text, "attributions": read(annotations[0], Units(text))}
        print(json.dumps(line, ensure_ascii=False))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: polnear.py FOLDER")
    main(pathlib.Path(sys.argv[1]))
