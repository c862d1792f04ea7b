using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>An export of ProQuest as text: documents between lines of underscores.</summary>
internal sealed partial class ProQuestTextFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "ProQuest, text";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => !file.HeadText.AsSpan().TrimStart().StartsWith('<')
        && file.HeadText.Contains("ProQuest", StringComparison.Ordinal)
        && Sign().IsMatch(file.HeadText) && Divider().IsMatch(file.HeadText);

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        using var reader = file.OpenText();
        var (lines, number) = (new List<string>(), 0);
        var line = "";
        while (line is not null)
        {
            line = reader.ReadLine();
            if (line is not null && !Divider().IsMatch(line))
            {
                if (ArchiveLine.Fold(line) is { Length: > 0 } words)
                    lines.Add(words);
                continue;
            }
            if (lines.Select(Stated).FirstOrDefault(count => count is not null) is { } stated)
                log.State(stated);
            if (ProQuestDocument.Read(lines) is { } article)
                yield return article.ToArticle(file.IdOf(++number));
            lines.Clear();
        }
    }

    private static int? Stated(string line) => NexisClassicDocument.Divider(line);

    [GeneratedRegex(@"\A\s*_{20,}\s*\z|^\s*_{20,}\s*$", RegexOptions.Multiline)]
    private static partial Regex Divider();

    [GeneratedRegex(@"^\s*(?:Full text|Publication info|Publication title):",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
