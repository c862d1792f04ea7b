namespace Analysis.Tests.Notebook;

public sealed class FindingTests
{
    private static readonly Article Page = Article.FromText("a", "one two three four") with { Date = new DateOnly(2026, 3, 4) };

    [Theory]
    [InlineData("aab", "a is quoted most: 2 of 3 quotations")]
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
