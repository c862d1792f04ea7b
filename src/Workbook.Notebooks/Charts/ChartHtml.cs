using System.Globalization;
using System.Net;

namespace Workbook.Notebooks;

/// <summary>What a chart is inside a page.</summary>
/// <param name="Anchor">The id of its element.</param>
/// <param name="Number">Its number in the page.</param>
/// <param name="Says">What it says, for its caption.</param>
internal sealed record ChartPlace(string Anchor, int Number, string Says)
{
    /// <summary>Its files beside the page, or null.</summary>
    public ChartFile? Files { get; init; }

    /// <summary>What the run recorded of it, or null.</summary>
    public RecordedFigure? Recorded { get; init; }

    /// <summary>The name of the script with the places behind its points, or null.</summary>
    public string? Evidence { get; init; }

    /// <summary>The articles, or null.</summary>
    public ArticleLibrary? Library { get; init; }

    /// <summary>How much of them may be shown.</summary>
    public TextsShown Texts { get; init; }
}

/// <summary>
/// A chart inside a page: drawn by plotly.js when it comes into view, a picture until then, in print and without scripts.
/// </summary>
internal static class ChartHtml
{
    private const int MostPoints = 400;
    private const int Notes = 8;
    private const int LongestNote = 300;

    /// <summary>The figure element.</summary>
    public static string Figure(Chart chart, ChartPlace place)
    {
        var title = Encode(chart.Title);
        var still = chart.Output.Data("image/png") is { } png
            ? $"<img class=\"still\" src=\"data:image/png;base64,{Encode(png.ReplaceLineEndings(""))}\" width=\"{chart.Width}\" "
                + $"height=\"{chart.Height}\" alt=\"{title}\" aria-describedby=\"{place.Anchor}-words\">"
            : "";
        var evidence = place.Evidence is null ? "" : $" data-evidence=\"{Encode(place.Evidence)}\"";
        return $"""
            <figure class="chart" id="{place.Anchor}" data-width="{chart.Width}" data-height="{chart.Height}"{evidence}>
            <div class="frame" tabindex="0" role="group" aria-label="Figure {place.Number}">
            <div class="plot" role="img" aria-label="{title}" aria-describedby="{place.Anchor}-words"></div>{still}</div>
            <script type="application/json">{chart.ScriptJson}</script>
            <figcaption><a class="numbered" href="#{place.Anchor}">Figure {place.Number}</a> <strong>{Encode(place.Says)}</strong>
            <span id="{place.Anchor}-words">{Encode(chart.Alternative)}</span>{Files(place.Files)}</figcaption>
            {Points(place)}{Footnotes(place)}
            </figure>
            """;
    }

    private static string Files(ChartFile? files)
    {
        if (files is null)
            return "";
        var links = new[]
        {
            ("PNG", files.Png),
            ("SVG", files.Svg),
            ("PDF", files.Pdf),
            ("CSV", files.Csv),
            ("Excel", files.Xlsx),
            ("alone", files.Html)
        }
            .Where(file => file.Item2 is not null)
            .Select(file => $"<a href=\"{Encode(PageAddress.Of(file.Item2!))}\">{file.Item1}</a>");
        return $"<span class=\"take\">Take away: {string.Join(" · ", links)}</span>";
    }

    /// <summary>A button for each point: what a mouse finds in the chart, the keyboard, a finger and a screen reader find here.</summary>
    private static string Points(ChartPlace place)
    {
        if (place.Recorded is null || place.Evidence is null)
            return "";
        var points = place.Recorded.Points.Take(MostPoints).Select((point, i) => string.Create(CultureInfo.InvariantCulture,
            $"<li><button type=\"button\" class=\"open\" data-point=\"{i}\">{Encode(point.Title)}</button> "
                + $"<small>{Amount(point)}</small></li>"));
        var cut = place.Recorded.Points.Length > MostPoints ? $"<p>The first {MostPoints} of {place.Recorded.Points.Length:#,0}.</p>" : "";
        return $"<details class=\"points\"><summary>The sentences behind figure "
            + $"{place.Number}</summary>{cut}<ul>{string.Concat(points)}</ul></details>\n";
    }

    private static string Amount(RecordedPoint point) =>
        point.Places.Length == 1 ? "1 place" : string.Create(CultureInfo.InvariantCulture, $"{point.Places.Length:#,0} places");

    /// <summary>For print: of the first points the first sentence each, with where it stands.</summary>
    private static string Footnotes(ChartPlace place)
    {
        if (place.Recorded is null || place.Evidence is null || place.Library is null)
            return "";
        var notes = place.Recorded.Points
            .Take(Notes)
            .Select(point => $"<li>{Encode(point.Title)} ({Amount(point)}), first: {Note(point.Places[0], place)}</li>");
        return $"<ol class=\"footnotes\">{string.Concat(notes)}</ol>";
    }

    private static string Note(RecordedPlace at, ChartPlace place)
    {
        var article = place.Library!.Articles[at.Article];
        var (start, end) = article.SentenceAt(at.Start, at.End);
        var words = end - start > LongestNote ? article.Text.Substring(start, LongestNote).TrimEnd() + "…" : article.Text[start..end];
        var source = string.Join(", ", new[] { article.Title ?? article.Id, article.Outlet, article.Date }.Where(part => part is not null));
        return Encode(place.Texts == TextsShown.None ? source : $"“{words.ReplaceLineEndings(" ")}” {source}");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
