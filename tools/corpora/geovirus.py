#!/usr/bin/env python3
"""Writes GeoVirus as the JSON lines that tools/measure-countries.cs reads:
  /usr/bin/python3 tools/corpora/geovirus.py GeoVirus.xml countryInfo.txt cities15000.txt > geovirus.jsonl
Reads the elements article with text and locations, each with name, page, lat, lon, start and end, which count from 1. GeoVirus gives coordinates and no country, so a place that is called
like a country in GeoNames' countryInfo.txt is that country, and any other is in the country of the nearest city of GeoNames' cities15000.txt.
Offsets of the output in UTF-16 code units, ends exclusive."""
import json
import math
import sys
import xml.etree.ElementTree as xml


def countries(path):
    """Codes by name: the fifth column of each line that is no comment."""
    with open(path, encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines if not line.startswith("#")]
    return {row[4]: row[0] for row in rows if len(row) > 4}


def cities(path):
    """Code and place on the unit sphere of each city."""
    with open(path, encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines]
    return [(row[8], on_sphere(float(row[4]), float(row[5]))) for row in rows if len(row) > 8]


def on_sphere(latitude, longitude):
    north, east = math.radians(latitude), math.radians(longitude)
    return (math.cos(north) * math.cos(east), math.cos(north) * math.sin(east), math.sin(north))


def nearest(place, among):
    return max(among, key=lambda city: sum(a * b for a, b in zip(city[1], place)))[0]


def units(text, offset):
    return len(text[:offset].encode("utf-16-le")) // 2


def mention(text, location, names, among):
    start, end = int(location.findtext("start")) - 1, int(location.findtext("end")) - 1
    if text[start:end] != location.findtext("name"):
        sys.exit(f"'{location.findtext('name')}' does not stand at {start + 1} of its article, which begins '{text[:40]}'.")
    page = (location.findtext("page") or "").rsplit("/", 1)[-1].replace("_", " ")
    found = {"start": units(text, start), "end": units(text, end), "text": text[start:end], "country": None}
    if page in names:
        return found | {"country": names[page], "level": "country"}
    latitude, longitude = location.findtext("lat"), location.findtext("lon")
    if not latitude or not longitude:
        return found
    return found | {"country": nearest(on_sphere(float(latitude), float(longitude)), among), "level": "sub"}


def main(corpus, country_info, city_list):
    names, among = countries(country_info), cities(city_list)
    for number, article in enumerate(xml.parse(corpus).getroot().iter("article")):
        text = article.findtext("text") or ""
        line = {"id": str(number), "source": article.findtext("source"), "text": text,
                "mentions": [mention(text, location, names, among) for location in article.iter("location")]}
        print(json.dumps(line, ensure_ascii=False))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit("usage: geovirus.py GeoVirus.xml countryInfo.txt cities15000.txt")
    main(*sys.argv[1:])
