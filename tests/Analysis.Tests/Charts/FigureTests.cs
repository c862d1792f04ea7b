using System.Text;
using System.Text.Json;

namespace Analysis.Tests.Charts;

public class FigureTests
{
    private static readonly Article Article = Analysis.Article
        .FromText("a/1", "Ann Lee said the vote was fair. Bo Dahl said it was not.\n</script><b>bold</b> $x$ & more said Cy.");

    private static readonly Counts Speakers = new("speaker", "quotations", [
        new CountRow("Ann Lee", 3, [new Evidence(Article, new TextSpan(0, 7))]),
        new CountRow("Bo Dahl", 1, [new Evidence(Article, new TextSpan(32, 7))]),
        new CountRow("</script><b>bold</b> $x$", 1, [new Evidence(Article, new TextSpan(57, 9))])]);

    [Fact]
    public void The_text_alternative_names_the_largest() => Assert.Equal(
        "Bar chart of quotations by 3 speakers: Ann Lee 3, Bo Dahl 1, </script><b>bold</b> $x$ 1.",
        Speakers.Chart("Ann Lee is quoted most").Alternative);

    [Fact]
    public void Its_json_is_what_plotly_dotnet_writes()
    {
        foreach (var figure in (Figure[])[Speakers.Chart("Who"), Speakers.Chart("Who") with { Subtitle = "é < 1", Source = "here" }])
            Assert.Equal(ScriptSafe.Json(Plotly.NET.GenericChart.toFigureJson(figure.ToPlotly())), figure.Json);
    }

    [Fact]
    public void A_bar_leads_back_to_the_sentence_it_rests_on()
    {
        using var json = JsonDocument.Parse(Speakers.Chart("Who").Json);
        var bars = json.RootElement.GetProperty("data")[0];
        var place = bars.GetProperty("customdata")[1][0];
        Assert.Equal(["a/1", "32", "39", "Bo Dahl said it was not."], place.EnumerateArray().Select(part => part.ToString()));
        Assert.Contains("Bo Dahl said it was not.", bars.GetProperty("hovertext")[1].GetString());
    }

    [Fact]
    public void Words_of_an_article_are_neither_tags_nor_formulas_nor_the_end_of_a_script()
    {
        var figure = Speakers.Chart("<i>Who</i>");
        Assert.DoesNotContain('<', figure.Json);
        using var json = JsonDocument.Parse(figure.Json);
        var label = json.RootElement.GetProperty("layout").GetProperty("yaxis").GetProperty("ticktext")[2].GetString();
        Assert.Equal("&lt;/script&gt;&lt;b&gt;bold&lt;/b&gt; &#36;x&#36;", label);
        Assert.Contains(
            "&lt;i&gt;Who&lt;/i&gt;", json.RootElement.GetProperty("layout").GetProperty("title").GetProperty("text").GetString());
    }

    [Fact]
    public void A_saved_page_holds_all_it_needs()
    {
        var path = Path.Join(Directory.CreateTempSubdirectory().FullName, "chart.html");
        Speakers.Chart("Who is quoted <most>").Save(path);
        var page = File.ReadAllText(path);
        Assert.DoesNotContain("src=", page[..page.IndexOf("<script>", StringComparison.Ordinal)]);
        Assert.Contains("<title>Who is quoted &lt;most&gt;</title>", page);
        Assert.Contains("Plotly.newPlot", page);
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public void An_unknown_ending_is_refused_in_one_line()
    {
        var error = Assert.Throws<ArgumentException>(() => Speakers.Chart("Who").Save("chart.bmp"));
        Assert.Equal("A chart can't be saved as '.bmp': use .html, .png, .svg, .pdf or .json.", error.Message);
    }

    [Fact]
    public void A_changed_figure_is_another_one()
    {
        var figure = Speakers.Chart("Who");
        var other = figure with { Headline = "Ann Lee leads" };
        Assert.Contains("Ann Lee leads", other.Json);
        Assert.DoesNotContain("Ann Lee leads", figure.Json);
        Assert.NotEqual(figure, other);
        Assert.Equal(figure, other with { Headline = "Who" });
    }

    [Fact]
    public void A_source_makes_a_chart_as_much_higher_as_it_takes_and_only_once()
    {
        var figure = Speakers.Chart("Who");
        Assert.Equal(figure.Height + Theme.SourceHeight, figure.WithSource("a/1").WithSource("a/2").Height);
        Assert.Contains("Source: a/2", figure.WithSource("a/1").WithSource("a/2").Json);
    }

    [BrowserFact]
    public void Pictures_are_what_their_endings_say()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var figure = Speakers.Chart("Who").WithSource("a/1");
        foreach (var (ending, start) in new[] { ("png", "\u0089PNG"), ("svg", "<svg"), ("pdf", "%PDF") })
        {
            var path = Path.Join(folder, "chart." + ending);
            figure.Save(path);
            Assert.StartsWith(start, Encoding.Latin1.GetString(File.ReadAllBytes(path)));
        }
        var svg = File.ReadAllText(Path.Join(folder, "chart.svg"));
        Assert.Contains("&#60;b>bold", svg);
        Assert.Equal(760, BitConverter.ToInt32([.. figure.ToPng()[16..20].Reverse()]));
    }

