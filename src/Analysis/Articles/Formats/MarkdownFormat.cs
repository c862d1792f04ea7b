using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
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
            var document = Markdown.Parse(body, Pipeline);
            foreach (var item in document.Descendants<ListItemBlock>())
                KeepNumber(item);
            return document.ToHtml(Pipeline);
        }
        catch (ArgumentException e)
        {
            throw new InvalidDataException($"is no article: {e.Message}", e);
        }
    }

    /// <summary>A paragraph that begins with a year, "1986. A hard winter", is a list to Markdown: its number is kept.</summary>
    private static void KeepNumber(ListItemBlock item)
    {
        const int longestList = 99;
        if (item.Parent is not ListBlock { IsOrdered: true } list || (list.Count > 1 && item.Order <= longestList) || item.Order == 1)
            return;
        if (item.FirstOrDefault() is ParagraphBlock { Inline.FirstChild: { } words })
            words.InsertBefore(new LiteralInline($"{item.Order}{list.OrderedDelimiter} "));
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
