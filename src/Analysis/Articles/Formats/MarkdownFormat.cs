using Markdig;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Analysis.Articles;

/// <summary>An article in Markdown, with or without a head of YAML that names title, date and author.</summary>
internal sealed class MarkdownFormat : IArticleFormat
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().Build();

    /// <inheritdoc/>
    public string Name => "Markdown";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Extension is ".md" or ".markdown" or ".mdown" or ".mkd";

    /// <inheritdoc/>
    public IEnumerable<Article> Read(SourceFile file, ReadingLog log)
    {
        var (head, body) = Parted(file.Text);
        var blocks = HtmlBlocks.Of(Html(body));
        var record = new ArticleRecord(ColumnMap.Of(file.Options)) { Blocks = [.. blocks] };
        foreach (var (name, value) in Values(head, log))
            if (!record.Take(name, value))
                log.Ignore(name);
        record.Set(ArticleField.Title, blocks is [(BlockKind.Subheading, var first), ..] ? first : null, rank: 1000);
        record.Set(ArticleField.Id, file.Id, rank: 1000);
        return blocks.Count == 0 ? throw new InvalidDataException("there are no words in it.")
            : new RecordArticles(file, log, "text").Of([record]);
    }

    private static string Html(string body)
    {
        try
        {
            return Markdown.ToHtml(body, Pipeline);
        }
        catch (ArgumentException e)
        {
            throw new InvalidDataException($"is no article: {e.Message}", e);
        }
    }

    /// <summary>The head between two lines of hyphens, and what follows.</summary>
    private static (string? Head, string Body) Parted(string text)
    {
        var normal = text.ReplaceLineEndings("\n");
        if (!normal.StartsWith("---\n", StringComparison.Ordinal))
            return (null, normal);
        var end = normal.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        return end < 0 ? (null, normal) : (normal[4..(end + 1)], normal[(end + 5)..]);
    }

    private static IEnumerable<(string Name, string? Value)> Values(string? head, ReadingLog log)
    {
        if (head is null)
            return [];
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(head));
            return yaml.Documents is [{ RootNode: YamlMappingNode map }, ..]
                ? map.Children.Select(pair => (pair.Key.ToString(), Words(pair.Value))) : [];
        }
        catch (YamlException e)
        {
            log.Note($"its head is no YAML: {e.Message}");
            return [];
        }
    }

    /// <summary>A value as words. One that others refer to is left out: few lines of such can mean more words than memory holds.</summary>
    private static string? Words(YamlNode node) => node switch
    {
        { Anchor.IsEmpty: false } => null,
        YamlScalarNode scalar => scalar.Value,
        YamlSequenceNode list => string.Join(ListedNames.Mark, list.Children.Select(Words)),
        YamlMappingNode map => map.Children.FirstOrDefault(pair => pair.Key.ToString() is "name").Value is { } name ? Words(name) : null,
        _ => null,
    };
}
