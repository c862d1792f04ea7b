using System.Text.Json;
using Analysis;
using Workbook.Output;

namespace Workbook.Commands;

/// <summary>
/// All analyses as JSON lines: one line an article, in order and as soon as it is known, or its id and what is wrong with it.
/// </summary>
/// <param name="options">How many articles at a time, and the limits.</param>
internal sealed class AnnotatedLines(ArchiveOptions options)
{
    private const string StandardInput = "standard input";

    /// <summary>Writes to standard output.</summary>
    /// <returns>How many articles have an error.</returns>
    public int Write(Inputs inputs) => inputs.IsStandardInput
        ? Write(
            inputs.Reader.JsonLines(new StreamReader(Console.OpenStandardInput())),
            line => Annotated(inputs.Reader.ReadJsonLine(line, StandardInput)), IdOf, line => $"{StandardInput}:{line.Number}")
        : Write(inputs.Read(), Annotated, article => article.Id, article => article.Source ?? article.Id);

    private int Write<TItem>(IEnumerable<TItem> items, Func<TItem, byte[]> annotate, Func<TItem, string> idOf, Func<TItem, string> placeOf)
    {
        using var output = Console.OpenStandardOutput();
        var errors = 0;
        foreach (var (item, line, failure) in new OrderedAnalysis<TItem, byte[]>(annotate, options.Jobs, options.LongestTime).Of(items))
        {
            if (failure is not null)
            {
                errors++;
                StatusLine.Above($"workbook: {placeOf(item)}: article '{idOf(item)}': {failure.ReplaceLineEndings(" ")}");
            }
            output.Write(line ?? JsonLines.LineOf(idOf(item), json => json.WriteString("error", failure)));
            output.Flush();
        }
        return errors;
    }

    private byte[] Annotated(Article article) => JsonLines.LineOf(options.Bounded(article).Id, json =>
    {
        QuotesCommand.Write(json, article, article.Quotes());
        CountriesCommand.Write(json, article, article.Countries());
        TopicSink.WriteHits(json, article.OtherLanguage() is null ? article.Topics() : []);
    });

    /// <summary>The id of a line that has no annotations; its number where it has none.</summary>
    private static string IdOf(JsonLine line)
    {
        try
        {
            using var json = JsonDocument.Parse(line.Json ?? "");
            if (json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("id", out var id))
                return id.ToString();
        }
        catch (JsonException)
        {
            // It is no JSON, which is what the error says.
        }
        return $"{StandardInput}#{line.Number}";
    }
}
