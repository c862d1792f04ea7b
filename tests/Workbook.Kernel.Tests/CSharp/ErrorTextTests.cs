namespace Workbook.Kernel.Tests;

/// <summary>What an analyst reads when a cell fails.</summary>
public sealed class ErrorTextTests
{
    private readonly CSharpSession _session = new();

    [Fact]
    public void Compiler_errors_come_by_place_with_their_line_marked() => Assert.Equal(
        """
        Cell[1](1,9): error CS0029: Cannot implicitly convert type 'string' to 'int'
            int x = "a";
                    ^^^
        Cell[1](2,9): error CS0103: The name 'Foo' does not exist in the current context
            var y = Foo(1);
                    ^^^
        Cell[1](3,11): error CS1002: ; expected
            var ok = 3
                      ^
        """, Traceback("int x = \"a\";\nvar y = Foo(1);\nvar ok = 3"));

    [Fact]
    public void On_a_line_that_is_not_csharp_only_that_is_said() => Assert.Equal(
        """
        Cell[1](1,5): error CS1002: ; expected
            var 1a = 3;
                ^
        Cell[1](1,6): error CS1002: ; expected
            var 1a = 3;
                 ^
        """, Traceback("var 1a = 3;"));

    [Fact]
    public void An_exception_shows_the_cells_lines_first_then_where_in_the_library()
    {
        Run("int Deep(int n) => n == 0 ? int.Parse(\"abc\") : Deep(n - 1);");
        Assert.Equal(
            """
            System.FormatException: The input string 'abc' was not in a correct format.
               at Deep in Cell[1], line 1:  int Deep(int n) => n == 0 ? int.Parse("abc") : Deep(n - 1);   (3 times)
               at Cell[2], line 2:  Deep(2)
               thrown in Number.ThrowFormatException ← Int32.Parse
            """, Traceback("var z = 1;\nDeep(2)"));
    }

    [Fact]
    public void Lambdas_and_async_functions_are_called_by_the_analysts_names()
    {
        Assert.Equal(
            """
            System.ArgumentOutOfRangeException: startIndex cannot be larger than length of string. (Parameter 'startIndex')
               at lambda in Cell[1], line 2:  names.Select(n => n.Substring(3)).ToList()
               at Cell[1], line 2:  names.Select(n => n.Substring(3)).ToList()
               thrown in String.ThrowSubstringArgumentOutOfRange ← String.Substring
            """, Traceback("string[] names = [\"a\"];\nnames.Select(n => n.Substring(3)).ToList()"));
        Assert.Equal(
            """
            System.Exception: slow
               at Slow in Cell[2], line 1:  async Task Slow() { await Task.Delay(1); throw new Exception("slow"); }
               at Cell[2], line 2:  await Slow();
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
        Assert.Equal("Cell[1](1,1000014): error CS0103: The name 'nothing' does not exist in the current context", text);
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
