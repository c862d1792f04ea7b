using System.CommandLine;
using System.Text.Json;
using Analysis;
using Workbook.Output;

namespace Workbook.Commands;

/// <summary><c>workbook articles</c>: what was read, and how it is structured.</summary>
internal static class ArticlesCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => new AnalysisVerb<Article>
    {
        Find = article => [article],
        ToTable = AnalysisTables.ToTable,
        WriteJson = Write,
    }.Create("articles", "Lists the articles with what their text says of them; as JSON lines with text and labelled blocks.");

    private static void Write(Utf8JsonWriter json, Article article, IReadOnlyList<Article> found)
    {
        json.WriteString("text", article.Text);
        json.WriteString("title", article.Title);
        json.WriteString("date", JsonLines.DayOf(article.Date));
        json.WriteString("dateline", article.Dateline);
        json.WriteString("author", article.Author);
        json.WriteStartArray("authors");
        foreach (var author in article.Authors)
            json.WriteStringValue(author);
        json.WriteEndArray();
        json.WriteString("outlet", article.Outlet);
        json.WriteString("section", article.Section);
        json.WriteString("edition", article.Edition);
        json.WriteString("page", article.Page);
        json.WriteString("language", article.Language);
        json.WriteString("url", article.Url);
        json.WriteString("source", article.Source);
        json.WriteStartArray("blocks");
        foreach (var block in article.Blocks)
        {
            json.WriteStartObject();
            json.WriteSpan(block.Span);
            json.WriteString("kind", Labels.Of(block.Kind));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
