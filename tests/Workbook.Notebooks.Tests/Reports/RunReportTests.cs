using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;

namespace Workbook.Notebooks.Tests;

/// <summary>The reports of a run: what was found first, and a way from every figure to its sentences.</summary>
public sealed class RunReportTests
{
    private const string OpenAll = """
        async function probe() {
          const seen = [];
          for (const button of document.querySelectorAll("button.open")) {
            button.closest("details")?.setAttribute("open", "");
            button.click();
            const here = "#reader .m-here.m-quote, #reader .block .m-here";
            for (let i = 0; i < 200 && !document.querySelector(here); i++) await new Promise(r => setTimeout(r, 20));
            const all = (selector, between) => [...document.querySelectorAll(selector)].map(m => m.textContent).join(between);
            seen.push([
              all("#reader-title", ""), all("#reader .block .m-here", ""), all("#reader .status", ""), all("#reader .place span", " / "),
              document.querySelectorAll("#reader img, #reader script, #reader a[href^=javascript]").length].join(" | "));
            document.querySelector("#reader .close").click();
            document.querySelector("#reader .text").replaceChildren();
          }
          return seen.join("\n");
        }
        """;

    [Fact]
    public void The_findings_stand_first_each_once_with_a_link_to_its_figure()
    {
        using var run = SampleRun.Of();
        var page = new HtmlParser().ParseDocument(run.Read("sample.html"));
        var finding = Assert.Single(page.QuerySelectorAll(".findings li"));
        Assert.Equal("The tide will wait is quoted most, in 2 of 3 Figure 1", finding.TextContent);
        Assert.Equal("figure", page.GetElementById(finding.QuerySelector("a")!.GetAttribute("href")![1..])!.LocalName);
        Assert.Empty(page.QuerySelectorAll(".finding"));
        Assert.Contains("in 2 of 3", page.QuerySelector("figcaption strong")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("☑ done", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var index = new HtmlParser().ParseDocument(run.Read("index.html"));
        Assert.Equal(2, index.QuerySelectorAll(".findings li").Length);
        Assert.All(
            index.QuerySelectorAll("a[href]"),
            link => Assert.True(File.Exists(Path.Combine(run.Out, link.GetAttribute("href")!.Split('#')[0])), link.OuterHtml));
    }

    [Fact]
    public void One_report_of_all_has_numbered_sections_and_figures_and_each_id_once()
    {
        using var run = SampleRun.Of();
        var page = new HtmlParser().ParseDocument(run.Read("report.html"));
        Assert.Equal(
            ["1 Voices", "1.1 Who is heard", "2 Voices", "2.1 Who is heard"],
            page.QuerySelectorAll(".contents a").Select(link => link.TextContent));
        Assert.Equal(["Figure 1", "Figure 2"], page.QuerySelectorAll("a.numbered").Select(link => link.TextContent));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [ChromiumFact]
    public void A_bar_a_name_and_a_place_open_all_their_sentences_in_their_articles()
    {
        using var run = SampleRun.Of();
        const string both =
            "The tide will wait: 2 places | The tide will wait | 1 of 2 | “The tide will wait”, said Ada Quell. / It went on. | 0";
        Assert.Equal(
            [both, both, "One place | Rain | 1 of 1 | Rain fell. | 0"],
            Chromium.Ask(Path.Combine(run.Out, "sample.html"), OpenAll).Split('\n'));
    }

    [ChromiumFact]
    public void One_file_alone_opens_its_sentences_too()
    {
        using var run = SampleRun.Of(texts: TextsShown.Sentences, singleFile: true);
        Directory.Delete(Path.Combine(run.Out, "assets"), recursive: true);
        var answers = Chromium.Ask(Path.Combine(run.Out, "report.html"), OpenAll).Split('\n');
        Assert.Equal(5, answers.Length);
        Assert.Equal(
            "The tide will wait: 2 places | The tide will wait | 1 of 2 | “The tide will wait”, said Ada Quell. / It went on. | 0",
            answers[0]);
    }

    [Theory]
    [InlineData(TextsShown.Full, true, true)]
    [InlineData(TextsShown.Sentences, true, false)]
    [InlineData(TextsShown.None, false, false)]
    public void A_report_holds_of_the_articles_what_was_asked_for_and_says_so(TextsShown texts, bool sentence, bool rest)
    {
        using var run = SampleRun.Of(texts: texts);
        var data = string.Concat(
            Directory.EnumerateFiles(Path.Combine(run.Out, "assets", "data"), "articles-*.js").Select(File.ReadAllText));
        Assert.Equal(
            (sentence, rest),
            (data.Contains("said Ada Quell", StringComparison.Ordinal), data.Contains("Nobody answered", StringComparison.Ordinal)));
        Assert.Contains(
            texts switch { TextsShown.Full => "Holds whole articles", TextsShown.Sentences => "only the sentences", _ => "Holds no text" },
            run.Read("sample.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Beside_a_chart_lie_its_figures_under_a_name_that_stays()
    {
        using var run = SampleRun.Of(words: "=1+1");
        Assert.Equal("speaker,quotations\r\n'=1+1,2\r\n", run.Read("charts/sample-who-is-heard.csv"));
        using var sheet = SpreadsheetDocument.Open(Path.Combine(run.Out, "charts", "sample-who-is-heard.xlsx"), isEditable: false);
        var cells = sheet.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().ToList();
        Assert.Equal(["speaker", "quotations", "=1+1", "2"], cells.Select(cell => cell.InnerText));
        Assert.All(cells, cell => Assert.Null(cell.CellFormula));
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(sheet));
    }

    [ChromiumFact]
    public void Hostile_words_are_words_wherever_they_stand()
    {
        foreach (var words in Hostile)
        {
            using var run = SampleRun.Of(words, words);
            foreach (var file in new[] { "sample.html", "report.html" })
            {
                var answers = Chromium.Ask(Path.Combine(run.Out, file), OpenAll).Split('\n');
                Assert.All(answers, answer => Assert.EndsWith("| 0", answer, StringComparison.Ordinal));
                var sentence = $"“{words}”, said Ada Quell.";
                Assert.Equal(
                    $"{words}: 2 places | {words} | 1 of 2 | {(sentence.Length > 400 ? sentence[..400] + "…" : sentence)} / It went on. "
                        + "| 0", answers[0]);
            }
            Assert.Equal("2", Chromium.Ask(Path.Combine(run.Out, "articles.html"), """
                async function probe() {
                  for (let i = 0; i < 200 && document.querySelectorAll(".place").length < 2; i++) await new Promise(r => setTimeout(r, 20));
                  return "" + document.querySelectorAll(".place").length;
                }
                """));
        }
    }

    [AxeTheory]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    [InlineData(390, true)]
    public void Axe_finds_nothing_serious(int width, bool dark)
    {
        using var run = SampleRun.Of();
        foreach (var file in new[] { "index.html", "sample.html", "report.html", "articles.html", "charts/sample-who-is-heard.html" })
            Assert.Equal(
                $"{width} {dark}".ToLowerInvariant(), Chromium.Ask(Path.Combine(run.Out, file), File.ReadAllText(Chromium.Axe!) + """
                ;async function probe() {
                  await new Promise(r => setTimeout(r, 500));
                  document.querySelector("button.open")?.click();
                  await new Promise(r => setTimeout(r, 500));
                  const found = await axe.run(document, { preload: false, resultTypes: ["violations"] });
                  const grave = found.violations.filter(v => v.impact === "serious" || v.impact === "critical");
                  return [...grave.map(v => v.id + ": " + v.nodes.map(n => n.html).join(" ")),
                    innerWidth + " " + matchMedia("(prefers-color-scheme: dark)").matches].join("\n");
                }
                """, width, dark));
    }

    private static readonly string[] Hostile =
    [
        "</script><script>alert(1)</script>", "\"'><img src=x onerror=alert(1)>", "javascript:alert(1)",
        "\u202Eright to left\u202C \u200F\u061C",
        new('w', 10_000), "<!--<script>", "$x^2$ ${alert(1)} `alert(1)`", "]]></script><svg onload=alert(1)>", "\u2028\u2029&lt;b&gt;",
        "-->{{7*7}}%3Cscript%3E",
    ];
}
