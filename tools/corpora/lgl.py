#!/usr/bin/env python3
"""Writes LGL (Local-Global Lexicon) as the JSON lines that tools/measure-countries.cs reads:
  /usr/bin/python3 tools/corpora/lgl.py lgl.xml > lgl.jsonl
Reads the elements article with text and toponyms, each with start, end, phrase and the gaztag of its GeoNames entry. A toponym without an entry has no country.
Offsets of the output in UTF-16 code units, ends exclusive."""
import json
import sys
import xml.etree.ElementTree as xml

WHOLE = {"PCLI", "PCL", "PCLD", "PCLF", "PCLH", "PCLIX", "PCLS", "TERR"}


def units(text, offset):
    return len(text[:offset].encode("utf-16-le")) // 2


def mention(text, toponym):
    start, end = int(toponym.findtext("start")), int(toponym.findtext("end"))
    if text[start:end] != toponym.findtext("phrase"):
        sys.exit(f"'{toponym.findtext('phrase')}' does not stand at {start} of its article, which begins '{text[:40]}'.")
    found = {"start": units(text, start), "end": units(text, end), "text": toponym.findtext("phrase"), "country": None}
    entry = toponym.find("gaztag")
    if entry is not None and entry.findtext("country"):
        found["country"] = entry.findtext("country")
        found["level"] = "country" if entry.findtext("fcode") in WHOLE else "sub"
        found["geoname"] = entry.get("geonameid")
    return found


def main(path):
    for article in xml.parse(path).getroot().iter("article"):
        text = article.findtext("text") or ""
        line = {"id": article.get("docid"), "title": article.findtext("title"), "text": text,
                "mentions": [mention(text, toponym) for toponym in article.iter("toponym")]}
        print(json.dumps(line, ensure_ascii=False))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: lgl.py LGL.xml")
    main(sys.argv[1])
