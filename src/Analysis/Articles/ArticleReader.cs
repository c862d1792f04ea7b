namespace Analysis;

/// <summary>Reads articles one at a time, for more of them than memory holds, and keeps account of every one.</summary>
/// <param name="columns">Columns (or keys) of tables by what they hold, where their names do not say it: "text" →
/// "Body". Null for none.</param>
/// <param name="report">Is told what is left out, when it is.</param>
/// <exception cref="ArgumentException">A key of <paramref name="columns"/> is nothing that a column can hold.</exception>
public sealed class ArticleReader(IReadOnlyDictionary<string, string>? columns = null, Action<Problem>? report = null)
{
    private readonly ReadingOptions _options = ReadingOptions.Of(columns);
    private ArticleFiles? _files;

    /// <summary>Says of an article's id whether the article is wanted; null where all are. Set before the first is read.</summary>
    public Func<string, bool>? IsWanted { get; init; }

    /// <summary>The greatest number of characters that a line of JSON may have; a longer one is left out.</summary>
    public int LongestLine { get; init; } = ReadingOptions.None.LongestLine;

    /// <summary>Ends the reading, between two articles.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>What became of the articles that were read so far.</summary>
    public Account Account => Files.Account;

    /// <summary>How many bytes of the files on disk have been read, those of packed files packed.</summary>
    public long BytesRead => Files.BytesRead;

    private ArticleFiles Files => _files ??= new ArticleFiles(
        _options with { IsWanted = IsWanted, LongestLine = LongestLine, Cancellation = Cancellation }, report);

    /// <summary>How many bytes a file has, or all files below a folder that are looked at; 0 where there is none.</summary>
    public static long SizeOf(string path) => ArticleFiles.SizeOf(path);

    /// <summary>
    /// The articles of a file, or of all files below a folder in the order of their names. Of two with one id the first is given.
    /// </summary>
    /// <param name="path">A file or folder.</param>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public IEnumerable<Article> Read(string path)
    {
        var articles = Files.Read(path);
        var corrections = Corrections.Beside(path);
        foreach (var problem in corrections.Problems)
            Files.Report(problem);
        return corrections.All.IsEmpty ? articles : corrections.Attach(articles, Files.Report);
    }

    /// <summary>Articles that come as JSON lines by a stream.</summary>
    /// <param name="reader">The lines.</param>
    /// <param name="name">What to call the stream in problems.</param>
    public IEnumerable<Article> ReadJsonLines(TextReader reader, string name) =>
        Files.Read(SourceFile.OfText(reader, name, _options), new JsonFormat());

    /// <summary>
    /// The lines of a stream that are not blank, each as soon as it is whole. One longer than <see cref="LongestLine"/> has no words.
    /// </summary>
    public IEnumerable<JsonLine> JsonLines(TextReader reader)
    {
        var lines = new BoundedLines(reader, LongestLine);
        while (lines.Read() is { } line)
            if (lines.IsTooLong || !string.IsNullOrWhiteSpace(line))
                yield return new JsonLine(lines.Number, lines.IsTooLong ? null : line);
    }

    /// <summary>
    /// The article of one line of JSON, which nothing before it has a say in: another of its id, or the order of days and months in dates.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="name">What to call the stream it comes by.</param>
    /// <exception cref="InvalidDataException">The line holds no article, or several, or is too long; the message says why.</exception>
    public Article ReadJsonLine(JsonLine line, string name) => LineReader.Read(line.Json
        ?? throw new InvalidDataException($"the line has more than {LongestLine} characters."), name, line.Number, _options);
}

/// <summary>A line of JSON.</summary>
/// <param name="Number">Its number in the stream, from 1.</param>
/// <param name="Json">The line; null where it is too long.</param>
public sealed record JsonLine(int Number, string? Json);
