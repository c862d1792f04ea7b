using Analysis;

namespace Workbook.Tests;

public sealed class OwnArticlesTests : IDisposable
{
    private static readonly string[] NoneFound =
    [
        "No article has a date.", "No quotation has a speaker.", "No term of the dictionary is found in these articles.",
        "No country is mentioned in these articles.",
        "No speaker comes together with a topic.",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("workbook-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Every_notebook_runs_over_plain_text_without_dates_and_desks()
    {
        var input = _folder.CreateSubdirectory("input").FullName;
        foreach (var (index, article) in Corpus.Load(Path.Combine(WorkbookProcess.Repository, "seeds", "meridian-wire")).Take(8).Index())
            File.WriteAllText(Path.Combine(input, $"{(char)('a' + index)}.txt"), Body(article));
        var report = await RunAsync(input, Analyses);
        Assert.Contains("No article has a date.", report("01-articles"), StringComparison.Ordinal);
        Assert.Contains("The articles name no desks.", report("01-articles"), StringComparison.Ordinal);
        Assert.Contains("No desk comes together with a topic.", report("03-topic-counts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_notebook_runs_over_a_text_in_which_nothing_is_found_and_says_so()
    {
        var report = await RunAsync(Written("Lorem\n\nXylo quaz nemit orro. Brill tam vostek."), Analyses);
        Assert.Equal(
            NoneFound, Analyses.Zip(NoneFound).Where(part => report(part.First).Contains(part.Second, StringComparison.Ordinal)).Select(
                part => part.Second));
    }

    [Fact]
    public async Task Nothing_of_the_sample_is_in_the_reports_on_other_articles()
    {
        var output = Path.Combine(_folder.FullName, "all");
        var input = Written("Ferry line closes\n\nThe last ferry sails in June, chief executive Marja Tuominen said.");
        var (exitCode, _, errors) = await RunningWorkbook.RunAsync(
            WorkbookProcess.Repository, ["run", "-p", $"input={input}", "--out", output]);
        Assert.True(exitCode == 0, string.Join('\n', errors));
        Assert.False(File.Exists(Path.Combine(output, "06-storylines.html")));
        Assert.All(
            Directory.GetFiles(output, "*.html"),
            file => Assert.DoesNotContain("Korea Herald", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_notebook_runs_over_one_article_and_names_all_that_are_alike()
    {
        var report = await RunAsync(Written("""
            Ferry line to Tallinn closes

            HELSINKI, 3 March 2026 - The last ferry between Helsinki and Tallinn will sail in June, chief executive Marja Tuominen said.

            "The harbour loses its oldest customer, and the economy of Estonia a bridge," said mayor Rein Kask.
            """), Analyses);
        Assert.Contains(
            "Marja Tuominen and Rein Kask are quoted most: 1 of 2 quotations each", report("02-quote-attribution"),
            StringComparison.Ordinal);
        Assert.Contains("All dated articles are of one month.", report("01-articles"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotations_without_countries_and_countries_without_quotations_are_each_told()
    {
        var spoken = await RunAsync(
            Written("The strike goes on. \"We want what was agreed,\" said union leader Mark Doyle. \"The wages are too low.\""), Last);
        Assert.Contains("No country is mentioned in these articles.", spoken("04-country-mentions"), StringComparison.Ordinal);
        Assert.Contains("No speaker comes together with a country.", spoken("05-voices"), StringComparison.Ordinal);
        var silent = await RunAsync(
            Written("The strike spread from Spain to Italy on Monday. Trains stood still in both countries until the evening."), Last);
        Assert.Contains(
            "Italy and Spain are mentioned most: 1 of 2 mentions each", silent("04-country-mentions"), StringComparison.Ordinal);
        Assert.Contains("No speaker comes together with a topic.", silent("05-voices"), StringComparison.Ordinal);
    }

    private static string[] Analyses => ["01-articles", "02-quote-attribution", "03-topic-counts", "04-country-mentions", "05-voices"];

    private static string[] Last => ["04-country-mentions", "05-voices"];

    /// <summary>A folder with one article.</summary>
    private string Written(string text)
    {
        var input = _folder.CreateSubdirectory(Path.GetRandomFileName()).FullName;
        File.WriteAllText(Path.Combine(input, "own.txt"), text);
        return input;
    }

    /// <summary>Runs notebooks over a folder, and gives the report of each by its name.</summary>
    private async Task<Func<string, string>> RunAsync(string input, params string[] notebooks)
    {
        var output = Path.Combine(_folder.FullName, Path.GetRandomFileName());
        var files = notebooks.Select(name => $"notebooks/{name}.ipynb");
        var (exitCode, _, errors) = await RunningWorkbook.RunAsync(
            WorkbookProcess.Repository, ["run", .. files, "-p", $"input={input}", "--out", output]);
        Assert.True(exitCode == 0, string.Join('\n', errors));
        return name => File.ReadAllText(Path.Combine(output, $"{name}.html"));
    }

    private static string Body(Article article) =>
        string.Join("\n\n", article.Blocks.Where(block => block.Kind == BlockKind.Paragraph).Select(block => block.Span.In(article.Text)));
}
