namespace Analysis.Tests.Notebook;

public sealed class FindingTests
{
    private static readonly Article Page = Article.FromText("a", "one two three four") with { Date = new DateOnly(2026, 3, 4) };

    [Theory]
    [InlineData("aaab", "a is quoted most: 3 of 4 quotations")]
    [InlineData("aab", "a and b are quoted most: 2 and 1 of 3 quotations, too close to rank")]
    [InlineData("aabb", "a and b are quoted most: 2 of 4 quotations each")]
    [InlineData("", "No quotation has a speaker.")]
    [InlineData("aa", "There is but one speaker: a, 2 quotations.")]
    [InlineData("abcde", "Nobody leads: 5 of 5 have about 1 quotations.")]
    public void A_count_says_who_leads_or_why_nobody_does(string labels, string sentence) =>
        Assert.Equal(sentence, Count(labels).Finding().Sentence);

    [Fact]
    public void Labels_that_are_closer_than_the_methods_error_are_not_ranked() => Assert.Equal(
        "a and b are quoted most: 41 and 40 of 82 quotations, too close to rank",
        Count(new string('a', 41) + new string('b', 40) + "c").Finding().Sentence);

    [Theory]
    [InlineData(8, 7, "a and b are quoted most: 8 and 7 of 15 quotations, too close to rank")]
    [InlineData(8, 6, "a and b are quoted most: 8 and 6 of 14 quotations, too close to rank")]
    [InlineData(8, 5, "a is quoted most: 8 of 13 quotations")]
    [InlineData(40, 37, "a and b are quoted most: 40 and 37 of 77 quotations, too close to rank")]
    [InlineData(400, 370, "a is quoted most: 400 of 770 quotations")]
    [InlineData(400, 385, "a and b are quoted most: 400 and 385 of 785 quotations, too close to rank")]
    public void Small_counts_have_to_differ_by_more_than_a_few_errors(int a, int b, string sentence) =>
        Assert.Equal(sentence, Count(new string('a', a) + new string('b', b)).Finding().Sentence);

    [Fact]
    public void What_is_read_and_not_found_is_ranked_as_it_is() => Assert.Equal(
        "“a” files most: 8 of 15 articles", (Count("aaaaaaaabbbbbbb") with { Of = "desk", Unit = "articles" }).Finding().Sentence);

    [Theory]
    [InlineData(8, 7, "a and March, too close to rank above 1 other pair")]
    [InlineData(8, 4, "a and March come together most: 8 items")]
    public void Pairs_that_a_few_errors_could_put_in_another_order_are_not_ranked(int a, int b, string sentence) => Assert.Contains(
        sentence.Split(',')[^1],
        CrossTable.Of(
            "letter", "month", "items", new string('a', a) + new string('b', b), letter => $"{letter}", _ => "March",
            _ => new Evidence(Page, new TextSpan(0, 3))).Finding().Sentence,
        StringComparison.Ordinal);

    [Fact]
    public void A_count_that_its_places_do_not_bear_out_stops_the_run()
    {
        var counts = Count("aab");
        var wrong = counts with { Rows = [counts.Rows[0] with { Value = 3 }, counts.Rows[1]] };
        Assert.Throws<CheckFailedException>(() => wrong.Finding());
    }

    [Fact]
    public void Of_one_month_nothing_is_said_to_be_the_fullest() =>
        Assert.Equal("All dated articles are of one month.", new[] { Page }.OverTime().Finding().Sentence);

    [Fact]
    public void The_fullest_month_is_named_with_its_figure()
    {
        var later = Article.FromText("b", "five six") with { Date = new DateOnly(2026, 5, 1) };
        var again = Article.FromText("c", "seven") with { Date = new DateOnly(2026, 5, 9) };
        Assert.Equal(
            "May 2026 is the fullest of 3 months, with 2 articles of 3", new[] { Page, later, again }.OverTime().Finding().Sentence);
    }

    [Fact]
    public void Of_several_months_that_are_as_full_each_is_told_with_its_label()
    {
        var later = Article.FromText("b", "one two three") with { Date = new DateOnly(2026, 5, 1) };
        (string Label, Article In)[] items = [.. Enumerable.Repeat(("a", Page), 4), .. Enumerable.Repeat(("b", later), 4)];
        var counts = CountsOverTime.By(
            "speaker", "quotations", Period.Month, items, item => item.Label, item => new Evidence(item.In, new TextSpan(0, 3)));
        Assert.Equal("a in March 2026 and b in May 2026 have the most in one month: 4 quotations", counts.Finding().Sentence);
    }

    [Theory]
    [InlineData(2, "January 2026 and February 2026 are the fullest of 3 months, with 2 articles of 5")]
    [InlineData(3, "No month stands out: 3 of 3 have 2 articles.")]
    public void More_than_two_months_that_are_equally_full_are_no_peak(int full, string sentence) => Assert.Equal(
        sentence,
        Enumerable.Range(0, 3).SelectMany(month => Enumerable.Range(0, month < full ? 2 : 1).Select(
            i => Article.FromText($"{month}-{i}", "one two") with { Date = new DateOnly(2026, month + 1, i + 1) }))
            .OverTime().Finding().Sentence);

    private static Counts Count(string labels) =>
        Counts.By("speaker", "quotations", labels, label => $"{label}", _ => new Evidence(Page, new TextSpan(0, 3)));
}
