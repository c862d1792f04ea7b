using System.Text.Json;
using Colours;

namespace Analysis.Tests.Charts;

/// <summary>Charts are read and told apart by any eyes, on the paper that they bring with them everywhere.</summary>
public class ThemeTests
{
    private const double Marks = 3;
    private const double Words = 4.5;
    private const double Apart = 0.075;

    private static readonly string[] MarkColours = [.. Palette.Colours, Palette.Plain, Palette.Others];

    [Fact]
    public void Marks_stand_out_from_paper() => Assert.All(
        MarkColours.Append(Palette.Against), colour => Assert.InRange(ColourVision.Contrast(colour, Theme.Paper), Marks, 21));

    [Fact]
    public void Words_are_read_on_paper() => Assert.All<string>(
        [Theme.Ink, Theme.Muted, Palette.Plain, Palette.Against, .. Palette.Colours.Select(colour => new Look(colour, 0).Words)],
        colour => Assert.InRange(ColourVision.Contrast(colour, Theme.Paper), Words, 21));

    [Fact]
    public void A_name_beside_its_line_is_darkened_no_more_than_it_has_to_be()
    {
        Assert.All(
            Palette.Colours.Select(colour => (colour, Words: new Look(colour, 0).Words)).Where(each => each.Words != each.colour),
            each => Assert.InRange(ColourVision.Contrast(each.Words, Theme.Paper), Words, Words + 0.3));
        Assert.Contains(Palette.Colours, colour => new Look(colour, 0).Words != colour);
    }

    [Fact]
    public void No_two_colours_look_alike_to_any_eyes()
    {
        var nearest = ColourVision.Nearest(MarkColours);
        Assert.True(nearest.Distance >= Apart, $"{nearest.One} and {nearest.Other} are {nearest.Distance:0.000} apart to {nearest.Kind}");
        Assert.InRange(ColourVision.Nearest([Palette.Plain, Palette.Against]).Distance, 2 * Apart, 1);
    }

    [Fact]
    public void What_measures_colours_finds_those_that_look_alike()
    {
        string[] okabeAndIto = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#1f2328", "#B9A800"];
        Assert.Equal(("#B9A800", "#E69F00", "protanopia"), ColourVision.Nearest(okabeAndIto) is var n ? (n.One, n.Other, n.Kind) : default);
        Assert.InRange(ColourVision.Distance("#ff0000", "#00a000", "usual"), 0.3, 1);
        Assert.Equal(21, ColourVision.Contrast("#000", "#fff"), 9);
        Assert.Equal(1, ColourVision.Distance("#000000", "#ffffff", "usual"), 4);
        Assert.Equal(4.54, ColourVision.Contrast("#767676", "#ffffff"), 2);
    }

    [Fact]
    public void A_figure_is_read_in_a_cell_of_any_amount()
    {
        var scale = new AmountScale([0, 1_000_000]);
        Assert.All(
            Enumerable.Range(0, 201).Select(i => scale.ColourOf(Math.Exp(Math.Log(1_000_001) * i / 200) - 1)),
            cell => Assert.InRange(ColourVision.Contrast(Contrast.InkOn(cell), cell), Words, 21));
    }

    [Fact]
    public void More_is_darker_to_any_eyes_and_nothing_found_is_no_amount()
    {
        var stops = Theme.Amounts.Cast<object[]>().Select(stop => (string)stop[1]).ToList();
        Assert.All(ColourVision.Kinds.Keys, kind =>
        {
            Assert.All(stops.Zip(stops.Skip(1)), pair => Assert.True(
                ColourVision.Lightness(pair.First, kind) - ColourVision.Lightness(pair.Second, kind) > Apart, $"{pair} {kind}"));
            Assert.All(stops, stop => Assert.InRange(ColourVision.Distance(stop, Theme.NoData, kind), 0.05, 1));
        });
    }

