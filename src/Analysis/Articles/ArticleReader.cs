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

    /// <summary>What became of the articles that were read so far.</summary>
    public Account Account => Files.Account;

    private ArticleFiles Files => _files ??= new ArticleFiles(_options, report);

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
}
