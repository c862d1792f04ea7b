namespace Workbook.Kernel.Tests;

/// <summary>What an analyst reads when a cell fails.</summary>
public sealed class ErrorTextTests
{
    private readonly CSharpSession _session = new();

    [Fact]
    public void Compiler_errors_come_by_place_with_their_line_marked() => Assert.Equal(
        """
        error CS0029: Cannot implicitly convert type 'string' to 'int'
        Cell In[1], line 1
        ----> 1 int x = "a";
                        ^^^
        error CS0103: The name 'Foo' does not exist in the current context
        Cell In[1], line 2
        ----> 2 var y = Foo(1);
                        ^^^
        error CS1002: ; expected
        Cell In[1], line 3
        ----> 3 var ok = 3
                          ^
        """, Traceback("int x = \"a\";\nvar y = Foo(1);\nvar ok = 3"));

    [Fact]
    public void On_a_line_that_is_not_csharp_only_that_is_said() => Assert.Equal(
        """
        error CS1002: ; expected
        Cell In[1], line 1
        ----> 1 var 1a = 3;
                    ^
        error CS1002: ; expected
        Cell In[1], line 1
        ----> 1 var 1a = 3;
                     ^
        """, Traceback("var 1a = 3;"));

    [Fact]
    public void An_exception_shows_the_cells_lines_first_then_where_in_the_library()
    {
        Run("int Deep(int n) => n == 0 ? int.Parse(\"abc\") : Deep(n - 1);");
        Assert.Equal(
            """
            System.FormatException: The input string 'abc' was not in a correct format.
            Cell In[1], line 1, in Deep
            ----> 1 int Deep(int n) => n == 0 ? int.Parse("abc") : Deep(n - 1);   (3 times)
            Cell In[2], line 2
            ----> 2 Deep(2)
               thrown in Number.ThrowFormatException ← Int32.Parse
            """, Traceback("var z = 1;\nDeep(2)"));
    }

    [Fact]
    public void Lambdas_and_async_functions_are_called_by_the_analysts_names()
    {
        Assert.Equal(
            """
            System.ArgumentOutOfRangeException: startIndex cannot be larger than length of string. (Parameter 'startIndex')
            Cell In[1], line 2, in lambda
            ----> 2 names.Select(n => n.Substring(3)).ToList()
            Cell In[1], line 2
            ----> 2 names.Select(n => n.Substring(3)).ToList()
               thrown in String.ThrowSubstringArgumentOutOfRange ← String.Substring
            """, Traceback("string[] names = [\"a\"];\nnames.Select(n => n.Substring(3)).ToList()"));
        Assert.Equal(
            """
            System.Exception: slow
            Cell In[2], line 1, in Slow
            ----> 1 async Task Slow() { await Task.Delay(1); throw new Exception("slow"); }
            Cell In[2], line 2
            ----> 2 await Slow();
            """, Traceback("async Task Slow() { await Task.Delay(1); throw new Exception(\"slow\"); }\nawait Slow();"));
    }

    [Fact]
    public void The_cause_of_an_exception_is_shown_too() => Assert.EndsWith(
        " ---> System.ArgumentException: inner",
        Traceback("throw new InvalidOperationException(\"bad\", new ArgumentException(\"inner\"));"), StringComparison.Ordinal);

    [Fact]
    public void A_line_of_a_megabyte_is_named_but_not_repeated()
    {
        var text = Traceback($"var s = \"{new string('x', 1_000_000)}\" + nothing;");
        Assert.Equal("error CS0103: The name 'nothing' does not exist in the current context\nCell In[1], line 1", text);
    }

    [Theory]
    [InlineData(7, "----> 7 x = 1;", "        ^^")]
    [InlineData(42, "---> 42 x = 1;", "        ^^")]
    [InlineData(12345, "-> 12345 x = 1;", "         ^^")]
    public void A_line_has_its_number_and_a_mark_stands_under_its_place(int number, string line, string mark) =>
        Assert.Equal((line, mark), (SourcePlace.Line(number, "x = 1;"), SourcePlace.Mark(number, 0, 2)));

    // What VS Code looks for (stackTraceHelper.ts of its notebook renderers): what stands before "Cell" would be part of the link.
    [Fact]
    public void VS_Code_makes_links_of_every_place()
    {
        Run("int Half(int n) => 1 / n;");
        var lines = Traceback("var a = 0;\nHalf(a)").Split('\n');
        Assert.Equal(
            ["Cell In[1], line 1, in Half", "Cell In[2], line 2"], lines.Where(line => line.StartsWith("Cell", StringComparison.Ordinal)));
        Assert.All(lines.Where(line => line.Contains("In[", StringComparison.Ordinal)), line =>
            Assert.Matches(@"^Cell\s+In\s*\[\d+\],\s+line \d+", line));
        Assert.Equal(2, lines.Count(line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^[\s\->]*\d+ .*")));
    }

    private int _cells;

    private CellResult Run(string code)
    {
        // Not CancellationToken.None: with that one ControlledExecution does not come back.
        using var never = new CancellationTokenSource();
        return _session.Run(code, $"Cell[{++_cells}]", never.Token);
    }

    private string Traceback(string code) => string.Join('\n', Assert.IsType<CellResult.Failed>(Run(code)).Failure.Traceback);
}
