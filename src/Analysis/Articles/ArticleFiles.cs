using System.IO.Compression;

namespace Analysis.Articles;

/// <summary>
/// Reads articles from files and folders, one after the other: <c>.txt .html .jsonl .csv .parquet</c>, any of them in a
/// <c>.zip</c>, JSON lines and CSV also as <c>.gz</c>. What can't be read is reported and left out.
/// </summary>
internal sealed class ArticleFiles(Action<Problem> report)
{
    private static readonly string[] NotArticles = ["README", "LICENSE", "NOTICE", "CHANGELOG"];

    /// <summary>The articles of a file, or of all files below a folder in the order of their names.</summary>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public IEnumerable<Article> Read(string path)
    {
        if (File.Exists(path))
            return ReadFile(path, Path.GetFileNameWithoutExtension(path));
        if (!Directory.Exists(path))
            throw new FileNotFoundException($"{path}: there is no such file or folder. Check the spelling, or give a full path.", path);
        return Below(path).SelectMany(file => ReadFile(file, IdOf(path, file)));
    }

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden })
            .Where(file => !NotArticles.Contains(Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase))
            .OrderBy(file => file, StringComparer.Ordinal);

    private static string IdOf(string root, string file) =>
        Path.ChangeExtension(Path.GetRelativePath(root, file), null).Replace('\\', '/');

    private IEnumerable<Article> ReadFile(string file, string id)
    {
        IEnumerator<Article>? articles = null;
        try
        {
            while (Next(file, id, ref articles) is { } article)
                yield return article;
        }
        finally
        {
            articles?.Dispose();
        }
    }

    /// <summary>The next article of a file; null at its end, or where the rest can't be read, which is reported.</summary>
    private Article? Next(string file, string id, ref IEnumerator<Article>? articles)
    {
        try
        {
            articles ??= Open(file, id).GetEnumerator();
            return articles.MoveNext() ? articles.Current : null;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException or FormatException or NotSupportedException)
        {
            report(new Problem(file, null, e.Message));
            return null;
        }
    }

    private IEnumerable<Article> Open(string file, string id) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".zip" => ReadZip(file, id),
        ".parquet" => ParquetFile.Read(file, id, report),
        var extension => ReadContent(extension, file, id, () => File.OpenRead(file)),
    };

    private IEnumerable<Article> ReadZip(string file, string id)
    {
        using var zip = ZipFile.OpenRead(file);
        foreach (var entry in zip.Entries.Where(e => e.Name.Length > 0).OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            var name = $"{file}/{entry.FullName}";
            foreach (var article in ReadContent(Path.GetExtension(entry.Name).ToLowerInvariant(), name, IdIn(id, entry), entry.Open))
                yield return article;
        }
    }

    private static string IdIn(string id, ZipArchiveEntry entry) => $"{id}/{Path.ChangeExtension(entry.FullName, null)}";

    private IEnumerable<Article> ReadContent(string extension, string file, string id, Func<Stream> open)
    {
        switch (extension)
        {
            case ".txt":
                return UnlessEmpty(Article.FromText(id, TextDecoder.Decode(Bytes(open))) with { Source = file }, file);
            case ".html" or ".htm":
                return UnlessEmpty(HtmlFile.Read(TextDecoder.Decode(Bytes(open)), id, file), file);
            case ".jsonl" or ".ndjson":
                return JsonLinesFile.Read(new StringReader(TextDecoder.Decode(Bytes(open))), file, report);
            case ".csv":
                return CsvFile.Read(new StringReader(TextDecoder.Decode(Bytes(open))), file, id, report);
            case ".gz":
                return ReadContent(Path.GetExtension(Path.ChangeExtension(file, null)), Path.ChangeExtension(file, null), id,
                    () => new GZipStream(open(), CompressionMode.Decompress));
            default:
                report(new Problem(file, null, $"'{extension}' files are not read. Give .txt, .html, .jsonl, .csv, .parquet or .zip."));
                return [];
        }
    }

    private IEnumerable<Article> UnlessEmpty(Article article, string file)
    {
        if (!article.Blocks.IsEmpty)
            return [article];
        report(new Problem(file, null, "there are no words in it."));
        return [];
    }

    private static byte[] Bytes(Func<Stream> open)
    {
        using var stream = open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
