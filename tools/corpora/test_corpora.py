#!/usr/bin/env python3
"""Holds the converters beside it to invented files in the forms of the originals:  /usr/bin/python3 tools/corpora/test_corpora.py"""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).parent


def run(script, *arguments):
    done = subprocess.run([sys.executable, HERE / script, *map(str, arguments)], capture_output=True, text=True, encoding="utf-8", check=False)
    return [json.loads(line) for line in done.stdout.splitlines()], done.stderr


class Corpora(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)

    def write(self, name, text, encoding="utf-8"):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding=encoding, newline="")
        return path

    def words(self, text, span):
        return text.encode("utf-16-le")[2 * span[0]:2 * span[1]].decode("utf-16-le")

    def polnear(self, annotation):
        self.write("text/dam.txt", "🌊 “It,” Ada Quell said, “holds.”\n")
        self.write("attributions/dam_7f.ann", annotation)
        self.write("attributions/dam_9a.ann", "T1\tCue 17 21\tsaid\n")
        return run("polnear.py", self.folder)

    def test_polnear_joins_the_spans_of_an_attribution(self):
        [article], error = self.polnear("T1\tContent 2 7;24 32\t“It,” “holds.”\nT2\tSource 8 17\tAda Quell\nT3\tCue 18 22\tsaid\nE1\tContent:T1 Source:T2 Cue:T3\n#1\tNote E1\tx\n")
        [found] = article["attributions"]
        self.assertEqual(("dam", ""), (article["id"], error))
        self.assertEqual([["“It,”", "“holds.”"], ["Ada Quell"], ["said"]],
                         [[self.words(article["text"], span) for span in found[kind]] for kind in ("content", "source", "cue")])

    def test_polnear_names_file_and_line_of_what_is_wrong(self):
        for wrong in ("T1\tContent x 7\t“It,”\n", "E1\tContent:T4\n"):
            articles, error = self.polnear("\n" + wrong)
            self.assertEqual([], articles)
            self.assertIn("dam_7f.ann:2: ", error)

    def test_lgl_takes_the_country_of_the_entry(self):
        path = self.write("lgl.xml", """<articles><article docid="7"><title>Dam</title><text>In Linz, and in Norway, and in Quellby.</text><toponyms>
            <toponym><start>3</start><end>7</end><phrase>Linz</phrase><gaztag geonameid="1"><fcode>PPLA</fcode><country>AT</country></gaztag></toponym>
            <toponym><start>16</start><end>22</end><phrase>Norway</phrase><gaztag geonameid="2"><fcode>PCLI</fcode><country>NO</country></gaztag></toponym>
            <toponym><start>31</start><end>38</end><phrase>Quellby</phrase></toponym></toponyms></article></articles>""")
        [article], _ = run("lgl.py", path)
        self.assertEqual([("Linz", "AT", "sub"), ("Norway", "NO", "country"), ("Quellby", None, None)],
                         [(article["text"][m["start"]:m["end"]], m["country"], m.get("level")) for m in article["mentions"]])

    def test_geovirus_takes_the_country_of_that_name_or_of_the_nearest_city(self):
        corpus = self.write("GeoVirus.xml", """<articles><article><text>From Norway to Linz.</text><source>x</source><locations>
            <location><name>Norway</name><page>https://example.org/wiki/Norway</page><lat>60</lat><lon>10</lon><start>6</start><end>12</end></location>
            <location><name>Linz</name><page>Linz</page><lat>48.3</lat><lon>14.3</lon><start>16</start><end>20</end></location></locations></article></articles>""")
        info = self.write("countryInfo.txt", "#ISO\tISO3\tn\tfips\tCountry\tCapital\nNO\tNOR\t578\tNO\tNorway\tOslo\n")
        cities = self.write("cities15000.txt", "1\tWels\tWels\t\t48.2\t14.0\tP\tPPL\tAT\n2\tBrno\tBrno\t\t49.2\t16.6\tP\tPPL\tCZ\n")
        [article], _ = run("geovirus.py", corpus, info, cities)
        self.assertEqual([("Norway", "NO", "country"), ("Linz", "AT", "sub")], [(m["text"], m["country"], m["level"]) for m in article["mentions"]])

    def test_a_place_that_does_not_stand_where_it_is_said_to_is_an_error(self):
        path = self.write("lgl.xml", "<articles><article docid='7'><text>In Linz.</text><toponyms><toponym><start>4</start><end>8</end><phrase>Linz</phrase></toponym></toponyms></article></articles>")
        self.assertEqual(([], "'Linz' does not stand at 4 of its article, which begins 'In Linz.'.\n"), run("lgl.py", path))

    def test_reuters_takes_the_training_part(self):
        def article(number, split, topics):
            return (f'<REUTERS TOPICS="{topics}" LEWISSPLIT="{split}" CGISPLIT="x" OLDID="1" NEWID="{number}">\n<DATE>1-MAR-1987</DATE>\n<TOPICS><D>corn</D></TOPICS>\n'
                    "<PLACES><D>usa</D><D>peru</D></PLACES>\n<TEXT>&#2;\n<TITLE>DAM &lt;DAM> HOLDS</TITLE>\n<DATELINE>    LINZ, March 1 - </DATELINE><BODY>It holds\nat 5 &amp; 6.\n"
                    " Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n")
        self.write("reut2-000.sgm", article(1, "TRAIN", "YES") + article(2, "TRAIN", "NO") + article(3, "TEST", "YES"), "latin-1")
        [found], _ = run("reuters.py", self.folder)
        self.assertEqual({"id": "1", "date": "1-MAR-1987", "title": "DAM <DAM> HOLDS", "dateline": "LINZ, March 1 -", "text": "It holds\nat 5 & 6.",
                          "places": ["usa", "peru"], "topics": ["corn"]}, found)
        self.assertEqual(["3"], [one["id"] for one in run("reuters.py", self.folder, "test")[0]])


if __name__ == "__main__":
    unittest.main()
