using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Workbook.Notebooks;

/// <summary>A figure as a reader sees it: a bar with its name, a cell, a row of a table.</summary>
/// <param name="Label">What it is of: "Ada Quell", "Ada Quell, March 2026".</param>
/// <param name="Value">What it says: "12 quotations"; empty for a row that is only there.</param>
internal sealed record ShownValue(string Label, string Value);

/// <summary>A chart or table of a notebook, as the figures that it shows.</summary>
/// <param name="Title">A chart's headline, a table's caption.</param>
/// <param name="Words">Its plain text, by which a run's record knows it.</param>
/// <param name="Values">Its figures, in order, each label once.</param>
internal sealed partial record ShownFigure(string Title, string Words, ImmutableArray<ShownValue> Values)
{
    private const int LongestRow = 80;

    /// <summary>Columns that say where a row's words stand, or follow from the others: they change with what the row counts.</summary>
    private static readonly string[] Beside = ["start", "end", "text", "sentence", "first article", "in articles", "in outlets"];

    /// <summary>The figures of an output; null where it shows none with labels.</summary>
    public static ShownFigure? In(Output output, int cell)
    {
        var words = output.Data("text/plain") ?? "";
        var figure = Chart.In(output, cell) is { } chart
            ? new ShownFigure(chart.Title, words, [.. Hovers(JsonText.Parse(chart.Json))])
            : output.Data("text/html") is { } html && html.Contains("<table", StringComparison.Ordinal) ? OfTable(html, words) : null;
        return figure is null or { Values.IsEmpty: true }
            ? null
            : figure with { Values = [.. figure.Values.DistinctBy(value => value.Label)] };
    }

    /// <summary>What a chart shows over its points: the label in bold, then the figure.</summary>
    private static IEnumerable<ShownValue> Hovers(JsonElement chart) =>
        from trace in chart.Member("data") is { ValueKind: JsonValueKind.Array } traces
            ? traces.EnumerateArray()
            : Enumerable.Empty<JsonElement>()
        from hover in Texts(trace.Member("hovertext"))
        let parts = Hover().Match(hover)
        where parts.Success
        select new ShownValue(Plain(parts.Groups[1].Value), Plain(parts.Groups[2].Value));

    private static IEnumerable<string> Texts(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.String } text => [text.GetString()!],
        { ValueKind: JsonValueKind.Array } items => items.EnumerateArray().SelectMany(item => Texts(item)),
        _ => [],
    };

    private static string Plain(string html) => WebUtility.HtmlDecode(html.Replace("<br>", " ", StringComparison.Ordinal));

    private static ShownFigure? OfTable(string html, string words)
    {
        if (new HtmlParser().ParseDocument(html).QuerySelector("table") is not IHtmlTableElement table)
            return null;
        var heads = table.Head?.Rows is [var head, ..] ? head.Cells.Select(cell => cell.TextContent.Trim()).ToList() : [];
        var rows = table.Bodies
            .SelectMany(body => body.Rows)
            .Select(row => row.Cells.Select(cell => cell.TextContent.Trim()).ToList())
            .ToList();
        var caption = Size().Replace(table.Caption?.TextContent.Trim() ?? "", "");
        return new(
            caption.Length > 0 ? caption : "Table", words, [.. rows.Select(row => row.FirstOrDefault()).Distinct().Count() == rows.Count
            ? rows.SelectMany(row => Cells(heads, row)) : rows.Select(Whole)]);
    }

    private static IEnumerable<ShownValue> Cells(List<string> heads, List<string> row)
    {
        var told = heads.Zip(row)
            .Skip(1)
            .Where(cell => !Beside.Contains(cell.First) && !cell.First.StartsWith("share of all", StringComparison.Ordinal))
            .ToList();
        return told.Count == 1
            ? [new(row[0], $"{told[0].Second} {told[0].First}")]
            : told.Select(cell => new ShownValue($"{row[0]}, {cell.First}", cell.Second))
                .DefaultIfEmpty(new(row.FirstOrDefault() ?? "", ""));
    }

    private static ShownValue Whole(List<string> row)
    {
        var words = string.Join(" · ", row.Where(cell => cell.Length > 0));
        return new(words.Length <= LongestRow ? words : words[..LongestRow] + "…", "");
    }

    [GeneratedRegex("^<b>(.*?)</b>: (.*?)(?:<br>|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Hover();

    [GeneratedRegex(@" \([\d,]+ rows?[^)]*\)$", RegexOptions.NonBacktracking)]
    private static partial Regex Size();
}
