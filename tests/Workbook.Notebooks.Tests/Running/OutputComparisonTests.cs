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
}