    [Fact]
    public void Quotations_are_read_on_the_tint_of_their_speaker() => Assert.All(
        Palette.Colours.Select(ArticleHighlight.Tint).Append(Theme.NoData),
        tint => Assert.InRange(ColourVision.Contrast(Theme.Ink, tint), Words, 21));

    [Fact]
    public void A_label_has_its_colour_whatever_stands_beside_it()
    {
        var names = Enumerable.Range(0, 200).Select(i => $"Speaker {i}").ToList();
        var alone = names.ToDictionary(name => name, Palette.Of);
        Assert.Equal(Palette.Colours.Count, alone.Values.Distinct().Count());
        Assert.All(Enumerable.Range(0, 50), seed =>
        {
            var chart = names.OrderBy(name => (name.GetHashCode(StringComparison.Ordinal) * 31) + seed).Take(8).ToList();
            Assert.Equal(chart.Select(name => alone[name]), Palette.Looks(chart).Select(look => look.Colour));
        });
    }

    [Fact]
    public void Colours_of_labels_are_those_of_the_last_run_too() => Assert.Equal(
        ["#ba4752", "#f06710", "#7367b7"], new[] { "South Korea", "Ada Quell", "energy" }.Select(Palette.Of));

    [Fact]
    public void Two_labels_of_one_chart_never_look_alike()
    {
        var looks = Palette.Looks(Enumerable.Range(0, 60).Select(i => $"label {i}"));
        Assert.Equal(looks.Count, looks.Distinct().Count());
        var alike = Enumerable.Range(0, 8).Select(form => new Look(Palette.Plain, form)).ToList();
        Assert.Equal(8, alike.Select(look => look.Dash).Distinct().Count());
        Assert.Equal(8, alike.Select(look => look.Symbol).Distinct().Count());
        Assert.Equal(8, alike.Select(look => JsonSerializer.Serialize(look.Hatching)).Distinct().Count());
    }

    [Fact]
    public void The_same_label_has_the_same_colour_in_every_kind_of_chart()
    {
        const string name = "Ada Quell";
        var article = Article.FromText("tide", $"“Rain,” said {name}.\n\nShe waits.") with { Date = new DateOnly(2026, 1, 31) };
        var months = CountsOverTime.By("speaker", "places", Period.Month, ["Bo Dahl", name], label => label, _ => Whole(article));
        var dots = new[] { name }.DotPlotChart("dots", ("a", "b", "c"), "places", label => (label, label, label), _ => Whole(article));
        Assert.Equal(Palette.Of(name), Of(months.Chart("lines"), trace => trace.GetProperty("line")));
        Assert.Equal(Palette.Of(name), Of(months.AreaChart("columns"), trace => trace.GetProperty("marker")));
        Assert.Equal(Palette.Of(name), Of(dots, trace => trace.GetProperty("marker")));
        Assert.Contains(Palette.Of(name), months.SmallMultiplesChart("small").Json, StringComparison.Ordinal);
        Assert.Contains(Palette.Of(name), article.Quotes().Strip("strip").Json, StringComparison.Ordinal);
        Assert.Contains(ArticleHighlight.Tint(Palette.Of(name)), article.Highlight().Html, StringComparison.Ordinal);

        static string Of(Figure figure, Func<JsonElement, JsonElement> mark) =>
            mark(JsonDocument.Parse(figure.Json).RootElement.GetProperty("data").EnumerateArray()
                .Single(trace => trace.GetProperty("name").GetString() == name)).GetProperty("color").GetString()!;
    }

    [Fact]
    public void One_line_alone_has_no_labels_colour()
    {
        var article = Article.FromText("tide", "It rained.") with { Date = new DateOnly(2026, 1, 31) };
        Assert.Contains(Palette.Plain, new[] { article }.OverTime(Period.Month).Chart("articles").Json, StringComparison.Ordinal);
        Assert.DoesNotContain(Palette.Plain, Palette.Colours);
    }

    private static Evidence Whole(Article article) => new(article, new TextSpan(0, 4));
}
