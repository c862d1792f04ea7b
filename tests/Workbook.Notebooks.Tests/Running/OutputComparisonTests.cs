namespace Workbook.Notebooks.Tests;

public sealed class OutputComparisonTests
{
    [Fact]
    public void Execution_counts_times_colours_pictures_and_last_digits_may_change()
    {
        var saved = Sample.Of(
            Cell.Code("1", "a")
                .WithRun(
                    1, [Output.Stream("stdout", "took 12.5 ms\n"),
                        Sample.Display(("image/png", "AAAA"), ("application/json", new { x = 0.1 }))]));
        var fresh = Sample.Of(
            Cell.Code("1", "a")
                .WithRun(
                    7, [Output.Stream("stdout", "took \u001b[1m9\u001b[0m ms\n"),
                        Sample.Display(("image/png", "BBBB"), ("application/json", new { x = 0.1 + 1e-12 }))]));
        Assert.Empty(OutputComparison.Compare(saved, fresh));
    }

    [Fact]
    public void The_cell_that_differs_is_named_with_both_values()
    {
        var difference = Assert.Single(OutputComparison.Compare(
            Sample.Of(Sample.Code("0"), Sample.Code("1", Output.Stream("stdout", "a\n12 quotes\n"))),
            Sample.Of(Sample.Code("0"), Sample.Code("1", Output.Stream("stdout", "a\n13 quotes\n")))));
        Assert.Equal(new CellDifference(2, "output 1: line 2: saved '12 quotes', now '13 quotes'"), difference);
    }

    [Fact]
    public void A_chart_whose_numbers_changed_differs()
    {
        var difference = Assert.Single(OutputComparison.Compare(
            Sample.Of(Sample.Code("1", Sample.Display((Chart.MimeType, new { data = new[] { new { y = new[] { 1, 2 } } } })))),
            Sample.Of(Sample.Code("1", Sample.Display((Chart.MimeType, new { data = new[] { new { y = new[] { 1, 3 } } } }))))));
        Assert.Equal("output 1: application/vnd.plotly.v1+json differs", difference.Message);
    }

    [Fact]
    public void An_output_more_or_less_differs() => Assert.Equal(
        "1 output saved, 0 outputs now",
        Assert.Single(
            OutputComparison.Compare(Sample.Of(Sample.Code("1", Output.Stream("stdout", "x"))), Sample.Of(Sample.Code("1")))).Message);

    [Fact]
    public void A_volatile_cell_is_left_out() => Assert.Empty(OutputComparison.Compare(
        Sample.Of(Cell.Code("1", "a", "volatile").WithRun(1, [Output.Stream("stdout", "x")])), Sample.Of(Cell.Code("1", "a", "volatile"))));

    [Fact]
    public void A_chart_says_which_of_its_figures_moved() => Assert.Equal(
        "“Who is heard”: Ada Quell & Sons 12 → 13 quotations; Bo Lind new, 2 quotations; Cy Marr gone (it was 1 quotations)",
        Assert.Single(OutputComparison.Compare(
            Charting(
                "<b>Ada Quell &amp;<br>Sons</b>: 12 quotations<br>“x”", "<b>Di Voss</b>: 4 quotations", "<b>Cy Marr</b>: 1 quotations"),
            Charting("<b>Ada Quell &amp;<br>Sons</b>: 13 quotations<br>“x”", "<b>Di Voss</b>: 4 quotations",
                "<b>Bo Lind</b>: 2 quotations"))).Message);

    [Fact]
    public void A_table_says_which_of_its_rows_moved_and_leaves_out_what_follows_from_that() => Assert.Equal(
        "“Quotations by speaker”: Ada Quell 12 → 13 quotations",
        Assert.Single(OutputComparison.Compare(Table("12", "0.24", "4"), Table("13", "0.26", "9"))).Message);

    [Fact]
    public void A_finding_is_given_as_it_was_and_as_it_is()
    {
        static Notebook Of(string words) =>
            Sample.Of(Sample.Code("1", Sample.Display(("text/html", $"<h3>{words}</h3>"), ("text/plain", words))));
        Assert.Equal(
            "found before: “Quell leads”; now: “Lind leads”",
            Assert.Single(OutputComparison.Compare(Of("Quell leads"), Of("Lind leads"))).Message);
    }

    [Fact]
    public void Of_long_lines_the_part_that_differs_is_shown()
    {
        static Notebook Of(string end) => Sample.Of(Sample.Code("1", Output.Stream("stdout", new string('a', 300) + end)));
        Assert.Equal("output 1: line 1: saved '…" + new string('a', 56) + " one', now '…" + new string('a', 56) + " two'",
            Assert.Single(OutputComparison.Compare(Of(" one"), Of(" two"))).Message);
    }

    private static Notebook Charting(params string[] hovers) => Sample.Of(Sample.Code("1", Sample.Display(
        (Chart.MimeType, new { data = new[] { new { type = "bar", hovertext = hovers } } }), ("text/plain", "Who is heard\nbars"))));

    private static Notebook Table(string count, string share, string start) => Sample.Of(Sample.Code("1", Sample.Display(("text/html",
        "<table><caption>Quotations by speaker (1 row)</caption><thead><tr><th>speaker</th><th>quotations</th><th>share of all "
            + "quotations</th><th>start</th></tr></thead>"
        + $"<tbody><tr><td>Ada Quell</td><td>{count}</td><td>{share}</td><td>{start}</td></tr></tbody></table>"),
        ("text/plain", $"Quotations by speaker {count}"))));
}
