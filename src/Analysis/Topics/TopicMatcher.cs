namespace Analysis.Topics;

/// <summary>
/// Finds a dictionary's terms in articles, in one pass over the tokens. Within a topic the leftmost and then the longest term
/// counts and its words count once; words inside one of the topic's exclusions do not count, nor does a term that needs company where
/// no term that counts by itself stands in the article, and no other of the topic and no cue of it in the sentence. Topics do not hide
/// each other's words.
/// </summary>
internal sealed class TopicMatcher
{
    private readonly string[] _topics;
    private readonly TermTrie _trie = new();

    public TopicMatcher(IReadOnlyList<Topic> topics)
    {
        _topics = [.. topics.Select(topic => topic.Name)];
        for (var topic = 0; topic < topics.Count; topic++)
        {
            foreach (var exclusion in topics[topic].Exclusions)
                _trie.Add(TermPattern.Parse(exclusion), topic, isExclusion: true);
            foreach (var term in topics[topic].Terms)
                _trie.Add(TermPattern.Parse(term), topic, isExclusion: false);
        }
    }

    /// <summary>The hits in an article, in the order they stand in.</summary>
    public List<TopicHit> Find(Article article)
    {
        var search = new Search(this, article);
        var sentences = article.Document.Sentences;
        for (var sentence = 0; sentence < sentences.Length; sentence++)
            search.Read(sentence, sentences[sentence]);
        return search.InCompany();
    }

    private sealed class Search(TopicMatcher matcher, Article article)
    {
        private readonly List<TermMatch> _found = [];
        private readonly int[] _excludedTo = new int[matcher._topics.Length];
        private readonly int[] _countedTo = new int[matcher._topics.Length];
        private readonly bool[] _isNamed = new bool[matcher._topics.Length];
        private readonly HashSet<(int Topic, int Sentence)> _inCompany = [];
        private readonly List<(int Topic, bool NeedsCompany)> _terms = [];
        private readonly List<TopicHit> _hits = [];
        private readonly Document _document = article.Document;
        private MetForm?[] _met = new MetForm?[64];

        /// <summary>The hits, without those of terms that need company and have none.</summary>
        public List<TopicHit> InCompany()
        {
            AddPairs();
            var kept = 0;
            for (var i = 0; i < _hits.Count; i++)
                if (!_terms[i].NeedsCompany || _isNamed[_terms[i].Topic] || _inCompany.Contains((_terms[i].Topic, _hits[i].Sentence)))
                    _hits[kept++] = _hits[i];
            _hits.RemoveRange(kept, _hits.Count - kept);
            return _hits;
        }

        /// <summary>Takes in the topics and sentences in which two different terms that need company stand.</summary>
        private void AddPairs()
        {
            var first = new (int Sentence, string? Term)[matcher._topics.Length];
            for (var i = 0; i < _hits.Count; i++)
                if (_terms[i] is { NeedsCompany: true, Topic: var topic })
                    if (first[topic].Term is null || first[topic].Sentence != _hits[i].Sentence)
                        first[topic] = (_hits[i].Sentence, _hits[i].Term);
                    else if (first[topic].Term != _hits[i].Term)
                        _inCompany.Add((topic, _hits[i].Sentence));
        }

        public void Read(int sentence, IndexRange tokens)
        {
            if (_met.Length < tokens.Count)
                _met = new MetForm?[Math.Max(tokens.Count, 2 * _met.Length)];
            matcher._trie.Read(_document, tokens, _met);
            var run = new TokenRun(_document, tokens, _met);
            for (var token = tokens.First; token < tokens.End; token++)
            {
                TermTrie.FindAt(run, token, _found);
                if (_found.Count > 0)
                    Take(sentence, token);
            }
        }

        private void Take(int sentence, int token)
        {
            if (_found.Count > 1)
                _found.Sort();
            foreach (var match in _found)
            {
                var entry = match.Entry;
                if (entry.IsExclusion)
                    _excludedTo[entry.Topic] = Math.Max(_excludedTo[entry.Topic], match.End);
                else if (match.End <= _excludedTo[entry.Topic])
                    continue;
                else if (entry.Company == TermCompany.Given)
                    _isNamed[entry.Topic] = true;
                else if (entry.Company == TermCompany.GivenBeside)
                    _inCompany.Add((entry.Topic, sentence));
                else if (token >= _countedTo[entry.Topic])
                    Count(sentence, token, match.End, entry);
            }
            _found.Clear();
        }

        private void Count(int sentence, int token, int end, TermEntry entry)
        {
            _countedTo[entry.Topic] = end;
            var span = _document.SpanOf(new IndexRange(token, end - token));
            _isNamed[entry.Topic] |= entry.Company == TermCompany.None;
            _terms.Add((entry.Topic, entry.Company == TermCompany.Needed));
            _hits.Add(new TopicHit(article, span, matcher._topics[entry.Topic], entry.Term) { Sentence = sentence, Weight = entry.Weight });
        }
    }
}
