using System.Reflection;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Analysis.Tests.Notebook;

public class DisplayTests
{
    private static readonly Article Article = new(
        "hostile/1",
        "Back to top\nTalks <b>resume</b>\n\"We & they agreed,\" said Ann Lee of Korea Gas. \"No <script>alert(1)</script> more.\"",
    [
        new Block(BlockKind.Boilerplate, new TextSpan(0, 11)),
        new Block(BlockKind.Headline, new TextSpan(12, 19)),
        new Block(BlockKind.Paragraph, TextSpan.FromBounds(32, 115)),
    ]);

    private static readonly Table Table = new("Words & figures",
        Column.Of("word", [1, 2, 3], i => i == 3 ? null : $"<i>{i}</i>"),
        Column.Of("count", [1, 2, 3], i => i * 1234),
        Column.Of("share", [1, 2, 3], i => i / 3.0),
        Column.Of("date", [1, 2, 3], i => new DateOnly(2026, i, 1)));

    /// <summary>GitHub's list of elements, as hast-util-sanitize 5 has it, without those of lists and tables.</summary>
    private static readonly string[] KeptByGitHub =
        ["b", "br", "code", "del", "em", "i", "ins", "kbd", "p", "q", "s", "samp", "span", "strong", "sub", "sup", "tt", "var"];

    [Fact]
    public void A_table_is_static_html() => Expectation.Matches("table.html", TableHtml.Of(Table));

    [Fact]
    public void A_column_of_titles_or_long_text_keeps_a_width_to_read_it_in_and_one_of_ids_does_not()
    {
        var words = string.Concat(Enumerable.Repeat("ab ", 30));
        var table = new Table("Texts", Column.Of("id", [90], length => new string('a', length)),
            Column.Of("short", [30], length => words[..length]), Column.Of("title", [31], length => words[..length]),
            Column.Of("long", [61], length => words[..length]));
        Assert.Contains(
            "<th scope=\"col\" style=\"text-align:left\">id</th><th scope=\"col\" style=\"text-align:left\">short</th>"
                + "<th scope=\"col\" style=\"text-align:left;min-width:14em\">title</th>"
                + "<th scope=\"col\" style=\"text-align:left;min-width:24em\">long</th>",
            TableHtml.Of(table));
    }

    [Fact]
    public void Of_a_table_without_a_row_its_caption_is_left() => Assert.Equal(
        "<p>A &lt;b&gt;: none</p>", TableHtml.Of(new Table("A <b>", Column.Of("x", Array.Empty<int>(), x => x))));

    [Theory]
    [InlineData(new[] { 0.25, 0.5, 1 }, "0.25 0.50 1.00")]
    [InlineData(new[] { 1.0, 2, 1234 }, "1 2 1,234")]
    [InlineData(new[] { 1234.56, 0.004 }, "1,234.6 0.0")]
    [InlineData(new[] { 0.3333333, 2 }, "0.333 2.000")]
    [InlineData(new[] { double.NaN, 0.5 }, "NaN 0.5")]
    public void Fractions_of_a_column_have_the_same_number_of_places(double[] numbers, string shown) =>
        Assert.Equal(shown, string.Join(' ', ColumnText.Of(Column.Of("n", numbers, n => n), numbers.Length)));

    [Fact]
    public void A_table_is_aligned_text() => Expectation.Matches("table.txt", Table.ToString());

    [Fact]
    public void A_long_table_is_cut_and_says_its_size()
    {
        var table = new Table("Numbers", Column.Of("n", [.. Enumerable.Range(0, 1234)], n => n));
        Assert.Contains("1,234 rows, the first 50 shown", TableHtml.Of(table));
        Assert.Equal(51, TableHtml.Of(table).Split("<tr>").Length - 1);
        Assert.EndsWith("1,234 rows, the first 20 shown", table.ToString());
    }

    [Fact]
    public void A_wide_table_is_cut_and_says_so()
    {
        var cross = CrossTable.Of(
            "letter", "number", "pairs", Enumerable.Range(0, 30), _ => "a", i => $"{i:00}", _ => new Evidence(Article, new TextSpan(0, 4)));
        Assert.StartsWith("Pairs by letter and number, the 12 largest of 30 columns", BundleOf(cross)["text/plain"]);
        Assert.Equal(31, cross.ToTable().Columns.Length);
    }

    [Fact]
    public void Columns_of_different_length_are_refused() => Assert.Equal(
        "Column 'b' has 2 rows, 'a' has 1.",
        Assert.Throws<ArgumentException>(() => new Table("odd", Column.Of("a", [1], i => i), Column.Of("b", [1, 2], i => i))).Message);

    [Fact]
    public void An_article_shows_who_said_what_and_which_countries()
    {
        var text = Article.Text;
        TextSpan Of(string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);
        var quotation = new Quotation(
            Article, QuotationKind.Direct, [Of("\"We & they agreed,\""), Of("\"No <script>alert(1)</script> more.\"")])
        {
            Speaker = new Speaker("Ann \"A\" Lee"),
            SpeakerSpan = Of("Ann Lee of Korea Gas"),
            CueSpan = Of("said"),
        };
        var mention = new CountryMention(Article, Of("Korea"), "KR", CountryNameKind.Name) { InOrganisation = true };
        var shown = Article.Highlight([quotation], [mention]);
        Expectation.Matches("highlight.html", shown.Html);
        var page = new HtmlParser().ParseDocument(shown.Html);
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Contains("Talks <b>resume</b>", page.Body!.TextContent);
        Assert.Equal("KR, name, in an organisation's name", page.QuerySelector("p > ins > b")!.GetAttribute("title"));
    }

