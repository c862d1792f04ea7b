using System.Collections.Immutable;
using Plotly.NET;

namespace Analysis;

/// <summary>Where in an article something comes up: a mark for each place, from the headline at the left to the end at the right.</summary>
public static class ArticleStrip
{
    private static readonly int[] TickPlaces = [0, 25, 50, 75, 100];
    private static readonly string[] TickNames = ["start", "", "middle", "", "end"];

    /// <summary>Where each country comes up.</summary>
    /// <param name="mentions">Mentions in one article.</param>
    /// <param name="headline">What the chart says, in a sentence.</param>
    public static Figure Strip(this IEnumerable<CountryMention> mentions, string headline) =>
        Strip(mentions, headline, "country", m => m.Name(), m => new Evidence(m.Article, m.Span));

    /// <summary>Where each speaker is quoted.</summary>
    /// <param name="quotations">Quotations in one article; those without a speaker are left out.</param>
    /// <param name="headline">What the chart says, in a sentence.</param>
    public static Figure Strip(this IEnumerable<Quotation> quotations, string headline) =>
        Strip(quotations, headline, "speaker", q => q.Speaker?.Name, q => new Evidence(q.Article, q.Content[0]));

    /// <summary>Where each label comes up.</summary>
    /// <param name="items">Items in one article.</param>
    /// <param name="headline">What the chart says, in a sentence.</param>
    /// <param name="of">What the labels are: "topic".</param>
    /// <param name="label">The label; null leaves an item out.</param>
    /// <param name="evidence">Where it stands.</param>
    /// <exception cref="ArgumentException">The items stand in several articles.</exception>
    public static Figure Strip<T>(IEnumerable<T> items, string headline, string of, Func<T, string?> label, Func<T, Evidence> evidence)
    {
        var counts = Counts.By(of, "places", items, label, evidence).Top(20);
        var articles = counts.Rows.SelectMany(row => row.Evidence).Select(place => place.Article).Distinct().Take(2).ToList();
        if (articles.Count == 2)
            throw new ArgumentException(
                $"A strip shows one article, and these are in '{articles[0].Id}' and '{articles[1].Id}': keep one's.");
        var labels = counts.Rows.Select(row => $"{LineBreaks.Cut(row.Label, 30)} ({row.Evidence.Length})").ToList();
        var layout = PlotlyParts.Layout(new
        {
            xaxis = new
            {
                range = new[] { -2, 102 },
                tickvals = TickPlaces,
                ticktext = TickNames,
                gridcolor = Theme.Grid,
                zeroline = false,
                fixedrange = true,
                tickfont = new { color = Theme.Muted },
            },
            yaxis = Axes.Rows([.. labels.Select(ChartText.Escape)]),
            showlegend = false,
            hovermode = "closest",
        });
        return new Figure(
            headline, Alternative(counts), counts.Rows.Select((row, i) => Marks(row, i)), layout,
            new Margins(Margins.WidthOf(labels), 0, 4, 28))
        {
            Subtitle = articles.Count == 1
                ? $"Where each {of} comes up in “{articles[0].Title ?? articles[0].Id}”"
                : $"Where each {of} comes up",
            Height = 150 + (24 * Math.Max(2, counts.Rows.Length)),
            Data = counts.ToTable(),
        };
    }

    private static Trace Marks(CountRow row, int index) => PlotlyParts.Trace("scatter", new
    {
        mode = "markers",
        x = row.Evidence.Select(Position).ToArray(),
        y = row.Evidence.Select(_ => index).ToArray(),
        marker = new { symbol = "line-ns-open", size = 14, color = Palette.Of(row.Label), line = new { width = 2.4 } },
        customdata = row.Evidence.Select(place => Hover.Places(row.Label, [place])).ToArray(),
        hovertext = row.Evidence.Select(place => Hover.Of(row.Label, place.Text, [place])).ToArray(),
        hovertemplate = "%{hovertext}<extra></extra>",
    });

    private static double Position(Evidence place) => Math.Round(100.0 * place.Span.Start / Math.Max(1, place.Article.Text.Length), 2);

    private static string Alternative(Counts counts)
    {
        var first = counts.Rows.Take(3).Select(row =>
            $"{LineBreaks.OneLine(row.Label)} {row.Evidence.Length} times, first at "
                + $"{Wording.Number(Math.Round(Position(row.Evidence[0])))}% of the text");
        return counts.Rows.IsEmpty
            ? $"Strip of an article by {counts.Of}: nothing was found."
            : $"Strip of an article by {counts.Of}: {string.Join("; ", first)}{ChartAlternative.Rest(counts.Rows.Length)}.";
    }
}
