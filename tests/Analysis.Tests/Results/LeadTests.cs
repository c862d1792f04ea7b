namespace Analysis.Tests.Results;

public sealed class LeadTests
{
    private static readonly Article March =
        Article.FromText("march", "Words of March stand here.") with { Date = new DateOnly(2026, 3, 2) };
    private static readonly Article May = Article.FromText("may", "Words of May stand here.") with { Date = new DateOnly(2026, 5, 2) };

    [Fact]
    public void Where_nothing_was_counted_nothing_leads() => Assert.Empty(Count("").Leaders);

    [Theory]
    [InlineData("a1 a1 a1 b2", "a and 1 come together most: 3 items")]
    [InlineData("a1 a1 b2", "a and 1 come together most: 2 items, too close to rank above 1 other pair")]
    [InlineData("a1 b2 c3", "a and 1, like 2 other pairs, come together most: 1 item each")]
    [InlineData("", "No letter comes together with a digit.")]
    public void A_heading_on_the_largest_pair_says_how_many_are_alike(string pairs, string heading) =>
        Assert.Equal(heading, Cross(pairs).Finding().Sentence);

    [Fact]
    public void A_symmetric_table_has_each_largest_pair_once()
    {
        var together = CrossTable.Together("label", "articles", "x y".Split(' '), label => label, _ => March, _ => Place(March));
        Assert.Equal(("x", "y"), (together.LargestPairs().Single().Row, together.LargestPairs().Single().Column));
        Assert.Equal("x and y come together most: 1 article", together.Finding().Sentence);
    }

    [Fact]
    public void The_sums_of_rows_are_counts_with_their_places()
    {
        var sums = Cross("b1 a1 b2").RowSums();
        Assert.Equal(["b 2", "a 1"], sums.Rows.Select(row => $"{row.Label} {row.Evidence.Length}"));
    }

    [Fact]
    public void The_fullest_corner_has_the_rows_with_most_in_its_columns_and_keeps_their_order()
    {
        // Over all columns "a" has most, but in the two largest, 1 and 2, it has one.
        var corner = Cross("a1 a3 a4 a5 a6 b2 b2 b2 c1 c1 d2").Densest(2, 2);
        Assert.Equal(["b", "c"], corner.Rows.AsEnumerable());
        Assert.Equal(["2", "1"], corner.Columns.AsEnumerable());
        Assert.Equal([3, 0, 0, 2], corner.Cells.Select(cell => cell.Value));
    }

    [Fact]
    public void A_column_that_the_fullest_rows_leave_empty_is_not_shown()
    {
        Assert.Equal(["1"], Cross("a1 a1 a1 b2").Densest(1, 2).Columns.AsEnumerable());
    }

    [Fact]
    public void Two_articles_of_one_title_are_two_columns()
    {
        Article[] storms = [.. "one two".Split(' ').Select(id => Article.FromText(id, "The port closed.") with { Title = "Storm" }), March];
        var hits = storms.Select(article => new TopicHit(article, new TextSpan(0, 3), "transport", "port"));
        Assert.Equal(["Storm (one)", "Storm (two)", "march"], hits.ByArticle().Columns.AsEnumerable());
    }

    [Fact]
    public void Periods_are_counted_in_which_a_label_comes_up_or_leads()
    {
        (string Label, Article In)[] items = [("a", March), ("a", March), ("b", March), ("a", May), ("b", May)];
        var counts = CountsOverTime.By("label", "items", Period.Month, items, item => item.Label, item => Place(item.In));
        Assert.Equal(["a 2", "b 2"], counts.PeriodsHeard().Rows.Select(row => $"{row.Label} {row.Value}"));
        Assert.Equal(["a 2", "b 1"], counts.PeriodsLed().Rows.Select(row => $"{row.Label} {row.Value}"));
        Assert.Equal("months", counts.PeriodsLed().Unit);
    }

    private static Counts Count(string labels) =>
        Counts.By("label", "items", labels.Split(' ', StringSplitOptions.RemoveEmptyEntries), label => label, _ => Place(March));

    private static CrossTable Cross(string pairs) => CrossTable.Of(
        "letter", "digit", "items", pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries), pair => pair[..1], pair => pair[1..],
        _ => Place(March));

    private static Evidence Place(Article article) => new(article, new TextSpan(0, 5));
}
