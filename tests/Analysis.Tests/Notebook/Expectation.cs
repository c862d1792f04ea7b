using System.Runtime.CompilerServices;

namespace Analysis.Tests.Notebook;

/// <summary>
/// Compares what is shown with a file in <c>Expectations/</c>; where WORKBOOK_ACCEPT is set, the file is written instead.
/// </summary>
internal static class Expectation
{
    public static void Matches(string name, string shown, [CallerFilePath] string source = "")
    {
        var path = Path.Join(Path.GetDirectoryName(source), "Expectations", name);
        if (Environment.GetEnvironmentVariable("WORKBOOK_ACCEPT") is { Length: > 0 })
            File.WriteAllText(path, shown + "\n");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), shown + "\n");
    }
}
