using System.Text.Json;
using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace Workbook.Notebooks;

/// <summary>A plotly.js chart among the outputs of a notebook.</summary>
/// <param name="Cell">The number of its cell among all cells, from 1.</param>
/// <param name="Title">Its headline, as plain text.</param>
/// <param name="Alternative">What it shows, in words.</param>
/// <param name="Json">Its data and layout, as plotly.js reads them.</param>
/// <param name="Output">The output it stands in.</param>
internal sealed partial record Chart(int Cell, string Title, string Alternative, string Json, Output Output)
{
    /// <summary>The heading of prose above it, or "chart": unlike its title it stays the same when the figures change.</summary>
    public string Section { get; private init; } = "chart";

    /// <summary>The mime type of charts.</summary>
    public const string MimeType = "application/vnd.plotly.v1+json";

    private const int UsualWidth = 760;
    private const int UsualHeight = 460;

    /// <summary>The width it was laid out for, in CSS pixels.</summary>
    public int Width => Size("width", UsualWidth);

    /// <summary>The height it was laid out for, in CSS pixels.</summary>
    public int Height => Size("height", UsualHeight);

    /// <summary>The JSON so that it can stand inside a script element.</summary>
    public string ScriptJson => Jupyter.ScriptJson.Of(Json);

    /// <summary>Whether plotly.js compiles code at run time to draw it.</summary>
    public bool IsDrawnByWebGL => WebGLTraces().IsMatch(Json);

    /// <summary>The chart in an output, or null when there is none.</summary>
    public static Chart? In(Output output, int cell)
    {
        if (output.Data(MimeType) is not { } json)
            return null;
        var words = (output.Data("text/plain") ?? "").Split('\n', 2, StringSplitOptions.TrimEntries);
        var title = words[0].Length > 0 ? words[0] : TitleIn(json) ?? $"Chart of cell {cell}";
        return new(cell, title, words.Length > 1 && words[1].Length > 0 ? words[1] : title, json, output);
    }

    /// <summary>All charts of a notebook, in order.</summary>
    public static IEnumerable<Chart> AllIn(Notebook notebook)
    {
        var section = "chart";
        foreach (var (cell, index) in notebook.Cells.Select((cell, index) => (cell, index)))
        {
            if (cell.Kind == CellKind.Markdown)
                section = LastHeading(cell.Source) ?? section;
            foreach (var chart in cell.Outputs.Select(output => In(output, index + 1)).OfType<Chart>())
                yield return chart with { Section = section };
        }
    }

    private static string? LastHeading(string prose) =>
        ParsedMarkdown.Of(prose).OfType<Markdig.Syntax.HeadingBlock>().LastOrDefault()?.Inline is { } words
        ? string.Concat(words.Descendants<Markdig.Syntax.Inlines.LiteralInline>().Select(literal => literal.Content.ToString()))
        : null;

    private static string? TitleIn(string json)
    {
        var title = JsonText.Parse(json).Member("layout")?.Member("title");
        var text = title is { ValueKind: JsonValueKind.String } plain ? plain.GetString() : title?.Text("text");
        return string.IsNullOrWhiteSpace(text) ? null : Tags().Replace(text.Split("<br")[0], "").Trim();
    }

    private int Size(string name, int usual) =>
        JsonText.Parse(Json).Member("layout")?.Member(name) is { ValueKind: JsonValueKind.Number } size
        && size.TryGetDouble(out var pixels) && pixels is >= 50 and <= 4000 ? (int)pixels : usual;

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tags();

    [GeneratedRegex("\"type\":\\s*\"(?:[a-z]*gl|[a-z]*3d|surface|cone|streamtube|volume|isosurface|splom|parcoords|parcats)\"",
        RegexOptions.NonBacktracking)]
    private static partial Regex WebGLTraces();
}
