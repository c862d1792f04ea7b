namespace Analysis.Articles;

/// <summary>An export of Nexis as text: documents behind dividers ("1 of 10 DOCUMENTS"), lines wrapped, empty ones between.</summary>
internal sealed class NexisTextFormat : IArticleFormat
{
    private const int CentredFrom = 8;

    /// <inheritdoc/>
    public string Name => "Nexis, text";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) =>
        file.HeadText.Contains("DO", StringComparison.OrdinalIgnoreCase)
        && (file.HeadText.Split('\n').Any(line => IsDivider(line)) || IsNewer(file));

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log) =>
        new NexisDocuments(file, log).Read(IsNewer(file) ? LinesOf(file) : Paragraphs(file));

    /// <summary>Whether the text was taken out of a document of the newer Nexis: a line "Body" opens the text, another ends it.</summary>
    private static bool IsNewer(SourceFile file)
    {
        var lines = file.HeadText.Split('\n').Select(ArchiveLine.Of).ToList();
        return !lines.Exists(line => IsDivider(line.Words)) && lines.Exists(line => NexisUniDocument.Ends(line.Words))
            && lines.Exists(NexisUniDocument.OpensBody);
    }

    private static IEnumerable<ArchiveLine> LinesOf(SourceFile file)
    {
        using var reader = file.OpenText();
        while (reader.ReadLine() is { } line)
            yield return ArchiveLine.Of(line);
    }

    /// <summary>The paragraphs: lines up to an empty one, a label or a divider are one.</summary>
    private static IEnumerable<ArchiveLine> Paragraphs(SourceFile file)
    {
        using var reader = file.OpenText();
        var paragraph = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            line = line.TrimStart('\f');
            if (IsApart(line) || (paragraph.Count > 0 && IsCentred(paragraph[^1])))
            {
                if (paragraph.Count > 0)
                    yield return Join(paragraph);
                paragraph.Clear();
            }
            if (!string.IsNullOrWhiteSpace(line))
                paragraph.Add(line);
        }
        if (paragraph.Count > 0)
            yield return Join(paragraph);
    }

    /// <summary>Whether a line does not go on with the one before: lines in the middle of the page never do.</summary>
    private static bool IsApart(string line) =>
        string.IsNullOrWhiteSpace(line) || IsCentred(line) || IsDivider(line) || NexisLabels.Read(line, inCapitals: true) is not null;

    private static ArchiveLine Join(List<string> lines) =>
        ArchiveLine.Of(string.Join(' ', lines)) with { IsCentred = lines.TrueForAll(IsCentred) };

    private static bool IsCentred(string line) => line.Length - line.AsSpan().TrimStart().Length >= CentredFrom;

    private static bool IsDivider(ReadOnlySpan<char> line) =>
        line.Trim() is { Length: > 10 and < 60 } words && words.ContainsAnyInRange('0', '9')
        && NexisClassicDocument.Divider(ArchiveLine.Fold(words.ToString())) is not null;
}
