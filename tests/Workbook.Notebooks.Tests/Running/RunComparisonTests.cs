using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Workbook.Notebooks.Tests;

/// <summary>What a run says of an earlier one.</summary>
public sealed class RunComparisonTests
{
    [Fact]
    public void A_page_says_which_findings_counts_and_articles_changed_and_by_which_sentences()
    {
        using var before = SampleRun.Of();
        using var now = SampleRun.Of(isLater: true);
        var file = Path.Combine(now.Out, "compare.html");
        ComparisonPage.Write(RunFolder.Open(before.Out), RunFolder.Open(now.Out), file);
        var page = new HtmlParser().ParseDocument(File.ReadAllText(file));
        Assert.Contains(
            "2 articles before, 3 now: 1 added, 0 removed, 1 edited.", page.QuerySelector("main p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["sample", "The tide will wait is quoted most, in 2 of 3", "The tide will wait is quoted most, in 3 of 3"],
            Row(page, "before"));
        Assert.Equal(["The tide will wait", "2 → 3 quotations", "New: b, “At last.”"], Row(page, "before → now"));
        Assert.Equal(
            ["Articles added: Sun c", "Articles edited: b "],
            page.QuerySelectorAll("h2").Skip(2).Select(head => $"{head.TextContent}: {head.NextElementSibling!.TextContent}"));
        Assert.All(
            page.QuerySelectorAll("a[href]"),
            link => Assert.True(File.Exists(Path.Combine(now.Out, link.GetAttribute("href")!)), link.OuterHtml));
    }

    [Fact]
    public void A_run_compared_with_itself_says_nothing_changed()
    {
        using var run = SampleRun.Of();
        var comparison = RunComparison.Of(RunFolder.Open(run.Out), RunFolder.Open(run.Out));
        Assert.Empty(comparison.Findings);
        Assert.Empty(comparison.Figures);
        Assert.Empty(comparison.Added.Concat(comparison.Removed).Concat(comparison.Edited));
    }

    [Theory]
    [InlineData(TextsShown.Sentences, "b, “At last.”")]
    [InlineData(TextsShown.None, "b")]
    public void Sentences_are_given_as_far_as_the_runs_hold_them(TextsShown texts, string shown)
    {
        using var before = SampleRun.Of(texts: texts);
        using var now = SampleRun.Of(texts: texts, isLater: true);
        var change = RunComparison.Of(RunFolder.Open(before.Out), RunFolder.Open(now.Out)).Figures[0].Changes[0];
        Assert.Contains(shown, change.Added.Select(place => place.ToString()));
    }

    [Fact]
    public void Words_of_articles_are_words_on_the_page()
    {
        const string hostile = "</title><script>alert(1)</script>";
        using var before = SampleRun.Of(hostile, hostile);
        using var now = SampleRun.Of(hostile, hostile, isLater: true);
        var file = Path.Combine(now.Out, "compare.html");
        ComparisonPage.Write(RunFolder.Open(before.Out), RunFolder.Open(now.Out), file);
        var page = new HtmlParser().ParseDocument(File.ReadAllText(file));
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal([hostile, "2 → 3 quotations"], Row(page, "before → now").Take(2));
    }

    [Fact]
    public void A_folder_without_a_run_is_named()
    {
        var folder = Directory.CreateTempSubdirectory("workbook-tests-");
        Assert.EndsWith(
            "no run in it (run.json is missing); give the folder that 'workbook run --out' wrote",
            Assert.Throws<NotebookException>(() => RunFolder.Open(folder.FullName)).Message, StringComparison.Ordinal);
        folder.Delete();
    }

    private static List<string> Row(IParentNode page, string head) =>
        [.. page.QuerySelectorAll($"td[data-head='{head}']")[0].ParentElement!.Children.Select(cell => cell.TextContent)];
}
