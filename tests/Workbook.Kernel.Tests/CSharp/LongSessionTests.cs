using System.Globalization;

namespace Workbook.Kernel.Tests;

/// <summary>A session of many cells costs what its variables hold, and no more; tools/kernel-session.cs runs 2,000.</summary>
public sealed class LongSessionTests
{
    [Fact]
    public void A_late_cell_takes_about_as_long_and_as_much_memory_as_an_early_one()
    {
        using var kernel = WithItsServicesReady();
        Run(kernel, 0, 150);
        var before = Heap(kernel);
        var early = ProcessorTime(kernel, 150, 250);
        Run(kernel, 250, 300);
        var half = Heap(kernel);
        Run(kernel, 300, 350);
        var late = ProcessorTime(kernel, 350, 450);
        var end = Heap(kernel);
        Assert.True(end - half < 2 * Math.Max(half - before, 4_000_000),
            $"{before:N0} bytes after 150 cells, {half:N0} after 300, {end:N0} after 450");
        Assert.True(end - before < 300 * 150_000, $"{(end - before) / 300:N0} bytes a cell");
        Assert.True(late < early * 2,
            $"100 cells took {early.TotalMilliseconds:0} ms of processor time after 150 cells, {late.TotalMilliseconds:0} ms after 350");
    }

    [Fact]
    public void A_cell_that_is_run_again_lets_go_of_what_it_held()
    {
        using var kernel = new RunningKernel();
        for (var i = 0; i < 20; i++)
            kernel.Execute("var big = new byte[20_000_000];");
        Assert.InRange(Heap(kernel), 20_000_000, 150_000_000);
        Assert.Equal("20000000", Value(kernel, "big.Length"));
    }

    [Fact]
    public void What_a_function_refers_to_stays_after_its_variable_was_declared_anew()
    {
        using var kernel = new RunningKernel();
        kernel.Execute("var n = 1; int Old() => n;");
        kernel.Execute("Func<int> closure = () => n;");
        kernel.Execute("var n = 2;");
        kernel.Execute("GC.Collect();");
        Assert.Equal("1 1 2", Value(kernel, "$\"{Old()} {closure()} {n}\""));
        kernel.Execute("int Old() => n;");
        Assert.Equal("2 1 2", Value(kernel, "$\"{Old()} {closure()} {n}\""));
    }

    [Fact]
    public void Overloads_of_several_cells_stand_side_by_side()
    {
        using var kernel = new RunningKernel();
        kernel.Execute("string Of(int i) => \"int\";");
        kernel.Execute("string Of(string s) => \"string\";");
        Assert.Equal("int string", Value(kernel, "Of(1) + \" \" + Of(\"\")"));
    }

    // Otherwise the kernel would make them ready in whatever second the test is held up, and be measured with them.
    private static RunningKernel WithItsServicesReady()
    {
        var kernel = new RunningKernel();
        kernel.Ask("complete_request", new() { ["code"] = "Math.", ["cursor_pos"] = 5 });
        return kernel;
    }

    private static void Run(RunningKernel kernel, int from, int to)
    {
        for (var i = from; i < to; i++)
            Assert.Equal("ok", (string?)kernel.Execute(Cell(i)).Reply["status"]);
    }

    private static string Cell(int i) => (i % 5) switch
    {
        0 => $"var a{i} = {i};",
        1 => $"record R{i}(string Name, int Age); var r{i} = new R{i}(\"x\", a{i - 1});",
        2 => $"using System.IO; Enumerable.Range(0, 20).Select(n => new {{ n, text = Path.Combine(\"p\", $\"{{n}}\") }})",
        3 => $"int F{i}(int x) => x + a{i - 3}; F{i}(3)",
        _ => $"Console.WriteLine(F{i - 1}(r{i - 3}.Age));",
    };

    private static long Heap(RunningKernel kernel) =>
        long.Parse(Value(kernel, "GC.GetTotalMemory(forceFullCollection: true)"), CultureInfo.InvariantCulture);

    private static string Value(RunningKernel kernel, string code) => (string)kernel.Execute(code).Outputs.Single()["data"]!["text/plain"]!;

    private static TimeSpan ProcessorTime(RunningKernel kernel, int from, int to)
    {
        kernel.Process.Refresh();
        var start = kernel.Process.TotalProcessorTime;
        Run(kernel, from, to);
        kernel.Process.Refresh();
        return kernel.Process.TotalProcessorTime - start;
    }
}
