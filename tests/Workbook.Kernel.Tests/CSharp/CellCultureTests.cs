namespace Workbook.Kernel.Tests;

public sealed class CellCultureTests
{
    [Theory]
    [InlineData("de_DE.UTF-8")]
    [InlineData("tr_TR.UTF-8")]
    public void Figures_are_written_alike_whatever_the_machines_language(string language)
    {
        using var kernel = new RunningKernel(null, ("LANG", language), ("LC_ALL", language));
        Assert.Equal("1234.5", Text(kernel, "(1234.5).ToString()"));
        Assert.Equal("a 1.25 1,234.50 03/01/2026", Text(kernel, "$\"a {1.25} {1234.5:N2} {new DateOnly(2026, 3, 1)}\""));
        Assert.Equal("title.İ", Text(kernel, "\"TITLE\".ToLower() + \".\" + 'İ'"));
        Assert.Equal("1.5", Text(kernel, "await Task.Run(() => (1.5).ToString())"));
        kernel.Execute("string Wrong() { try { int.Parse(\"x\"); return \"\"; } catch (FormatException error) { return error.Message; } }");
        Assert.Contains("was not in a correct format", Text(kernel, "Wrong()"), StringComparison.Ordinal);
    }

    private static string? Text(RunningKernel kernel, string code) => (string?)kernel.Execute(code).Outputs.Single()["data"]!["text/plain"];
}
