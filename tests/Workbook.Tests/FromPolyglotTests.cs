using System.Text.RegularExpressions;

namespace Workbook.Tests;

/// <summary>
/// The migration guide is true: each row of its tables names what runs it, and that is there. The runs are the suites' own.
/// </summary>
public sealed partial class FromPolyglotTests
{
    private const int FewestRows = 35;

    private static readonly string Tests = Path.Combine(WorkbookProcess.Repository, "tests");

    private static readonly Lazy<HashSet<string>> Runnable = new(() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Tests, "Workbook.Kernel.Tests", "files"), "*.ipynb").Select(
            file => Path.GetFileNameWithoutExtension(file)),
        .. Directory.EnumerateFiles(Tests, "*Tests.cs", SearchOption.AllDirectories).SelectMany(
            file => Method().Matches(File.ReadAllText(file))).Select(method => method.Groups["name"].Value),
    ]);

    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (Match row in Row().Matches(File.ReadAllText(Path.Combine(WorkbookProcess.Repository, "docs", "from-polyglot.md"))))
                if (row.Groups["feature"].Value is not ("feature" or "---"))
                    rows.Add(row.Groups["feature"].Value, row.Groups["here"].Value, row.Groups["by"].Value);
            return rows;
        }
    }

    [Fact]
    public void The_guide_has_a_row_for_each_feature_of_note() => Assert.True(Rows.Count >= FewestRows, $"{Rows.Count} rows");

    [Theory, MemberData(nameof(Rows))]
    public void A_row_says_how_it_is_here_and_what_runs_it(string feature, string here, string by)
    {
        Assert.True(
            ((string[])["same", "better", "not supported"]).Any(verdict => here.StartsWith(verdict, StringComparison.Ordinal)),
            $"{feature}: {here}");
        var names = Name().Matches(by).Select(name => name.Groups["name"].Value).ToList();
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.True(Runnable.Value.Contains(name), $"{feature}: there is no {name}"));
    }

    [GeneratedRegex(@"^\| (?<feature>[^|\n]+?) \| (?<here>[^|\n]+?) \| (?<by>[^|\n]+?) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"\[(Fact|Theory|ClientFact|ClientTheory|JupyterFact|PythonFact)[^\n]*\n((?!\s*public )[^\n]+\n)*\s*public (async "
        + @")?(void|Task) (?<name>\w+)\(")]
    private static partial Regex Method();
}
