namespace Analysis.Topics;

/// <summary>
/// The words, pairs of neighbouring words and headline words of articles, weighted as (1 + ln tf) · idf and brought to length 1; a pair
/// counts half, what stands in the headline double. What occurs in fewer than two of the articles that are learned from is left out, and so
/// is what an article does not tell: by-lines, dates and boilerplate, markup, addresses, the head and signature of a message.
/// </summary>
internal sealed class TopicFeatures
{
    private const int LeastArticles = 2;
    private const float PairWeight = 0.5f;
    private const float HeadlineWeight = 2;
    private const string HeadlineMark = "title:";
    private readonly WordForms _features = new();
    private readonly int[] _columns;
    private readonly float[] _idf;

    /// <summary>The features of the articles to learn from.</summary>
    public TopicFeatures(IReadOnlyList<Article> articles)
    {
        var counted = articles.Select(article => Count(article, isLearning: true)).ToList();
        var holders = new int[_features.Forms.Count];
        foreach (var row in counted)
            foreach (var (feature, _) in row)
                holders[feature]++;
        _columns = new int[holders.Length];
        var idf = new List<float>();
        for (var feature = 0; feature < holders.Length; feature++)
        {
            _columns[feature] = holders[feature] >= LeastArticles ? idf.Count : -1;
            if (_columns[feature] >= 0)
                idf.Add(((float)Math.Log((1.0 + articles.Count) / (1 + holders[feature])) + 1) * WeightOf(_features.Forms[feature]));
        }
        _idf = [.. idf];
        Learned = SparseMatrix.Of(_idf.Length, counted.ConvertAll(Weigh));
    }

    /// <summary>The articles that were learned from.</summary>
    public SparseMatrix Learned { get; }

    /// <summary>Other articles, by the same features.</summary>
    public SparseMatrix Of(IEnumerable<Article> articles) =>
        SparseMatrix.Of(_idf.Length, [.. articles.Select(article => Weigh(Count(article, isLearning: false)))]);

    private static float WeightOf(string feature) =>
        (feature.Contains(' ', StringComparison.Ordinal) ? PairWeight : 1)
        * (feature.StartsWith(HeadlineMark, StringComparison.Ordinal) ? HeadlineWeight : 1);

    private Dictionary<int, int> Count(Article article, bool isLearning)
    {
        var counts = new Dictionary<int, int>();
        Read(ToldWords.Of(article), "", counts, isLearning);
        if (article.Title is { } title)
        {
            Read(title, "", counts, isLearning);
            Read(title, HeadlineMark, counts, isLearning);
        }
        return counts;
    }

    private void Read(ReadOnlySpan<char> text, string mark, Dictionary<int, int> counts, bool isLearning)
    {
        Span<char> feature = stackalloc char[160];
        mark.CopyTo(feature);
        var end = mark.Length;
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            var length = i - start;
            if (length is 0 or > 64)
                continue;
            if (end > mark.Length)
                feature[end++] = ' ';
            var word = end;
            end += text.Slice(start, length).ToLowerInvariant(feature[end..]);
            if (length > 1)
                Add(counts, mark, feature[word..end], isLearning);
            if (word > mark.Length)
                Add(counts, feature[..end], isLearning);
            feature[word..end].CopyTo(feature[mark.Length..]);
            end = mark.Length + (end - word);
        }
    }

    private void Add(Dictionary<int, int> counts, string mark, ReadOnlySpan<char> word, bool isLearning)
    {
        if (mark.Length == 0)
            Add(counts, word, isLearning);
        else
            Add(counts, $"{mark}{word}", isLearning);
    }

    private void Add(Dictionary<int, int> counts, ReadOnlySpan<char> feature, bool isLearning)
    {
        var number = isLearning ? _features.Number(feature) : _features.Find(feature);
        if (number >= 0)
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, number, out _)++;
    }

    private (int Column, float Value)[] Weigh(Dictionary<int, int> counts)
    {
        var row = counts.Where(pair => _columns[pair.Key] >= 0)
            .Select(pair => (Column: _columns[pair.Key], Value: (1 + MathF.Log(pair.Value)) * _idf[_columns[pair.Key]]))
            .OrderBy(pair => pair.Column).ToArray();
        var length = MathF.Sqrt(row.Sum(pair => pair.Value * pair.Value));
        for (var i = 0; i < row.Length && length > 0; i++)
            row[i].Value /= length;
        return row;
    }
}
