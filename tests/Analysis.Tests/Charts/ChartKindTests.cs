using System.Globalization;
using System.Text.Json;

namespace Analysis.Tests.Charts;

public partial class ChartKindTests
{
    private static readonly Article Spring =
        Analysis.Article.FromText("spring", "Korea and Russia met. Korea said no.") with { Date = new DateOnly(2026, 1, 31) };
    private static readonly Article Summer =
        Analysis.Article.FromText("summer", "Russia and France met. Korea was there.") with { Date = new DateOnly(2026, 4, 1) };

    private static readonly CountryMention[] Mentions =
        [.. from article in new[] { Spring, Summer }
            from name in new[] { ("Korea", "KR"), ("Russia", "RU"), ("France", "FR") }
            from start in Starts(article.Text, name.Item1)
            select new CountryMention(article, new TextSpan(start, name.Item1.Length), name.Item2, CountryNameKind.Name)];

    private static readonly CountsOverTime ByMonth =
        CountsOverTime.By("country", "mentions", Period.Month, Mentions, m => m.Country, Place);
    private static readonly CrossTable Together =
        CrossTable.Together("country", "articles", Mentions, m => m.Country, m => m.Article, Place);

    [Fact]
    public void Months_without_any_are_zero_and_not_left_out()
    {
        Assert.Equal(["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"], ByMonth.Table.Columns.AsEnumerable());
        Assert.Equal([2, 0, 0, 1], TimeChart.Values(ByMonth, 0));
        Assert.Equal(
            "Lines of mentions by country, January 2026 to April 2026: KR 3, RU 2, FR 1 in all.", ByMonth.Chart("Korea").Alternative);
        Assert.Equal(4, ByMonth.ToFrame().RowCount);
    }

    [Fact]
    public void Weeks_begin_on_Monday() => Assert.Equal(
        "2026-01-26", CountsOverTime.By("country", "mentions", Period.Week, Mentions, m => m.Country, Place).Table.Columns[0]);

    [Fact]
    public void Shares_of_a_period_add_up_to_one_or_to_none()
    {
        var shares = ByMonth.Shares();
        Assert.Equal(
            [1, 0, 0, 1], Enumerable.Range(0, 4).Select(c => Math.Round(Enumerable.Range(0, 3).Sum(r => shares.Table[r, c].Value), 9)));
    }

    [Fact]
    public void What_comes_together_is_counted_once_an_article()
    {
        Assert.Equal(2, Together["KR", "RU"]);
        Assert.Equal(Together["RU", "FR"], Together["FR", "RU"]);
        Assert.Equal(0, Together["KR", "KR"]);
        Assert.Equal(
            "Network of 3 labels (country) and 3 links; strongest: KR and RU 2, RU and FR 1, KR and FR 1.",
            Together.Network("Korea and Russia").Alternative);
    }

    [Fact]
    public void A_cross_table_adds_up_and_a_cell_leads_back()
    {
        var cross = CrossTable.Of("country", "article", "mentions", Mentions, m => m.Country, m => m.Article.Id, Place);
        Assert.Equal(Mentions.Length, cross.Total);
        Assert.Equal(
            "Grid of mentions by country and article, 3 × 2; largest: KR and spring 2, KR and summer 1, RU and spring 1.",
            cross.Chart("Korea").Alternative);
        Assert.Contains("Korea said no.", cross.Chart("Korea").Json);
    }

    [Fact]
    public void A_strip_shows_where_each_country_comes_up()
    {
        var figure = Mentions.Where(m => m.Article == Spring).Strip("Korea first");
        Assert.Equal(
            "Strip of an article by country: South Korea 2 times, first at 0% of the text; Russia 1 times, first at 28% of the text.",
            figure.Alternative);
        var error = Assert.Throws<ArgumentException>(() => Mentions.Strip("Both"));
        Assert.Equal("A strip shows one article, and these are in 'spring' and 'summer': keep one's.", error.Message);
    }

