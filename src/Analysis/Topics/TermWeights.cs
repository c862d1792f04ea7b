namespace Analysis.Topics;

/// <summary>
/// The words of what the articles tell (by-lines and boilerplate left out), in the order of the ids; stop words, words of fewer than three
/// articles and words of more than 40 % of them are left out. Weights are those of BM25 (S. Robertson and H. Zaragoza, "The probabilistic
/// relevance framework: BM25 and beyond", 2009), which damps repetition, more so in long articles; each article is brought to length 1.
/// </summary>
internal sealed class TermWeights
{
    private const int LeastArticles = 3;
    private const double LargestShare = 0.4;
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;
    private const int LatentDimensions = 50;
    private const ulong LatentSeed = 1;
    private readonly WordForms _forms = new();
    private readonly int[] _columns;

    public TermWeights(IReadOnlyList<Article> articles)
    {
        var order = Enumerable.Range(0, articles.Count).OrderBy(i => articles[i].Id, StringComparer.Ordinal).ToArray();
        RowOf = new int[order.Length];
        for (var row = 0; row < order.Length; row++)
            RowOf[order[row]] = row;
        Articles = [.. order.Select(i => articles[i])];
        var counts = Articles.Select(Count).ToList();
        var holders = new int[_forms.Forms.Count];
        foreach (var row in counts)
            foreach (var (word, _) in row)
                holders[word]++;
        var kept = Kept(holders, articles.Count);
        _columns = Columns(kept, holders.Length);
        var meanLength = counts.Count == 0 ? 0 : counts.Average(row => (double)row.Values.Sum());
        Matrix = SparseMatrix.Of(kept.Length, counts.ConvertAll(row => Weighted(row, holders, counts.Count, meanLength)));
        DampedCounts = SparseMatrix.Of(kept.Length, counts.ConvertAll(Damped));
        LatentSpace = LatentSpace.Of(Matrix, LatentSeed, LatentDimensions);
        Coherence = new TopicCoherence(Matrix, [.. kept.Select(word => _forms.Forms[word])]);
    }

    /// <summary>The weights, a row for each article in the order of the ids.</summary>
    public SparseMatrix Matrix { get; }

    /// <summary>The counts as 1 + ln tf, without further weights.</summary>
    public SparseMatrix DampedCounts { get; }

    /// <summary>The articles in few dimensions, the same for every number of topics and every seed.</summary>
    public LatentSpace LatentSpace { get; }

    /// <summary>The row of each article, in the order in which the articles came.</summary>
    public int[] RowOf { get; }

    /// <summary>The article of each row.</summary>
    public Article[] Articles { get; }

    /// <summary>How the words go together.</summary>
    public TopicCoherence Coherence { get; }

    /// <summary>The columns of the different words of a text that have one.</summary>
    public IReadOnlyCollection<int> ColumnsOf(ReadOnlySpan<char> text)
    {
        var numbers = new List<int>();
        _forms.Read(text, numbers);
        return numbers.Where(number => number < _columns.Length && _columns[number] >= 0).Select(number => _columns[number]).ToHashSet();
    }

    private Dictionary<int, int> Count(Article article)
    {
        var numbers = new List<int>();
        foreach (var paragraph in article.Document.Paragraphs)
            _forms.Read(article.Document.SpanOf(paragraph.Tokens).Of(article.Text), numbers);
        var counts = new Dictionary<int, int>();
        foreach (var number in numbers)
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, number, out _)++;
        return counts;
    }

    private int[] Kept(int[] holders, int articles) => [.. Enumerable.Range(0, holders.Length)
        .Where(
            word => holders[word] >= Math.Min(LeastArticles, articles) && holders[word] <= Math.Max(LeastArticles, LargestShare * articles))
        .Where(word => !StopWords.Contains(_forms.Forms[word]))
        .OrderBy(word => _forms.Forms[word], StringComparer.Ordinal)];

    private static int[] Columns(int[] kept, int forms)
    {
        var columns = new int[forms];
        Array.Fill(columns, -1);
        for (var column = 0; column < kept.Length; column++)
            columns[kept[column]] = column;
        return columns;
    }

    private (int Column, float Value)[] Weighted(Dictionary<int, int> counts, int[] holders, int articles, double meanLength)
    {
        var damping = Saturation * (1 - LengthShare + (LengthShare * counts.Values.Sum() / meanLength));
        var row = Row(counts, (word, count) =>
            count / (count + damping) * Math.Log(1 + ((articles - holders[word] + 0.5) / (holders[word] + 0.5))));
        var length = MathF.Sqrt(row.Sum(pair => pair.Value * pair.Value));
        for (var i = 0; i < row.Length; i++)
            row[i].Value /= length;
        return row;
    }

    private (int Column, float Value)[] Damped(Dictionary<int, int> counts) => Row(counts, (_, count) => 1 + Math.Log(count));

    private (int Column, float Value)[] Row(Dictionary<int, int> counts, Func<int, int, double> weigh) => [.. counts
        .Where(pair => _columns[pair.Key] >= 0)
        .Select(pair => (Column: _columns[pair.Key], Value: (float)weigh(pair.Key, pair.Value)))
        .OrderBy(pair => pair.Column)];
}
