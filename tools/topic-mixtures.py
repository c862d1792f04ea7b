"""Measures how hard mixtures of sections are: how pure five topics of a plain factorisation are, to compare with tools/topic-measures.cs.

Usage: /usr/bin/python3 tools/topic-mixtures.py OUT
OUT is the folder that `topic-measures.cs -- discovered FOLDER OUT` wrote. It needs Debian's python3-sklearn. The baseline is scikit-learn's
NMF (nndsvd) on its tf-idf weights with its English stop words, words of two articles or more and at most 95 % of them; an article's topic is
that of its largest figure. NPMI is of each topic's ten weightiest words, over the words of two letters or more of the articles.
"""
import collections
import json
import math
import pathlib
import sys

import numpy
from sklearn.decomposition import NMF
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer

WORD = r"[^\W\d_]{2,}"


def purity(labels, topics):
    groups = collections.defaultdict(collections.Counter)
    for label, topic in zip(labels, topics):
        groups[topic][label] += 1
    return sum(max(group.values()) for group in groups.values()) / len(labels)


def npmi(a, b):
    both = numpy.mean(a & b)
    return -1 if both == 0 else math.log(both / (a.mean() * b.mean())) / -math.log(both)


def coherence(texts, topics):
    words = sorted({word for topic in topics for word in topic})
    holds = CountVectorizer(vocabulary=words, token_pattern=WORD).transform(texts).toarray() > 0
    columns = [[holds[:, words.index(word)] for word in topic] for topic in topics]
    return numpy.mean([npmi(a, b) for topic in columns for i, a in enumerate(topic) for b in topic[:i]])


def measure(path):
    articles = [json.loads(line) for line in path.open(encoding="utf8")]
    texts = [article["text"] for article in articles]
    weights = TfidfVectorizer(stop_words="english", min_df=2, max_df=0.95)
    factors = NMF(5, init="nndsvd", max_iter=200)
    shares = factors.fit_transform(weights.fit_transform(texts))
    names = weights.get_feature_names_out()
    topics = [[names[i] for i in topic.argsort()[::-1][:10]] for topic in factors.components_]
    return purity([article["label"] for article in articles], shares.argmax(axis=1)), coherence(texts, topics)


figures = collections.defaultdict(list)
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.jsonl")):
    figures[path.name.partition(",")[0]].append(measure(path))
for name, rows in figures.items():
    print(f"mixtures {name}, mean of {len(rows)}: purity {numpy.mean(rows, axis=0)[0]:.3f}, NPMI {numpy.mean(rows, axis=0)[1]:.3f}")