    [BrowserFact]
    public async Task A_browser_that_has_ended_is_started_anew()
    {
        var before = await ChartRenderer.StartAsync();
        Assert.NotEmpty(Speakers.Chart("Before").ToPng());
        using (var page = await DevTools.OpenAsync(before, CancellationToken.None))
            await Assert.ThrowsAnyAsync<System.Net.WebSockets.WebSocketException>(async () =>
            {
                await page.SendAsync("Browser.close", [], CancellationToken.None);
                while (true)
                    await AnswerOrRefusalAsync(page);
            });
        Assert.NotEmpty(Speakers.Chart("After").ToPng());
        Assert.NotEqual(before, await ChartRenderer.StartAsync());
    }

    /// <summary>A browser that is about to end refuses for a moment before it is gone.</summary>
    private static async Task AnswerOrRefusalAsync(DevTools page)
    {
        try
        {
            await page.SendAsync("Browser.getVersion", [], CancellationToken.None);
        }
        catch (InvalidOperationException)
        {
        }
    }

    [Fact]
    public void A_size_that_cannot_be_drawn_is_said_in_one_line_and_a_chart_saves_as_plotly_reads_it()
    {
        var path = Path.Join(Directory.CreateTempSubdirectory().FullName, "chart.json");
        Speakers.Chart("Who").Save(path, width: 400, height: 300);
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        Assert.Equal(400, json.RootElement.GetProperty("layout").GetProperty("width").GetInt32());
        Assert.Equal("A chart of 50 × 300 can't be drawn: give a width and a height of 100 to 10000 CSS pixels.",
            Assert.Throws<ArgumentException>(() => Speakers.Chart("Who").Save(path, width: 50, height: 300)).Message);
    }

    [Fact]
    public void Every_place_behind_a_bar_is_kept_and_only_the_first_two_in_the_chart()
    {
        var many = new Counts(
            "speaker", "quotations",
            [new CountRow("Ann Lee", 5, [.. Enumerable.Range(0, 5).Select(i => new Evidence(Article, new TextSpan(i, 3)))])]);
        var figure = many.Chart("Who");
        var point = Assert.Single(PointEvidence.Of(figure));
        Assert.Equal([0, 0], point.At);
        Assert.Equal(("Ann Lee", 5), (point.Title, point.Places.Count));
        using var json = JsonDocument.Parse(figure.Json);
        Assert.Equal(2, json.RootElement.GetProperty("data")[0].GetProperty("customdata")[0].GetArrayLength());
        Assert.Equal(5, figure.Data!["quotations"].Values[0] is double value ? value : 0);
    }

    [BrowserFact]
    public async Task What_plotly_cannot_draw_is_said_in_one_line_and_the_next_chart_draws()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => ChartRenderer.RenderAsync("{\"data\": 1, \"layout\": {\"width\": null}}", PictureFormat.Png, -1, 10));
        Assert.StartsWith("The chart could not be drawn", error.Message);
        Assert.NotEmpty(Speakers.Chart("Who").ToPng());
    }
}
