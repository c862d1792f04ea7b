#!/usr/bin/env python3
"""What a plain linear SVM of scikit-learn finds on the splits of `topic-measures.cs -- learned`, to compare with (docs/topics.md).

Usage: /usr/bin/python3 tools/topic-baseline.py FOLDER
It needs Debian's python3-sklearn.
"""
import gzip
import json
import sys
from collections import Counter

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC

with gzip.open(f"{sys.argv[1]}/topics/reuters-train.jsonl.gz", "rt", encoding="utf8") as file:
    articles = [json.loads(line) for line in file]
for until, end in (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 1.0):
    earlier = articles[: int(until * len(articles))]
    later = articles[int(until * len(articles)) : int(end * len(articles))]
    vectorizer = TfidfVectorizer(sublinear_tf=True)
    texts = [[f"{a['title'] or ''}\n{a['text']}" for a in part] for part in (earlier, later)]
    known, new = vectorizer.fit_transform(texts[0]), vectorizer.transform(texts[1])
    given = gold = right = 0
    for topic, _ in Counter(t for a in later for t in a["topics"]).most_common(10):
        found = LinearSVC().fit(known, [topic in a["topics"] for a in earlier]).predict(new)
        wanted = [topic in a["topics"] for a in later]
        given, gold, right = given + sum(found), gold + sum(wanted), right + sum(f and w for f, w in zip(found, wanted))
    print(f"learned from the first {until:.0%}, found up to {end:.0%}: "
          f"precision {right / given:.3f}, recall {right / gold:.3f}, F1 {2 * right / (given + gold):.3f}", flush=True)
