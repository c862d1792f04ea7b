using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workbook.Kernel.Tests;

public sealed class LanguageGuessTests
{
    /// <summary>Cells that do not compile, under the language that they are in; "none" for C# with a mistake in it.</summary>
    public static TheoryData<string, string> Cells()
    {
        var cells = new TheoryData<string, string>();
        foreach (var block in $"\n{File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "guesses.txt"))}"
            .Split("\n== ", StringSplitOptions.RemoveEmptyEntries))
            cells.Add(block.Split('\n')[0], string.Join('\n', block.TrimEnd('\n').Split('\n').Skip(1)));
        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_in_another_language_is_known_by_its_beginning_and_csharp_never_is(string language, string cell)
    {
        foreach (var text in (string[])[cell, cell.Replace("\n", "\r\n", StringComparison.Ordinal)])
            Assert.Equal(language, LanguageGuess.Of(text) ?? "none");
    }

    [Fact]
    public void No_statement_and_no_member_of_the_projects_own_code_is_taken_for_another_language()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Analysis.sln")))
            folder = Path.GetDirectoryName(folder)!;
        var pieces = Directory.EnumerateFiles(Path.Combine(folder, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes())
            .Where(node => node is StatementSyntax or MemberDeclarationSyntax or ExpressionSyntax and not LiteralExpressionSyntax)
            .Select(node => node.ToString()).Distinct().ToList();
        Assert.True(pieces.Count > 10_000, $"{pieces.Count} pieces");
        Assert.DoesNotContain(pieces, piece => LanguageGuess.Of(piece) is not null);
    }

    [Fact]
    public void Any_text_is_read_in_no_time()
    {
        string[] pieces =
        [
            "// ", "/*", "*/", "(*", "# ", "-- ", "let ", "\n", " ", "<a ", "|", "where ", "select ", "from ", "x", "=", "(", ")", ":", ";",
            "import ", "def "
        ];
        var text = Gen.Int[0, pieces.Length - 1]
            .Select(i => pieces[i]).Array[0, 4]
            .Select(string.Concat)
            .Select(Gen.Int[1, 600], (piece, times) => string.Concat(Enumerable.Repeat(piece, times)));
        // What else runs on the machine may hold up one reading; it does not hold up the next one, too.
        text.Select(text, (before, after) => before + after)
            .Sample(cell => IsReadInTime(cell) || IsReadInTime(cell), iter: Fuzz.Inputs / 20);
    }

    private static bool IsReadInTime(string cell)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        LanguageGuess.Of(cell);
        return watch.Elapsed < TimeSpan.FromSeconds(2);
    }

    [Fact]
    public void The_error_of_such_a_cell_ends_with_what_to_do()
    {
        using var kernel = new RunningKernel();
        Assert.Equal(
            "This looks like SQL, not C#. With #!sql as its first line (or with the cell's language set in VS Code) it is asked of "
                + "the notebook's tables and files.",
            LastLine(kernel, "SELECT name FROM articles"));
        Assert.Equal(
            "This looks like HTML, not C#. With #!html as its first line (or with the cell's language set in VS Code) it is shown.",
            LastLine(kernel, "<b>news</b>"));
        Assert.Equal("^", LastLine(kernel, "var x = 3").Trim());
        Assert.DoesNotContain("looks like", LastLine(kernel, "throw new Exception(\"a\");"), StringComparison.Ordinal);
    }

    private static string LastLine(RunningKernel kernel, string code) =>
        (string)kernel.Execute(code).Outputs.Single()["traceback"]!.AsArray().Last()!;
}
