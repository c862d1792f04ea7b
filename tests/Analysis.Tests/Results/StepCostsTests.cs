namespace Analysis.Tests.Results;

public sealed class StepCostsTests
{
    [Fact]
    public void A_step_gives_its_result_and_is_kept_with_its_size_and_time()
    {
        var costs = new StepCosts();
        Assert.Equal(7, costs.Measure(10, "wait", () => { Thread.Sleep(20); return 7; }));
        var cost = Assert.Single(costs.Costs);
        Assert.Equal(("wait", 10), (cost.Step, cost.Size));
        Assert.InRange(cost.Seconds, 0.015, 60);
        Assert.Equal(["step", "size", "seconds"], costs.ToTable().Columns.Select(column => column.Name));
    }

    [Fact]
    public void The_chart_has_a_line_a_step_in_the_order_of_sizes_and_says_what_the_largest_took()
    {
        var costs = new StepCosts();
        foreach (var size in new[] { 200, 100 })
            foreach (var step in new[] { "read", "write" })
                costs.Measure(size, step, () => size);
        var chart = costs.Chart("What it costs");
        Assert.Equal(2, chart.Traces.Count);
        Assert.Contains("\"x\":[100,200]", chart.Json, StringComparison.Ordinal);
        Assert.StartsWith(
            "Lines of seconds by number of articles; at the most, 200 articles, ", chart.Alternative, StringComparison.Ordinal);
        Assert.Equal("Lines of seconds: nothing was measured.", new StepCosts().Chart("None").Alternative);
    }
}