    [Fact]
    public void Few_periods_are_columns_and_many_are_areas()
    {
        Assert.DoesNotContain("stackgroup", ByMonth.AreaChart("Four months").Json);
        var late = Mentions.Append(Mentions[0] with { Article = Spring with { Date = new DateOnly(2026, 12, 1) } });
        Assert.Contains(
            "stackgroup", CountsOverTime.By("country", "mentions", Period.Month, late, m => m.Country, Place).AreaChart("A year").Json);
    }

    [Fact]
    public void Months_without_articles_are_gaps_in_lines_columns_and_tables()
    {
        var heard = ByMonth.Within([Spring, Summer]);
        Assert.Equal([new DateOnly(2026, 2, 1), new DateOnly(2026, 3, 1)], heard.Silent.Order());
        Assert.Equal([2, null, null, 1], Values(heard.Chart("lines")));
        Assert.Contains("; no articles in February 2026 and March 2026", heard.Chart("lines").Subtitle, StringComparison.Ordinal);
        Assert.Equal(["2.0", "", "", "1.0"], Cells(heard.ToTable().Columns[1]));
        Assert.Equal(["KR", "2.0", "", "", "1.0"], heard.ToTableByLabel().Columns.Select(column => Cells(column)[0]));
        var late = Mentions.Append(Mentions[0] with { Article = Spring with { Date = new DateOnly(2026, 12, 1) } });
        var year = CountsOverTime.By("country", "mentions", Period.Month, late, m => m.Country, Place);
        Assert.Contains("stackgroup", year.AreaChart("A year").Json, StringComparison.Ordinal);
        Assert.DoesNotContain("stackgroup", year.Within([Spring, Summer]).AreaChart("A year").Json, StringComparison.Ordinal);

        static IEnumerable<double?> Values(Figure figure) => JsonDocument.Parse(figure.Json).RootElement.GetProperty("data")[0]
            .GetProperty("y").EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? (double?)null : value.GetDouble());