    [Fact]
    public void What_is_found_can_be_told_apart_where_styles_and_most_elements_are_dropped()
    {
        const string Text = "“Rates will fall,” said Ada Quell in Norway.";
        var article = new Article("a/1", Text, [new Block(BlockKind.Paragraph, new TextSpan(0, Text.Length))]);
        var page = new HtmlParser().ParseDocument(article.Highlight(article.Quotes(), article.Countries()).Html);
        foreach (var element in page.QuerySelectorAll("p:last-of-type *"))
        {
            foreach (var attribute in element.Attributes.ToList())
                element.RemoveAttribute(attribute.Name);
            if (!KeptByGitHub.Contains(element.LocalName))
                element.Replace([.. element.ChildNodes]);
        }
        Assert.Equal("<span>⟦</span>“Rates will fall,”<span>⟧</span> <i>said</i> <ins>Ada Quell</ins> in <b>Norway</b>.",
            page.QuerySelector("p:last-of-type")!.InnerHtml);
    }

    [Fact]
    public void Marks_that_overlap_are_cut_so_that_tags_nest()
    {
        Mark M(int start, int length, string tag) => new(new TextSpan(start, length), $"<{tag}>", $"</{tag}>");
        Assert.Equal("<u>ab<b>cd</b></u><b>ef</b>g", MarkedText.Of("abcdefg", new TextSpan(0, 7), [M(0, 4, "u"), M(2, 4, "b")]));
        Assert.Equal("<u><b>ab</b>c</u>", MarkedText.Of("abc", new TextSpan(0, 3), [M(0, 2, "b"), M(0, 3, "u")]));
        Assert.Equal("<b>cd</b>", MarkedText.Of("abcdef", new TextSpan(2, 2), [M(0, 6, "b")]));
    }

    [Fact]
    public void Kernels_find_the_formatters_of_a_type_by_name()
    {
        var figure = Counts.By("speaker", "quotations", [Article], a => "Ann", a => new Evidence(a, new TextSpan(0, 4)))
            .Chart("Ann speaks");
        var bundle = BundleOf(figure);
        Assert.Equal("Ann speaks\nBar chart of quotations by 1 speaker: Ann 1.", bundle["text/plain"]);
        using var plotly = JsonDocument.Parse(bundle["application/vnd.plotly.v1+json"]);
        Assert.Equal("bar", plotly.RootElement.GetProperty("data")[0].GetProperty("type").GetString());
        Assert.Equal(ChartRenderer.IsAvailable, bundle.ContainsKey("image/png"));
        Assert.DoesNotContain("text/html", bundle.Keys);
        Assert.Equal(["text/html", "text/plain"], BundleOf(Table).Keys.Order());
        Assert.Equal(["text/html", "text/plain"], BundleOf(Article.Highlight([], [])).Keys.Order());
        Assert.Contains("Talks &lt;b&gt;resume&lt;/b&gt;", BundleOf(Article)["text/html"]);
        var corpus = BundleOf(new Corpus([Article], [new Problem("bad.csv", 3, "a quote <never> closes")]));
        Assert.Contains("hostile/1", corpus["text/plain"]);
        Assert.Contains("a quote &lt;never&gt; closes", corpus["text/html"]);
    }

    [Fact]
    public void A_finding_is_a_heading_and_the_reason_for_none_is_not()
    {
        Assert.Equal("<h3>Most &lt;agree&gt;</h3>", BundleOf(Finding.That(true, "Most <agree>"))["text/html"]);
        Assert.Equal("<p><em>No article has a &lt;date&gt;.</em></p>", BundleOf(Finding.None("No article has a <date>."))["text/html"]);
    }

    /// <summary>What a kernel does that knows nothing of this library's types.</summary>
    private static Dictionary<string, string> BundleOf(object value)
    {
        const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;
        var attribute = value.GetType().GetCustomAttributes(true).Single(a => a.GetType().Name == "TypeFormatterSourceAttribute");
        var type = (Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!;
        var formatters = (System.Collections.IEnumerable)type.GetMethod("CreateTypeFormatters", Any)!
            .Invoke(Activator.CreateInstance(type, true), null)!;
        var bundle = new Dictionary<string, string>();
        foreach (var formatter in formatters)
        {
            var writer = new StringWriter();
            if ((bool)formatter.GetType().GetMethod("Format", Any)!.Invoke(formatter, [value, writer])!)
                bundle.Add((string)formatter.GetType().GetProperty("MimeType", Any)!.GetValue(formatter)!, writer.ToString());
        }
        var preferred = (string[])attribute.GetType().GetProperty("PreferredMimeTypes")!.GetValue(attribute)!;
        Assert.Equal(preferred.Order(), bundle.Keys.Order());
        return bundle;
    }
}
