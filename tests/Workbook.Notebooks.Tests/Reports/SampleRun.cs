using System.Text.Json;

namespace Workbook.Notebooks.Tests;

/// <summary>The output folder of a run whose kernel recorded two articles, a chart, a table of counts and a table of places.</summary>
internal sealed class SampleRun : IDisposable
{
    private const string Chart = "application/vnd.plotly.v1+json";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("workbook-tests-");

    private readonly bool _isLater;

    private SampleRun(string title, string words, TextsShown texts, bool singleFile, bool isLater)
    {
        _isLater = isLater;
        var notebook = NotebookOf(title, words);
        var folder = new OutputFolder(
            Out, Path.Combine(_folder.FullName, "records"), new(() => "/* plotly */", null, new Marks(), texts, singleFile));
        Started = DateTimeOffset.UtcNow;
        var names = new[] { notebook, NotebookOf("Second", "second") }.Select(n => (Notebook: n, Name: folder.NameFor(n))).ToList();
        foreach (var (_, name) in names)
            Record(folder.EnvironmentFor(name)[OutputFolder.RecordVariable], title, words);
        folder.WriteReports(
            [.. names.Select(n => folder.PublishAsync(
                new NotebookRun(n.Notebook, null, TimeSpan.Zero), n.Name, Started, CancellationToken.None).Result)], Started);
    }

    /// <summary>When it began.</summary>
    public DateTimeOffset Started { get; }

    /// <summary>The output folder.</summary>
    public string Out => Path.Combine(_folder.FullName, "out");

    /// <summary>A run.</summary>
    /// <param name="title">The headline of its first article and of its chart.</param>
    /// <param name="words">What its first speaker says.</param>
    /// <param name="texts">How much of the articles its reports hold.</param>
    /// <param name="singleFile">Whether the report of all is one file.</param>
    /// <param name="isLater">
    /// Whether it counts three places, not two, of which one stands in an article that went on, and has one more article.
    /// </param>
    public static SampleRun Of(
        string title = "Harbour votes", string words = "The tide will wait", TextsShown texts = TextsShown.Full, bool singleFile = false,
        bool isLater = false) => new(title, words, texts, singleFile, isLater);

    /// <summary>A file of the output folder.</summary>
    public string Read(string file) => File.ReadAllText(Path.Combine(Out, file));

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private string Rain => "Rain fell. It went on." + (_isLater ? " At last." : "");

    private int Count => _isLater ? 3 : 2;

    private string[] Hover(string words) => [$"<b>{System.Net.WebUtility.HtmlEncode(words)}</b>: {Count} quotations<br>and more"];

    private Notebook NotebookOf(string title, string words) => Sample.Of(
        Sample.Markdown("# Voices\n\nWho speaks.\n\n## Who is heard\n\n- [x] done"),
        Sample.Code(
            "1", Sample.Display(
                ("text/html", $"<h3>{System.Net.WebUtility.HtmlEncode($"{words} is quoted most, in {Count} of 3")}</h3>"),
                ("text/plain", $"{words} is quoted most, in {Count} of 3")),
            Sample.Display(
                (Chart, new
                {
                    data = new[] { new { type = "bar", x = new[] { Count }, hovertext = Hover(words) } },
                    layout = new { title }
                }),
                ("text/plain", $"{words} is quoted most\n{title} in words"))),
        Sample.Code("2", Sample.Display(
            ("text/html", $"<table><thead><tr><th>speaker</th><th>quotations</th></tr></thead><tbody><tr><td>"
                + $"{System.Net.WebUtility.HtmlEncode(words)}</td><td>{Count}</td></tr></tbody></table>"),
            ("text/plain", "counts"))),
        Sample.Code("3", Sample.Display(
            ("text/html", "<table><thead><tr><th>article</th><th>start</th><th>end</th></tr></thead><tbody><tr><td>b</td><td>0</td><td>"
                + "4</td></tr></tbody></table>"),
            ("text/plain", "places"))));

    private void Record(string folder, string title, string words)
    {
        var text = $"{title}\n\n“{words}”, said Ada Quell. Nobody answered.";
        Lines(folder, "articles.jsonl",
            new
            {
                id = "a",
                title,
                date = "2026-03-01",
                outlet = words,
                url = "javascript:alert(1)",
                text,
                blocks = new object[]
                {
                    new object[] { "Headline", 0, title.Length },
                    new object[] { "Paragraph", title.Length + 2, text.Length }
                },
                sentences = new[] { title.Length + 2, text.Length - 17, text.Length - 16, text.Length }
            },
            new
            {
                id = "b",
                title = (string?)null,
                text = Rain,
                blocks = new object[] { new object[] { "Paragraph", 0, Rain.Length } },
                sentences = new[] { 0, 10, 11, 22, 23, 31 }[..(2 * Count)]
            });
        if (_isLater)
            File.AppendAllText(
                Path.Combine(folder, "articles.jsonl"), JsonSerializer.Serialize(new { id = "c", title = "Sun", text = "Sun." }) + "\n");
        var quoted = title.Length + 3;
        int[] places = [0, quoted, quoted + words.Length, 1, 11, 22, 1, 23, 31];
        var point = new { at = new[] { 0, 0 }, title = words, places = places[..(3 * Count)] };
        Lines(folder, "shown.jsonl",
            new
            {
                words = $"{words} is quoted most\n{title} in words",
                data = new { columns = new[] { "speaker", "quotations" }, rows = new object[] { new object[] { words, 2 } } },
                points = new[] { point }
            },
            new { words = "counts", points = new[] { new { at = new[] { 0 }, point.title, point.places } } });
    }

    private static void Lines(string folder, string file, params object[] lines) =>
        File.WriteAllLines(Path.Combine(folder, file), lines.Select(line => JsonSerializer.Serialize(line)));

    private sealed class Marks : IArticleMarks
    {
        public IReadOnlyList<IReadOnlyList<ArticleStretch>> MarksOf(IReadOnlyList<RecordedArticle> articles) =>
            [.. articles.Select(article => (IReadOnlyList<ArticleStretch>)[
                new ArticleStretch("quote", 2, 6, article.Title), new ArticleStretch("country", 4, 8, "Chad")])];
    }
}
