using CsCheck;

namespace Workbook.Kernel.Tests;

public sealed class CellSplitterTests
{
    [Theory]
    [InlineData("1", "C#@0")]
    [InlineData("#!time\n1", "time@0 C#@1")]
    [InlineData("#!markdown\nit's \"\"\" /*\n#!csharp\n1", "markdown@0 C#@3")]
    [InlineData("var a = @\"\n#!html\n\";", "C#@0")]
    [InlineData("/*\n#!html\n*/ 1", "C#@0")]
    [InlineData("1;\n  #!time\n2", "C#@0 time@1 C#@2")]
    [InlineData("#!value --name x --from-value 1\n#!share --from value x", "value@0 share@1")]
    [InlineData("#!html\n<b>\n#!time\n</b>", "html@0 time@2 html@2")]
    [InlineData("#!markdown\n*a*\n#!set --name x --value 1\n#!csharp\nx", "markdown@0 set@2 C#@4")]
    [InlineData("#!sql\nselect 1\n#!who\n#!html\n<i>", "sql@0 who@2 html@3")]
    [InlineData("#!javascript\nlet a;\n#!nothing of ours\nlet b;", "javascript@0")]
    [InlineData("#!value --name x\n#!time", "value@0")]
    [InlineData("#!html\n#!time", "html@0 time@1")]
    [InlineData("", "")]
    public void A_cell_is_split_at_its_magics(string cell, string parts) =>
        Assert.Equal(
            parts, string.Join(
                ' ', CellSplitter.Split(cell).Select(part => $"{(part.Magic.Length == 0 ? "C#" : part.Magic)}@{part.Line}")));

    [Theory]
    [InlineData("#!time\n1 + 1", "      \n1 + 1")]
    [InlineData("#!html\r\n<b>\r\n#!csharp\r\nx", "      \r\n   \r\n        \r\nx")]
    [InlineData("var a = @\"\n#!html\n\";", "var a = @\"\n#!html\n\";")]
    [InlineData("1;\n  #!time\n2", "1;\n        \n2")]
    [InlineData("plain", "plain")]
    public void What_is_not_csharp_gives_way_to_blanks(string cell, string csharp) => Assert.Equal(csharp, CellSplitter.CSharpOnly(cell));

    [Fact]
    public void Any_text_is_split_and_no_line_of_it_is_lost()
    {
        string[] pieces =
        [
            "#!time\n", "#!html\n", "#!csharp\n", "\"", "\"\"\"", "/*", "*/", "//", "\n", "\r\n", "x;", "#if A\n", "#endif\n", "\ud800",
            "'", "$\"{", "}"
        ];
        var piece = Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);
        piece.Array[0, 12]
            .Select(string.Concat)
            .Sample(cell => Lost(cell).Count == 0 && CellSplitter.CSharpOnly(cell).Length == cell.Length, iter: Fuzz.Inputs);
    }

    private static List<string> Lost(string cell)
    {
        var lines = cell.Split('\n');
        var kept = CellSplitter.Split(cell).SelectMany(part =>
            Enumerable.Range(part.Magic.Length == 0 ? part.Line : part.Line + 1, part.Body.Split('\n').Length)
                .Where(_ => part.Body.Length > 0)).ToHashSet();
        return [.. lines.Where((line, i) => !kept.Contains(i) && !string.IsNullOrWhiteSpace(line)
            && !line.TrimStart().StartsWith("#!", StringComparison.Ordinal))];
    }
}
