namespace Analysis.Tests.Notebook;

public sealed class CheckTests
{
    [Fact]
    public void A_check_that_fails_stops_with_its_statement()
    {
        var e = Assert.Throws<CheckFailedException>(() => Check.That(1 > 2, "one is more than two"));
        Assert.Equal("Check failed: one is more than two", e.Message);
    }

    [Fact]
    public void A_check_of_nothing_says_that_nothing_was_checked()
    {
        var nothing = Check.All(Array.Empty<int>(), _ => true, "all hold");
        Assert.Equal("– not checked, as there is nothing to check: all hold", nothing.ToString());
        Assert.False(nothing.HasChecked);
    }

    [Fact]
    public void The_first_item_that_fails_is_named() =>
        Assert.EndsWith(
            "it does not hold for: 3", Assert.Throws<CheckFailedException>(() => Check.All([1, 3], i => i < 2, "small")).Message);

    [Fact]
    public void A_finding_that_is_not_borne_out_stops_the_run() =>
        Assert.Contains(
            "do not bear out “Most agree.”", Assert.Throws<CheckFailedException>(() => Finding.That(false, "Most agree.")).Message);

    [Theory]
    [InlineData("a/x", "2026-03-02", "a/b/y", "2026-03-09", "2 articles (a), March 2026")]
    [InlineData("a/x", "2026-03-02", "b/y", "2026-05-09", "2 articles (a and b), March 2026 to May 2026")]
    [InlineData("a/x", "2026-03-02", "y", null, "2 articles, March 2026 (1 of 2 dated)")]
    [InlineData("x", null, "y", null, "2 articles, undated")]
    public void The_source_of_a_chart_is_told_in_one_line(string id, string? date, string otherId, string? otherDate, string line) =>
        Assert.Equal(line, Provenance.Source(new Corpus([Dated(id, date), Dated(otherId, otherDate)])));

    [Fact]
    public void The_hash_tells_where_one_text_ends_and_the_next_begins()
    {
        var one = Provenance.Of(new Corpus([Article.FromText("a/x", "One."), Article.FromText("a/y", "Two.")]));
        var other = Provenance.Of(new Corpus([Article.FromText("a/x", "One.T"), Article.FromText("a/y", "wo.")]));
        Assert.NotEqual(one["SHA-256 of ids and texts"].Values[0], other["SHA-256 of ids and texts"].Values[0]);
    }

    private static Article Dated(string id, string? date) =>
        Article.FromText(
            id, "One.") with
        {
            Date = date is null
                ? null
                : DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        };

    [Fact]
    public void Inputs_are_listed_by_folder_with_a_hash_that_changes_with_the_text()
    {
        var one = Provenance.Of(new Corpus([Article.FromText("a/x", "One."), Article.FromText("b/y", "Two.")]));
        var other = Provenance.Of(new Corpus([Article.FromText("a/x", "One!"), Article.FromText("b/y", "Two.")]));
        Assert.Equal(["a", "b"], one["folder"].Values.Cast<string>());
        Assert.NotEqual(one["SHA-256 of ids and texts"].Values[0], other["SHA-256 of ids and texts"].Values[0]);
        Assert.Equal(one["SHA-256 of ids and texts"].Values[1], other["SHA-256 of ids and texts"].Values[1]);
    }
}
