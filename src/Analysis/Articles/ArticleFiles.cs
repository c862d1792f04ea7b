using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Analysis.Articles;

/// <summary>Reads articles from files and folders, one after the other, and keeps account of them.</summary>
/// <param name="options">How to read them.</param>
/// <param name="report">Is told what can't be read, when it is.</param>
internal sealed class ArticleFiles(ReadingOptions options, Action<Problem>? report)
{
    private static readonly string[] NotArticles = ["README", "LICENSE", "NOTICE", "CHANGELOG"];

    private readonly List<AccountRow> _rows = [];
    private readonly List<Problem> _problems = [];
    private readonly HashSet<UInt128> _ids = [];
    private readonly BytesRead _bytes = new();

    /// <summary>What became of the articles so far.</summary>
    public Account Account => new([.. _rows], [.. _problems]);

    /// <summary>How many bytes of the files on disk have been read.</summary>
    public long BytesRead => _bytes.Count;

    /// <summary>How many bytes a file has, or all files below a folder; 0 where there is none.</summary>
    public static long SizeOf(string path) => File.Exists(path) ? new FileInfo(path).Length
        : Directory.Exists(path) ? FilesBelow(path).Sum(file => new FileInfo(file).Length) : 0;

    /// <summary>Tells of a problem.</summary>
    public void Report(Problem problem)
    {
        _problems.Add(problem);
        report?.Invoke(problem);
    }

    /// <summary>The articles of a file, or of all files below a folder in the order of their names.</summary>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public IEnumerable<Article> Read(string path)
    {
        _ids.Clear();
        if (File.Exists(path))
            return Read(OnDisk(path, Path.GetFileNameWithoutExtension(path)));
        if (!Directory.Exists(path))
            throw new FileNotFoundException($"{path}: there is no such file or folder. Check the spelling, or give a full path.", path);
        return Below(path).SelectMany(Read);
    }

    /// <summary>The articles of a file; every one is accounted for.</summary>
    public IEnumerable<Article> Read(SourceFile file)
    {
        if (FormatOf(file, out var failure) is { } format)
            return Read(file, format);
        var log = new ReadingLog(file, null, this);
        log.Break(failure);
        Close(log);
        return [];
    }

    /// <summary>The articles of a file whose form is known.</summary>
    public IEnumerable<Article> Read(SourceFile file, IArticleFormat format)
    {
        var log = new ReadingLog(file, format.Name, this);
        using (var articles = Opened(format, file, log).GetEnumerator())
            while (Next(articles, log) is { } article)
            {
                options.Cancellation.ThrowIfCancellationRequested();
                if (IsNew(article, log) && options.IsWanted?.Invoke(article.Id) != false)
                    yield return article.Source is null ? article with { Source = file.Name } : article;
            }
        Close(log);
    }

    /// <summary>A format's articles; what it throws before the first comes with the first.</summary>
    private static IEnumerable<Article> Opened(IArticleFormat format, SourceFile file, ReadingLog log)
    {
        foreach (var article in format.Read(file, log))
            yield return article;
    }

    private void Close(ReadingLog log)
    {
        var row = log.Close();
        if (!log.IsContainer || row.IsPartial)
            _rows.Add(row);
    }

    /// <summary>Whether an article is the first of its id. One from a file inside this one has been counted there.</summary>
    private bool IsNew(Article article, ReadingLog log)
    {
        if (log.IsContainer)
            return true;
        var isNew = _ids.Add(KeyOf(article.Id));
        if (isNew)
            log.Count();
        else
            log.CountDuplicate(article.Id);
        return isNew;
    }

    private static UInt128 KeyOf(string id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(id.AsSpan()), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }

    private static IArticleFormat? FormatOf(SourceFile file, out string failure)
    {
        failure = $"'{file.Extension}' files are not read, and nothing known was found in it.";
        try
        {
            return ArticleFormats.Of(file);
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            failure = ReasonOf(e);
            return null;
        }
    }

    /// <summary>The next article of a file; null at its end, or where the rest can't be read, which is reported.</summary>
    private static Article? Next(IEnumerator<Article> articles, ReadingLog log)
    {
        try
        {
            return articles.MoveNext() ? articles.Current : null;
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            log.Break(ReasonOf(e));
            return null;
        }
    }

    private static string ReasonOf(Exception e) => e is not System.Xml.XmlException xml ? e.Message
        : $"is cut off or damaged: what stands behind line {xml.LineNumber} can't be read ({e.Message.TrimEnd('.')}). Get it anew.";

    /// <summary>
    /// Whether an exception is what the readers of foreign forms throw over a file they can't digest: it ends the file, not the load.
    /// </summary>
    private static bool IsOfTheFile(Exception e) => e is IOException or InvalidDataException or UnauthorizedAccessException
        or FormatException or NotSupportedException or System.Xml.XmlException or System.Text.Json.JsonException
        or ArgumentException or InvalidOperationException or ArithmeticException or IndexOutOfRangeException or KeyNotFoundException;

    private IEnumerable<SourceFile> Below(string folder)
    {
        var files = FilesBelow(folder).Order(StringComparer.Ordinal).ToList();
        var filesByStem = files.CountBy(Stem).ToDictionary(StringComparer.Ordinal);
        return files.Select(file => OnDisk(file, IdOf(folder, filesByStem[Stem(file)] == 1 ? Stem(file) : file)));
    }

    private static IEnumerable<string> FilesBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*",
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden })
            .Where(file => !NotArticles.Contains(Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase))
            .Where(file => !CompanionTable.Is(file));

    private SourceFile OnDisk(string path, string id) => SourceFile.OnDisk(path, id, () => _bytes.Open(path), options);

    private static string Stem(string file) => Path.ChangeExtension(file, null);

    private static string IdOf(string root, string file) => Path.GetRelativePath(root, file).Replace('\\', '/');
}
