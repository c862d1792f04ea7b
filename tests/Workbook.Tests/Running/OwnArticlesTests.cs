using Analysis;

namespace Workbook.Tests;

public sealed class OwnArticlesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("workbook-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Every_notebook_runs_over_plain_text_without_dates_and_desks()
    {
        var input = _folder.CreateSubdirectory("input").FullName;
        foreach (var (index, article) in Corpus.Load(Path.Combine(WorkbookProcess.Repository, "seeds", "meridian-wire")).Take(8).Index())
            File.WriteAllText(Path.Combine(input, $"{(char)('a' + index)}.txt"), Body(article));
        var output = Path.Combine(_folder.FullName, "out");
        var (exitCode, _, errors) = await RunningWorkbook.RunAsync(WorkbookProcess.Repository, "run", "-p", $"input={input}", "--out", output);
        Assert.True(exitCode == 0, string.Join('\n', errors));
        Assert.Contains("No article has a date.", File.ReadAllText(Path.Combine(output, "01-articles.html")), StringComparison.Ordinal);
        Assert.Contains("The articles name no desks.", File.ReadAllText(Path.Combine(output, "03-topic-counts.html")), StringComparison.Ordinal);
    }

    private static string Body(Article article) =>
        string.Join("\n\n", article.Blocks.Where(block => block.Kind == BlockKind.Paragraph).Select(block => block.Span.In(article.Text)));
}
