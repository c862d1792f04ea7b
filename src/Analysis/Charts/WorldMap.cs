using System.Collections.Immutable;
using Plotly.NET;

namespace Analysis;

/// <summary>
/// A map of the world as filled shapes on plain axes: it draws with the network cut, where plotly.js's own maps would fetch
/// their outlines. Equal areas; no data is grey, not zero; a country too small to see gets a dot.
/// </summary>
public static class WorldMap
{
    private const int BarTicks = 5;
    private const string ShapesSource = "Natural Earth (shapes)";

    /// <summary>A map of counts whose labels are countries, by ISO 3166-1 alpha-2 code or English name.</summary>
    /// <param name="counts">The counts; labels that are no country are named in the subtitle.</param>
    /// <param name="headline">What the map says, in a sentence.</param>
    public static Figure Map(this Counts counts, string headline) =>
        Draw(headline, counts.Unit, counts.Rows.Select(row => new Place(row.Label, row.Value, row.Evidence)));

    /// <summary>A map of values by ISO 3166-1 alpha-2 code; NaN is no data.</summary>
    /// <param name="values">The values, none negative.</param>
    /// <param name="headline">What the map says, in a sentence.</param>
    /// <param name="unit">What is measured: "mentions".</param>
    public static Figure Map(this IEnumerable<(string IsoCode, double Value)> values, string headline, string unit = "mentions") =>
        Draw(headline, unit, values.Where(v => !double.IsNaN(v.Value)).Select(v => new Place(v.IsoCode, v.Value, [])));

    private static Figure Draw(string headline, string unit, IEnumerable<Place> places)
    {
        var all = places.ToList();
        var known = all.Where(place => CountryShape.Find(place.Label) is not null)
            .GroupBy(place => CountryShape.Find(place.Label)!.Code)
            .ToDictionary(same => same.Key, same => same.Aggregate((a, b) => a.With(b)));
        var unknown = all.Where(place => CountryShape.Find(place.Label) is null)
            .Select(place => Country.Named(place.Label)?.Name ?? place.Label)
            .ToList();
        var scale = new AmountScale(known.Values.Select(place => place.Value));
        var shapes = CountryShape.All.ToList();
        var traces = shapes.Where(shape => !shape.Rings.IsEmpty)
            .Select(shape => Outline(shape, known.GetValueOrDefault(shape.Code), scale, unit))
            .Append(EmptyDots(shapes.Where(shape => shape.Rings.IsEmpty && !known.ContainsKey(shape.Code)).ToList()))
            .Append(Dots(shapes.Where(shape => shape.IsSmall && known.ContainsKey(shape.Code)).ToList(), known, scale, unit));
        var missing = unknown.Count == 0 ? "" : $"; not on the map: {string.Join(", ", unknown)}";
        return new Figure(headline, Alternative(known, unit), traces, Layout(), new Margins(0, 84, 0, 0))
        {
            Subtitle = $"{Wording.Capital(unit)} by country; grey: none found{missing}",
            Height = 428,
            Width = 860,
            Data = new Table(
                $"{Wording.Capital(unit)} by country", Column.Of("country", all, place => Country.Named(place.Label)?.Name ?? place.Label),
                Column.Of(unit, all, place => place.Value)),
        }.WithSource(ShapesSource);
    }

    private static Layout Layout() => PlotlyParts.Layout(new
    {
        xaxis = new { visible = false, range = new[] { -2640, 2720 }, constrain = "domain" },
        yaxis = new { visible = false, range = new[] { -1220, 1320 }, constrain = "domain", scaleanchor = "x" },
        showlegend = false,
        hovermode = "closest",
    });

    private static Trace Outline(CountryShape shape, Place? place, AmountScale scale, string unit) => PlotlyParts.Trace("scatter", new
    {
        mode = "lines",
        fill = "toself",
        hoveron = "fills",
        hoverinfo = "text",
        name = ChartText.Escape(shape.Name),
        text = Words(shape, place, unit),
        x = Coordinates(shape, point => point.X),
        y = Coordinates(shape, point => point.Y),
        fillcolor = place is null ? Theme.NoData : scale.ColourOf(place.Value),
        line = new { color = Theme.Paper, width = 0.6 },
        customdata = place is null ? null : Hover.Places(shape.Name, place.Evidence, places: 1),
    });

    /// <summary>The rings one after the other, parted by a gap.</summary>
    private static int?[] Coordinates(CountryShape shape, Func<(int X, int Y), int> coordinate) =>
        [.. shape.Rings.SelectMany((ring, i) => ring.Select(point => (int?)coordinate(point)).Prepend(null).Skip(i == 0 ? 1 : 0))];

    private static Trace EmptyDots(List<CountryShape> shapes) => PlotlyParts.Trace("scatter", new
    {
        mode = "markers",
        hoverinfo = "text",
        hovertext = shapes.Select(shape => Words(shape, null, "")).ToArray(),
        x = shapes.Select(shape => shape.Dot.X).ToArray(),
        y = shapes.Select(shape => shape.Dot.Y).ToArray(),
        marker = new { size = 3, color = Theme.NoData },
    });

    private static Trace Dots(List<CountryShape> shapes, Dictionary<string, Place> places, AmountScale scale, string unit) =>
        PlotlyParts.Trace("scatter", new
        {
            mode = "markers",
            hoverinfo = "text",
            hovertext = shapes.Select(shape => Words(shape, places[shape.Code], unit)).ToArray(),
            x = shapes.Select(shape => shape.Dot.X).ToArray(),
            y = shapes.Select(shape => shape.Dot.Y).ToArray(),
            customdata = shapes.Select(shape => Hover.Places(shape.Name, places[shape.Code].Evidence, places: 1)).ToArray(),
            marker = new
            {
                size = 8,
                color = shapes.Select(shape => scale.PositionOf(places[shape.Code].Value)).ToArray(),
                line = new { color = Theme.Ink, width = 0.6 },
                cmin = 0,
                cmax = 1,
                colorscale = Theme.Amounts,
                showscale = true,
                colorbar = scale.Bar(BarTicks),
            },
        });

    private static string Words(CountryShape shape, Place? place, string unit) => place is null
        ? $"{ChartText.Escape(shape.Name)}: none found"
        : Hover.Of(shape.Name, $"{Wording.Number(place.Value)} {unit}", place.Evidence, sentences: 1);

    private static string Alternative(Dictionary<string, Place> known, string unit)
    {
        var named = known.OrderByDescending(pair => pair.Value.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(3)
            .Select(pair => $"{CountryShape.Find(pair.Key)!.Name} {Wording.Number(pair.Value.Value)}");
        return known.Count == 0
            ? $"World map of {unit}: nothing was found."
            : $"World map of {unit} in {Wording.Amount(known.Count, "country", "countries")}: "
                + $"{string.Join(", ", named)}{ChartAlternative.Rest(known.Count)}.";
    }

    private sealed record Place(string Label, double Value, ImmutableArray<Evidence> Evidence)
    {
        public Place With(Place other) => new(Label, Value + other.Value, [.. Evidence, .. other.Evidence]);
    }
}
