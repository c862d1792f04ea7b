using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Workbook.Notebooks.Tests;

public sealed class ReportTests
{
    private const string Attack = "<script>alert(1)</script><img src=x onerror=alert(1)>";

    [Fact]
    public void Nothing_from_a_notebook_becomes_a_script_or_a_handler()
    {
        var page = Page(
            Sample.Markdown($"# Title {Attack}\n\n[a](javascript:alert(1)) ![p](https://evil.example/p.png)"),
            Sample.Code($"// {Attack}", Output.Stream("stdout", Attack), Output.Error(Attack, Attack, Attack)),
            Sample.Code("1", Sample.Display(("text/html", Attack)), Sample.Display(("text/markdown", Attack)),
                Sample.Display(("text/plain", Attack))),
            Sample.Code("2", Chart(Attack)));
        var scripts = page.QuerySelectorAll("script");
        Assert.DoesNotContain(scripts, script => script.TextContent.Contains("<script>", StringComparison.Ordinal));
        Assert.Equal(["application/json", null, null], scripts.Select(script => script.GetAttribute("type")));
        Assert.DoesNotContain(
            page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        Assert.DoesNotContain(
            page.All, element => element.GetAttribute("href")?.StartsWith("javascript", StringComparison.Ordinal) == true);
        Assert.DoesNotContain(
            page.QuerySelectorAll("img"), picture => picture.GetAttribute("src")?.StartsWith("data:", StringComparison.Ordinal) == false);
    }

    [Fact]
    public void A_page_fetches_nothing_and_carries_plotly_once()
    {
        var html = Report.Html(
            Sample.Of(Sample.Code("1", Chart("a")), Sample.Code("2", Chart("b"))), new ReportOptions
            {
                PlotlyScript = "/*plotly*/'</script>'"
            });
        var page = new HtmlParser().ParseDocument(html);
        Assert.Equal(2, html.Split("/*plotly*/").Length);
        Assert.DoesNotContain(page.All, element => element.HasAttribute("src") || (element.LocalName == "link"));
        Assert.Contains("default-src 'none'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_scripts_of_the_page_itself_may_run()
    {
        var page = Page(Sample.Code("1", Chart("a")), Sample.Code("2", Sample.Display(("text/html", "<b>b</b>"))));
        var policy = page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;
        Assert.All(
            page.QuerySelectorAll("script:not([type])"),
            script => Assert.Contains($"script-src 'nonce-{script.GetAttribute("nonce")}'", policy, StringComparison.Ordinal));
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_that_only_its_script_could_draw_is_shown_from_its_picture_or_named()
    {
        const string html = "<div id='plot' style='width:600px'></div><script>Plotly.newPlot('plot', [])</script>";
        Assert.NotNull(
            Page(Sample.Code("1", Sample.Display(("text/html", html), ("image/png", "iVBORw0KGgo=")))).QuerySelector("figure.picture img"));
        Assert.Equal(
            OutputHtml.LeftOut, Page(Sample.Code("1", Sample.Display(("text/html", html)))).QuerySelector(".left-out")!.TextContent);
        Assert.Null(Page(Sample.Code("1", Sample.Display(("text/html", html + "<p>words</p>")))).QuerySelector(".left-out"));
    }

    [Fact]
    public void Code_is_hidden_until_asked_for() =>
        Assert.All(Page(Sample.Code("1 + 1")).QuerySelectorAll("details.code"), details => Assert.False(details.HasAttribute("open")));

    [Fact]
    public void Code_is_shown_as_it_stands()
    {
        const string code = "#r \"../lib/Analysis.dll\"\nvar x = $\"a {1 < 2}\"; // <b>\n/* é */ await f();\n@ § \"broken";
        Assert.Equal(code, Page(Sample.Code(code)).QuerySelector("details.code code")!.TextContent);
    }

    [Fact]
    public void Any_code_is_shown_as_it_stands() => CsCheck.Check.Sample(
        CsCheck.Gen.String[CsCheck.Gen.Char["ab 1\"'$@{}<>&/*#\n\t\\!=+"], 0, 40],
        code => System.Net.WebUtility
            .HtmlDecode(System.Text.RegularExpressions.Regex.Replace(CodeHtml.Of(code, true), "</?span[^>]*>", "")) == code);

    [Fact]
    public void Headings_make_the_contents_and_two_of_one_name_have_two_places()
    {
        var page = Page(Sample.Markdown("# T\n## Same\n## Same\n### `code` & more"));
        Assert.Equal(["#same", "#same-2", "#code-more"], page.QuerySelectorAll(".contents a").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll(".contents a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal("T", page.Title);
    }

    [Fact]
    public void A_chart_says_in_words_what_it_shows()
    {
        var page = Page(Sample.Code("1", Chart("Most \"quoted\" <b>")));
        Assert.Equal("Most \"quoted\" <b>", page.QuerySelector("[role=img]")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void A_long_output_is_folded_with_its_size_said() => Assert.Equal(
        "Show all 1,000 lines",
        Page(Sample.Code("1", Output.Stream("stdout", string.Join('\n', Enumerable.Range(0, 1000))))).QuerySelector(
            "details.more summary")!.TextContent);

    [Theory]
    [InlineData("<b style='color:red;position:fixed'>x</b>", "<b style=\"color:red\">x</b>")]
    [InlineData("<p style='background:url(http://x)'>x</p>", "<p>x</p>")]
    [InlineData("<p style='background:\\75rl(x)'>x</p>", "<p>x</p>")]
    [InlineData("<style>*{display:none}</style>x", "x")]
    [InlineData("<svg><style><img src=x onerror=alert(1)></style></svg>", "<svg></svg><img>")]
    [InlineData("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "")]
    [InlineData("<form action=x><input name=y>text</form>", "text")]
    [InlineData("<a href=' java\tscript:alert(1)'>x</a>", "<a>x</a>")]
    [InlineData("<a href='https://example.org/?a=b'>x</a>", "<a href=\"https://example.org/?a=b\" rel=\"noopener noreferrer\">x</a>")]
    [InlineData("<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>", "<svg><a><text>x</text></a></svg>")]
    [InlineData("<img src='http://x/y.png' alt=p>", "<img alt=\"p\">")]
    [InlineData("<!-- <script>x</script> -->ok", "ok")]
    [InlineData("<table><tr><td colspan=2 onclick=x>1</td></tr></table>",
        "<table><tbody><tr><td colspan=\"2\">1</td></tr></tbody></table>")]
    public void Html_keeps_what_shows_something_and_loses_what_does_something(string html, string clean) =>
        Assert.Equal(clean, SafeHtml.Clean(html));

    [Fact]
    public void Deeply_nested_html_is_cut_not_a_stack_overflow() =>
        Assert.True(SafeHtml.Clean(string.Concat(Enumerable.Repeat("<div>", 2_000)) + "x").Length < 20_000);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<span class=a>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<custom-part>")]
    [InlineData("<svg><g>")]
    public void Of_html_that_nests_as_no_page_does_the_words_are_left(string tags)
    {
        var html = string.Concat(Enumerable.Repeat(tags, 1_100)) + "one &lt;b&gt; two";
        Assert.Equal("one &lt;b&gt; two", SafeHtml.Clean(html));
        Assert.EndsWith("one <b> two", Page(Sample.Markdown(html)).QuerySelector(".prose")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_of_many_shapes_stays_one() => Assert.Equal(
        3_000, SafeHtml.Clean($"<svg>{string.Concat(Enumerable.Repeat("<path d='M0 0'/>", 3_000))}</svg>").Split("<path").Length - 1);

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("*a **b ")]
    public void Markdown_that_nests_deeper_than_its_parser_goes_is_shown_as_it_was_written(string mark)
    {
        var text = string.Concat(Enumerable.Repeat(mark, 200)) + "the last word";
        var page = Page(Sample.Markdown(text), Sample.Code("1", Sample.Display(("text/markdown", text))));
        Assert.EndsWith("the last word", page.QuerySelector(".prose")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.EndsWith("the last word", page.QuerySelector("div.html")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    private static Output Chart(string words) => Sample.Display(
        ("application/vnd.plotly.v1+json", new { data = new[] { new { name = words } }, layout = new { title = words } }),
        ("text/plain", words));

    private static IDocument Page(params Cell[] cells) =>
        new HtmlParser().ParseDocument(Report.Html(Sample.Of(cells), new ReportOptions()));
}
