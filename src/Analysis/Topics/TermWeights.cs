namespace Analysis;

/// <summary>
/// The words of what the articles tell (by-lines and boilerplate left out) weighted as (1 + ln tf) · idf, each article brought to length 1,
/// in the order of the ids; stop words, words of fewer than three articles and words of more than 40 % of them are left out.
/// </summary>
internal sealed class TermWeights
{
    private const int LeastArticles = 3;
    private const double LargestShare = 0.4;
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
        Matrix = SparseMatrix.Of(kept.Length, counts.ConvertAll(row => Row(row, _columns, holders, counts.Count)));
        Coherence = new TopicCoherence(Matrix, [.. kept.Select(word => _forms.Forms[word])]);
    }

    /// <summary>The weights, a row for each article in the order of the ids.</summary>
    public SparseMatrix Matrix { get; }

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
        .Where(word => holders[word] >= Math.Min(LeastArticles, articles) && holders[word] <= Math.Max(LeastArticles, LargestShare * articles))
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

    private static (int Column, float Value)[] Row(Dictionary<int, int> counts, int[] columns, int[] holders, int articles)
    {
        var row = counts.Where(pair => columns[pair.Key] >= 0)
            .Select(pair => (Column: columns[pair.Key], Value: (float)((1 + Math.Log(pair.Value)) * (Math.Log((1.0 + articles) / (1 + holders[pair.Key])) + 1))))
            .OrderBy(pair => pair.Column).ToArray();
        var length = MathF.Sqrt(row.Sum(pair => pair.Value * pair.Value));
        for (var i = 0; i < row.Length; i++)
            row[i].Value /= length;
        return row;
    }
}
