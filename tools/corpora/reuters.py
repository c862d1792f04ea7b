#!/usr/bin/env python3
"""Writes the training part of Reuters-21578 after the ModApte split as the JSON lines that tools/fit-focus.cs and tools/topic-measures.cs read:
  /usr/bin/python3 tools/corpora/reuters.py reuters21578 > reuters-train.jsonl
Reads reut2-000.sgm to reut2-021.sgm of the folder, and of them the articles with LEWISSPLIT="TRAIN" and TOPICS="YES"; with "test" behind the folder those with
LEWISSPLIT="TEST" and TOPICS="YES". The files are SGML, so they are read by patterns."""
import html
import json
import pathlib
import re
import sys

ARTICLE = re.compile(r"<REUTERS (.*?)>(.*?)</REUTERS>", re.DOTALL)
SIGNATURE = re.compile(r"\s*\bReuters?\s*$", re.IGNORECASE)


def element(name, markup):
    """What stands in the first element of that name, or None."""
    found = re.search(rf"<{name}[^>]*>(.*?)</{name}>", markup, re.DOTALL)
    return None if found is None else words(found.group(1))


def words(markup):
    """The text of markup: entities resolved, control characters left out."""
    return "".join(c for c in html.unescape(re.sub(r"&#\d+;", "", markup)) if c >= " " or c == "\n").strip()


def listed(name, markup):
    found = re.search(rf"<{name}>(.*?)</{name}>", markup, re.DOTALL)
    return re.findall(r"<D>(.*?)</D>", found.group(1)) if found else []


def line(number, markup):
    text = element("BODY", markup)
    if text is None:
        unstructured = re.search(r'<TEXT TYPE="UNPROC">(.*?)</TEXT>', markup, re.DOTALL)
        text = words(unstructured.group(1)) if unstructured else ""
    return {"id": number, "date": element("DATE", markup), "title": element("TITLE", markup), "dateline": element("DATELINE", markup),
            "text": SIGNATURE.sub("", text), "places": listed("PLACES", markup), "topics": listed("TOPICS", markup)}


def main(folder, part):
    files = sorted(folder.glob("reut2-*.sgm"))
    if not files:
        sys.exit(f"{folder}: there is no reut2-*.sgm. Give the folder that the archive was unpacked to.")
    for path in files:
        for attributes, markup in ARTICLE.findall(path.read_text(encoding="latin-1")):
            of = dict(re.findall(r'(\w+)="(.*?)"', attributes))
            if of.get("LEWISSPLIT") == part.upper() and of.get("TOPICS") == "YES":
                print(json.dumps(line(of["NEWID"], markup), ensure_ascii=False))


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: reuters.py FOLDER [test]")
    main(pathlib.Path(sys.argv[1]), sys.argv[2] if len(sys.argv) == 3 else "train")