        static List<string> Cells(Column column) => [.. column.Values.Select(value => value is double d ? $"{d:0.0}" : $"{value}")];
    }

    [Fact]
    public void A_bar_says_in_how_many_articles_it_stands_and_over_it_how_often_that_is()
    {
        var counts = Counts.By("country", "mentions", Mentions, m => m.Country, Place);
        var bars = JsonDocument.Parse(counts.Within([Spring, Summer]).Chart("Korea").Json).RootElement.GetProperty("data")[0];
        Assert.Equal(
            ["3 in 2 articles", "2 in 2", "1 in 1"],
            bars.GetProperty("text").EnumerateArray().Select(text => TagsOf().Replace(text.GetString()!, "")));
        Assert.Contains("3 mentions in 2 articles; 214 per 1,000 words", bars.GetProperty("hovertext")[0].GetString());
        var table = counts.Within([Spring, Summer]).ToTable();
        Assert.Equal(
            ["country", "mentions", "per 1,000 words", "per article", "in articles", "share of all mentions"],
            table.Columns.Take(6).Select(column => column.Name));
        Assert.Equal(
            [3000.0 / 14, 1.5, 2, 0.5],
            table.Columns.Skip(2).Take(4).Select(column => Convert.ToDouble(column.Values[0], CultureInfo.InvariantCulture)));
        Assert.DoesNotContain(counts.ToTable().Columns, column => column.Name.StartsWith("per ", StringComparison.Ordinal));
        Assert.DoesNotContain(counts.Within([]).ToTable().Columns, column => column.Name.StartsWith("per ", StringComparison.Ordinal));
        Assert.DoesNotContain(
            counts.Within([Spring]).Shares().ToTable().Columns, column => column.Name.StartsWith("per ", StringComparison.Ordinal));
    }

    [System.Text.RegularExpressions.GeneratedRegex("<[^>]*>")]
    private static partial System.Text.RegularExpressions.Regex TagsOf();

    [Fact]
    public void A_scale_of_whole_numbers_names_whole_numbers_only()
    {
        Assert.Equal(["0", "0.5", "2", "3"], Ticks(0.5, 3));
        Assert.Equal(["0", "1", "2", "3"], Ticks(1, 3));
    }

    private static IEnumerable<string> Ticks(params double[] amounts) =>
        JsonSerializer.SerializeToElement(new AmountScale(amounts).Bar(5))
            .GetProperty("ticktext")
            .EnumerateArray()
            .Select(tick => tick.GetString()!);

    [Fact]
    public void A_network_is_drawn_the_same_each_time() =>
        Assert.Equal(Together.Network("Korea").Json, Together.Network("Korea").Json);

    [Fact]
    public void Nodes_of_a_network_stay_apart()
    {
        var places = NetworkLayout.Place(12, (a, b) => (a + b) % 3 == 0 ? 1 : 0);
        Assert.All(places, place => Assert.True(place is { X: >= 0 and <= 1, Y: >= 0 and <= 1 }));
        Assert.Empty(from a in Enumerable.Range(0, 12)
                     from b in Enumerable.Range(0, a)
                     where Math.Abs(places[a].X - places[b].X) + Math.Abs(places[a].Y - places[b].Y) < 0.02
                     select (a, b));
    }

    [Fact]
    public void Every_kind_draws_nothing_without_failing()
    {
        var none = Mentions.Take(0).ToList();
        var time = CountsOverTime.By("country", "mentions", Period.Month, none, m => m.Country, Place);
        var figures = Kinds(none, time, CrossTable.Together("country", "articles", none, m => m.Country, m => m.Article, Place), []);
        Assert.All(figures, figure => Assert.EndsWith(".", figure.Alternative));
        Assert.All(figures.Where(figure => figure.Data is not null), figure => Assert.Contains("nothing was found", figure.Json));
        Assert.All(figures, figure => JsonDocument.Parse(figure.Json).Dispose());
    }

    [BrowserFact]
    public void Every_kind_is_drawn_by_a_browser()
    {
        var scores = Mentions.Select((m, i) => ($"{m.Text} {i}", i - 2.5));
        Assert.All(Kinds(Mentions, ByMonth, Together, scores), figure => Assert.InRange(figure.ToPng().Length, 3_000, 400_000));
    }

    [Theory]
    [InlineData(0.8, 0.874, "0.80", "0.87")]
    [InlineData(12, 0.874, "12.0", "0.9")]
    [InlineData(1200, 99.9, "1,200", "100")]
    public void All_scores_of_a_two_sided_chart_are_written_with_the_same_number_of_decimals(
        double first, double second, string shown, string alsoShown)
    {
        var json = new[] { ("a", first), ("b", -second) }.TwoSidedChart("two", "left", "right", "log-likelihood").Json;
        Assert.Contains($"log-likelihood {shown}", json, StringComparison.Ordinal);
        Assert.Contains($"log-likelihood {alsoShown}", json, StringComparison.Ordinal);
    }

    private static IEnumerable<Figure> Kinds(
        IReadOnlyList<CountryMention> mentions, CountsOverTime time, CrossTable together, IEnumerable<(string, double)> scores) =>
    [
        Counts.By("country", "mentions", mentions, m => m.Country, Place).Chart("bars"),
        Counts.By("country", "mentions", mentions, m => m.Country, Place).Map("map"),
        time.Chart("lines"),
        time.AreaChart("areas"),
        time.SmallMultiplesChart("small"),
        together.Chart("grid"),
        together.Network("network"),
        scores.TwoSidedChart("two", "left", "right"),
        mentions.Where(m => m.Article == Spring).Strip("strip"),
        mentions.DotPlotChart("dots", ("country", "article", "kind"), "mentions", m => (m.Country, m.Article.Id, m.Kind.ToString()), Place),
        scores.Select((s, i) => (i + 2, s.Item2)).CoherenceChart("line"),
    ];

    private static Evidence Place(CountryMention mention) => new(mention.Article, mention.Span);

    private static IEnumerable<int> Starts(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            yield return at;
    }
}
