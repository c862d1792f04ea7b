using Microsoft.CodeAnalysis.CSharp;

namespace Workbook.Kernel.Tests;

public sealed class RecursionTests
{
    [Theory]
    [InlineData("int Deep(int n) => Deep(n + 1);", true)]
    [InlineData("int Even(int n) => Odd(n); int Odd(int n) => Middle(n); int Middle(int n) => Even(n);", true)]
    [InlineData("void Outer() { void Inner() => Inner(); Inner(); }", true)]
    [InlineData("class Person { public string Name => Name; }", true)]
    [InlineData("record Node(string Name) { public Node Next { get; set; } }", true)]
    [InlineData("int Add(int a, int b) => a + b; int Twice(int n) => Add(n, n); Twice(2)", false)]
    [InlineData("record Pair(int A, int B); int Sum(Pair pair) => pair.A + pair.B;", false)]
    [InlineData("Enumerable.Range(0, 3).Select(n => n * 2)", false)]
    [InlineData("", false)]
    public void A_cell_that_declares_what_may_call_itself_is_known(string cell, bool isPossible) =>
        Assert.Equal(isPossible, Recursion.IsPossible(CSharpSyntaxTree.ParseText(cell, CellCompiler.Language).GetRoot()));

    [Fact]
    public void An_interrupt_deep_in_calls_keeps_the_variables_and_no_later_cell_hears_of_it()
    {
        using var kernel = new RunningKernel();
        kernel.Execute("int kept = 41;\nint Deep(int n) => n == 0 ? 0 : 1 + Deep(n - 1);\nint Even(int n) => n == 0 ? 1 : Odd(n - "
            + "1);\nint Odd(int n) => n == 0 ? 0 : Even(n - 1);");
        kernel.Execute("int Down(int n) { if (n > 0) return 1 + Down(n - 1); Console.WriteLine(\"down\"); while (true) { } }");
        foreach (var cell in (string[])["Deep(1_000)", "Even(10_000)", "Deep(15_000)", "Even(100_000)"])
            Interrupt(
                kernel, $"Console.WriteLine(\"down\");\nwhile (true) try {{ {cell}; }} catch (InsufficientExecutionStackException) {{ }}");
        foreach (var depth in (int[])[1_000, 5_000, 10_000])
            Interrupt(kernel, $"Down({depth})");
        Interrupt(kernel, "await Task.Yield();\nConsole.WriteLine(\"down\");\nwhile (true) Deep(3_000);");
        Interrupt(kernel, "Console.WriteLine(\"down\");\nSystem.Threading.Thread.Sleep(-1);");
    }

    private static void Interrupt(RunningKernel kernel, string cell)
    {
        var id = kernel.Send("execute_request", new System.Text.Json.Nodes.JsonObject { ["code"] = cell });
        Assert.Equal("down\n", kernel.Streams(1).Single().Text);
        kernel.Ask("interrupt_request", [], control: true);
        Assert.Equal("Interrupted", (string?)kernel.ReplyTo(id)["ename"]);
        var after = kernel.Execute("GC.Collect();\nGC.WaitForPendingFinalizers();\nkept + 1").Outputs.Single();
        Assert.Equal("42", (string?)after["data"]!["text/plain"]);
    }
}
