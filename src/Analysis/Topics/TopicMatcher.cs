namespace Analysis.Topics;

/// <summary>
/// Finds a dictionary's terms in articles, in one pass over the tokens. Within a topic the leftmost and then the longest term
/// counts and its words count once; words inside one of the topic's exclusions do not count. Topics do not hide each other's words.
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
        return search.Hits;
    }

    private sealed class Search(TopicMatcher matcher, Article article)
    {
        private readonly List<TermMatch> _found = [];
        private readonly int[] _excludedTo = new int[matcher._topics.Length];
        private readonly int[] _countedTo = new int[matcher._topics.Length];
        private readonly Document _document = article.Document;
        private MetForm?[] _met = new MetForm?[64];

        public List<TopicHit> Hits { get; } = [];

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
                else if (match.End > _excludedTo[entry.Topic] && token >= _countedTo[entry.Topic])
                    Count(sentence, token, match.End, entry);
            }
            _found.Clear();
        }

        private void Count(int sentence, int token, int end, TermEntry entry)
        {
            _countedTo[entry.Topic] = end;
            var span = _document.SpanOf(new IndexRange(token, end - token));
            Hits.Add(new TopicHit(article, span, matcher._topics[entry.Topic], entry.Term) { Sentence = sentence, Weight = entry.Weight });
        }
    }
}
