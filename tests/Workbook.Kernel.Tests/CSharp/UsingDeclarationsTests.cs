using Microsoft.CodeAnalysis.CSharp;

namespace Workbook.Kernel.Tests;

public sealed class UsingDeclarationsTests : IClassFixture<UsingDeclarationsTests.OwnKernel>
{
    private const string Door =
        "class Door(string name) : IDisposable { public void Dispose() => Console.WriteLine($\"{name} closed\"); }\n";
    private readonly RunningKernel _kernel;

    public UsingDeclarationsTests(OwnKernel own) => _kernel = own.Kernel;

    [Theory]
    [InlineData("using var a = F();", "      var a = F();", "a")]
    [InlineData("1;\nusing System.IO.Stream a = F(), b = F();\na", "1;\n      System.IO.Stream a = F(), b = F();\na", "a b")]
    [InlineData("await using var a = F();", "            var a = F();", "a (awaited)")]
    [InlineData("using System.IO;\nusing StringReader a = new(\"x\");", "using System.IO;\n      StringReader a = new(\"x\");", "a")]
    [InlineData("await\nusing var a = F();", "     \n      var a = F();", "a (awaited)")]
    public void The_keyword_gives_way_to_blanks(string cell, string plain, string variables)
    {
        var (source, used) = UsingDeclarations.Without(CSharpSyntaxTree.ParseText(cell, CellCompiler.Language))!.Value;
        Assert.Equal(plain, source.ToString());
        Assert.Equal(variables, string.Join(' ', used.Select(variable => variable.Name + (variable.IsAwaited ? " (awaited)" : ""))));
    }

    [Theory]
    [InlineData("using System.IO;")]
    [InlineData("using F = System.IO.File; F.Exists(\"x\")")]
    [InlineData("using static System.Math; Max(1, 2)")]
    [InlineData("using (var a = F()) { }")]
    [InlineData("void G() { using var a = F(); }")]
    [InlineData("{ using var a = F(); }")]
    [InlineData("using var")]
    [InlineData("var a = 3")]
    [InlineData("\"using var a = F();\" 1a")]
    public void Other_text_is_left_as_it_is(string cell) =>
        Assert.Null(UsingDeclarations.Without(CSharpSyntaxTree.ParseText(cell, CellCompiler.Language)));

    [Theory]
    [InlineData("using var door = new Door(\"a\");\nConsole.WriteLine(\"in\");", "in\na closed\n")]
    [InlineData("using Door one = new(\"one\"), two = new(\"two\");", "two closed\none closed\n")]
    [InlineData("using var door = new Door(\"a\");\nint.Parse(\"x\");", "a closed\n")]
    [InlineData("using Door none = null;\nConsole.WriteLine(\"in\");", "in\n")]
    public void What_it_holds_is_disposed_of_when_the_cell_has_ended(string cell, string printed) =>
        Assert.Equal(printed, (string?)_kernel.Execute(Door + cell).Outputs.First()["text"]);

    [Fact]
    public void A_value_is_shown_before_what_it_reads_from_is_closed()
    {
        var (outputs, _) =
            _kernel.Execute("IEnumerable<string> Lines(System.IO.TextReader from) { while (from.ReadLine() is { } line) yield return "
                + "line; }\nusing var reader = new System.IO.StringReader(\"a\\nb\");\nLines(reader)");
        Assert.Equal("[ a, b ]", (string?)outputs.Single()["data"]!["text/plain"]);
        Assert.Equal("System.ObjectDisposedException", (string?)_kernel.Execute("reader.ReadLine()").Outputs.Single()["ename"]);
    }

    [Fact]
    public void Await_using_awaits_and_a_failure_to_dispose_is_the_cells_error()
    {
        _kernel.Execute("class Slow : IDisposable, IAsyncDisposable { public void Dispose() => Console.Write(\"at once\"); public async "
            + "ValueTask DisposeAsync() { await Task.Delay(1); throw new Exception(\"disk full\"); } }");
        Assert.Equal("disk full", (string?)_kernel.Execute("await using var slow = new Slow();").Outputs.Single()["evalue"]);
        Assert.Equal("at once", (string?)_kernel.Execute("using var slow = new Slow();").Outputs.Single()["text"]);
    }

    [Fact]
    public void What_an_interrupted_cell_uses_is_closed()
    {
        _kernel.Execute(Door);
        var id = _kernel.Send(
            "execute_request", new System.Text.Json.Nodes.JsonObject
            {
                ["code"] = "using var door = new Door(\"late\");\nConsole.WriteLine(\"in\");\nwhile (true) { }",
                ["stop_on_error"] = false
            });
        Assert.Equal([(id, "in\n")], _kernel.Streams(1));
        _kernel.Ask("interrupt_request", [], control: true);
        Assert.Equal(["late closed\n", null], _kernel.Outputs(id).Select(output => (string?)output["text"]));
        _kernel.ReplyTo(id);
    }

    [Fact]
    public void A_value_that_cannot_be_disposed_of_is_the_compilers_error() => Assert.EndsWith(
        "(1,11): error CS1674: 'int': type used in a using statement must implement 'System.IDisposable'",
        (string?)_kernel.Execute("using var number = 3;").Outputs.Single()["evalue"], StringComparison.Ordinal);

    [Fact]
    public void Enter_and_completion_know_it()
    {
        Assert.Equal(
            "complete", (string?)_kernel.Ask(
                "is_complete_request", new() { ["code"] = "using var reader = new System.IO.StringReader(\"\");" })["status"]);
        const string Code = "using var reader = new System.IO.StringReader(\"\");\nreader.ReadL";
        var reply = _kernel.Ask("complete_request", new() { ["code"] = Code, ["cursor_pos"] = Code.Length });
        Assert.Contains("ReadLine", reply["matches"]!.AsArray().Select(match => (string?)match));
    }

    public sealed class OwnKernel : IDisposable
    {
        public RunningKernel Kernel { get; } = new();

        public void Dispose() => Kernel.Dispose();
    }
}
