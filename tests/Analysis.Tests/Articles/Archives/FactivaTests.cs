using System.Text;

namespace Analysis.Tests.Articles.Archives;

public sealed class FactivaTests : ArchiveFiles
{
    private const string Text =
        "<p class=\"articleParagraph enarticleParagraph\">Crews go back to work.</p><p class=\"articleParagraph "
            + "enarticleParagraph\">\"We got it,\" said Jonas Reed.</p>";

    private static readonly string[] Usual =
        ["877 words", "9 January 1993", "Norlund Post", "NRLP", "City", "3", "English", "(c) 1993 Norlund Press"];

    private static string Displayed(
        string title, string[] fields, string above = "<div>News</div>", string below = "", string wrapper = "article",
        string inner = "article enArticle") =>
        $"<span></span><div id=\"article-NRLP0000{fields.Length}\" class=\"{wrapper}\"><div class=\"{inner}\"><p> </p>{above} <div "
            + $"id=\"hd\"><span class=\"enHeadline\">{title} </span> </div>{below}"
        + string.Concat(fields.Select(f => $"<div>{f}</div>"))
        + $"<p></p>{Text}<p>Norlund Press</p><p>Document NRLP000020110301ea1900001</p></div></div><br>";

    private static string Page(params string[] articles) =>
        "<html><head><title>Factiva</title></head><body><div id=\"navcontainer\">Search Builder</div>" + string.Concat(
            articles) + "</body></html>";

    [Fact]
    public void Fields_below_a_headline_are_told_by_their_order()
    {
        var article = Load("a.html", Page(Displayed("Ferry strike ends", Usual, below: "<div class=\"author\">By Mira Holt</div>")))
            .Single();
        Assert.Equal(
            ("Ferry strike ends", "Norlund Post", "Mira Holt", "News"), (article.Title, article.Outlet, article.Author, article.Section));
        Assert.Equal(("1993-01-09", "City", "3", "en"), (Day(article.Date), article.Edition, article.Page, article.Language));
        Assert.Equal(["Crews go back to work.", "\"We got it,\" said Jonas Reed."], Paragraphs(article));
    }

    [Fact]
    public void The_last_article_has_a_wrapper_of_another_class_and_is_read()
    {
        var corpus = Load(
            "a.html", Page(Displayed("One", Usual), Displayed("Two", Usual), Displayed("Three", Usual, wrapper: "lastarticle")));
        Assert.Equal(["One", "Two", "Three"], corpus.Select(a => a.Title));
    }

    [Theory]
    [InlineData("877 words", "9 January 1993", "1993-01-09")]
    [InlineData("1,877 words", "9 January 1993", "1993-01-09")]
    [InlineData("877 Wörter", "9 Januar 1993", "1993-01-09")]
    [InlineData("877 Wörter", "1. März 2003", "2003-03-01")]
    [InlineData("877 mots", "9 janvier 1993", "1993-01-09")]
    [InlineData("877 mots", "3 août 1993", "1993-08-03")]
    [InlineData("877 palabras", "9 de enero de 1993", "1993-01-09")]
    [InlineData("877 palabras", "9 enero 1993", "1993-01-09")]
    [InlineData("877 parole", "9 gennaio 1993", "1993-01-09")]
    [InlineData("877 palavras", "9 março 1993", "1993-03-09")]
    [InlineData("877 字", "2018 年 10 月 7 日 17:04", "2018-10-07")]
    [InlineData("877 字", "2018年10月7日", "2018-10-07")]
    [InlineData("877 слов", "9 января 1993", "1993-01-09")]
    public void The_interface_can_be_in_any_language(string length, string day, string expected) =>
        Assert.Equal(
            [$"Ferry strike ends|{expected}|Norlund Post|"],
            Heads(Load("a.html", Page(Displayed("Ferry strike ends", [length, day, .. Usual[2..]])))));

    [Theory]
    [InlineData("", "")]
    [InlineData("<div>By Mira Holt</div>", "Mira Holt")]
    [InlineData("<div>By Mira Holt</div><div>Norlund News Service</div>", "Mira Holt")]
    [InlineData("<div class=\"author\">Von Mira Holt</div>", "Mira Holt")]
    public void None_one_or_two_lines_can_stand_before_the_number_of_words(string below, string author) =>
        Assert.Equal(
            [$"Ferry strike ends|1993-01-09|Norlund Post|{author}"],
            Heads(Load("a.html", Page(Displayed("Ferry strike ends", Usual, below: below)))));

    [Fact]
    public void A_time_behind_the_day_is_no_outlet() =>
        Assert.Equal(
            "Norlund Post", Load(
                "a.html", Page(Displayed("Ferry strike ends", ["877 words", "9 January 1993", "14:05", .. Usual[2..]]))).Single().Outlet);

    [Fact]
    public void A_table_between_paragraphs_is_kept()
    {
        var page = Page(Displayed("Ferry strike ends", Usual))
            .Replace(
                "work.</p>", "work.</p><p class=\"articleParagraph enarticleParagraph\"><pre>Monday 9 ferries</pre></p>",
                StringComparison.Ordinal);
        Assert.Equal(
            ["Crews go back to work.", "Monday 9 ferries", "\"We got it,\" said Jonas Reed."], Paragraphs(Load("a.html", page).Single()));
    }

    [Fact]
    public void Each_article_says_its_language()
    {
        var corpus = Load(
            "a.html",
            Page(Displayed("One", Usual), Displayed("Zwei", Usual, inner: "article deArticle"),
                Displayed("三", Usual, inner: "article zhcnArticle")));
        Assert.Equal(["en", "de", "zh"], corpus.Select(a => a.Language));
    }

    [Fact]
    public void What_is_declared_UTF_8_can_be_Latin_1()
    {
        var page = Page(Displayed("Fähre fährt", ["877 Wörter", "9 März 1993", .. Usual[2..]]))
            .Replace("<head>", "<head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\">", StringComparison.Ordinal);
        Assert.Equal(["Fähre fährt|1993-03-09|Norlund Post|"], Heads(Load("a.html", Encoding.Latin1.GetBytes(page))));
    }

    private static string Row(string code, string value) =>
        $"<tr><td align=\"right\" class=\"index\"><b>{code}</b>&nbsp;</td><td>{value}</td></tr>";

    private static string Indexed(string title, string wrapper = "") =>
        wrapper + "<div class=\"article enArticle\"><table>" + Row("SE", "News") + Row("HD", $"<b class='enHeadline'>{title}</b>") + Row(
            "BY", "By Mira Holt") + Row("WC", "877 words")
        + Row("PD", "9 January 1993") + Row("ET", "14:05") + Row("SN", "Norlund Post") + Row("SC", "NRLP") + Row("ED", "City") + Row(
            "PG", "3") + Row("LA", "English") + Row("CY", "(c) 1993")
        + Row("LP", "<p class=\"articleParagraph enarticleParagraph\">Crews go back to work.</p>") + Row(
            "TD", "<p class=\"articleParagraph enarticleParagraph\">\"We got it,\" said Jonas Reed.</p>")
        + Row("RF", "1") + Row("NS", "gcat : News") + Row("AN", "Document NRLP000020110301ea1900001") + "</table></div>";

    [Theory]
    [InlineData("")]
    [InlineData("<div id=\"article-NRLP1\" class=\"article\">")]
    public void Fields_can_have_codes(string wrapper)
    {
        var corpus = Load("a.html", Page(Indexed("Ferry strike ends", wrapper), Indexed("Glass prices rise", wrapper)));
        Assert.Equal(
            ["Ferry strike ends|1993-01-09|Norlund Post|Mira Holt", "Glass prices rise|1993-01-09|Norlund Post|Mira Holt"], Heads(corpus));
        Assert.All(corpus, a => Assert.Equal(["Crews go back to work.", "\"We got it,\" said Jonas Reed."], Paragraphs(a)));
        Assert.Equal(("News", "City", "3", "en"), (corpus[0].Section, corpus[0].Edition, corpus[0].Page, corpus[0].Language));
    }

    private static string Xml(string day, string lead) =>
        "<ppsarticle><article><accessionNo>NRLP1</accessionNo><baseLanguage>EN</baseLanguage><byline>By Mira Holt</byline><copyright>(c) "
            + "1993</copyright>"
        + $"<headline><paragraph display=\"Proportional\">Ferry strike ends</paragraph></headline>{lead}<tailParagraphs><paragraph>\"We "
        + "got it,\" said Jonas Reed.</paragraph></tailParagraphs>"
        + $"<publicationDate>{day}</publicationDate><sectionName>News</sectionName><sourceCode>NRLP</sourceCode><sourceName>Norlund "
        + "Post</sourceName><wordCount>877</wordCount></article></ppsarticle>";

    [Theory]
    [InlineData("<date>1993-01-09</date>", "<leadParagraph><paragraph>Crews go back to work.</paragraph></leadParagraph>")]
    [InlineData("<dateTime>1993-01-09T23:30:00Z</dateTime>", "<leadParagraph>Crews go back to work.</leadParagraph>")]
    [InlineData("<date value=\"1993-01-09\"/>", "<leadParagraph>\n<paragraph>Crews go\nback to work.</paragraph></leadParagraph>")]
    public void XML_is_read_article_by_article(string day, string lead)
    {
        var xml = "\ufeff<?xml version=\"1.0\" encoding=\"utf-8\"?><ppsArticleResponse><ppsArticleResultSet count=\"2\">" + Xml(
            day, lead) + Xml(day, lead) + "</ppsArticleResultSet></ppsArticleResponse>";
        var corpus = Load("a.xml", xml);
        Assert.All(Heads(corpus), head => Assert.Equal("Ferry strike ends|1993-01-09|Norlund Post|Mira Holt", head));
        Assert.Equal(2, corpus.Count);
        Assert.All(corpus, a => Assert.Equal(["Crews go back to work.", "\"We got it,\" said Jonas Reed."], Paragraphs(a)));
        Assert.Equal("Factiva, XML", corpus.Account().Rows.Single().Kind);
        Assert.Empty(corpus.Problems);
    }

    [Fact]
    public void XML_that_states_more_than_it_holds_is_told()
    {
        var corpus = Load("a.xml", "<r count=\"20\">" + string.Concat(Enumerable.Repeat(Xml("<date>1993-01-09</date>", ""), 19)) + "</r>");
        Assert.Equal(19, corpus.Count);
        Assert.StartsWith("says that it holds 20 articles; 19 were found.", corpus.Problems.Single().Message);
    }

    private static string[] Lines(string title, string[] fields, params string[] below) =>
    [
        "News", $"b:{title}", .. below, .. fields, "Crews go back to work.", "“We got it,” said Jonas Reed.",
        "Document NRLP000020110301ea1900001", ""
    ];

    [Theory]
    [InlineData("877 words", "9 January 1993")]
    [InlineData("877 Wörter", "9 Januar 1993")]
    [InlineData("877 字", "1993 年 1 月 9 日")]
    public void RTF_is_read_by_its_lines(string length, string day)
    {
        string[] fields = [length, day, .. Usual[2..]];
        var corpus = Load(
            "a.rtf",
            Rtf([.. Lines("Ferry strike ends", fields, "By Mira Holt"), .. Lines("Glass prices rise", fields), "Search Summary",
                "Text ferry"]));
        Assert.Equal(["Ferry strike ends|1993-01-09|Norlund Post|Mira Holt", "Glass prices rise|1993-01-09|Norlund Post|"], Heads(corpus));
        Assert.All(corpus, a => Assert.Equal(["Crews go back to work.", "“We got it,” said Jonas Reed."], Paragraphs(a)));
        Assert.Equal("Factiva, RTF", corpus.Account().Rows.Single().Kind);
        Assert.Empty(corpus.Problems);
    }

    [Fact]
    public void RTF_with_codes_is_read_too()
    {
        var corpus = Load(
            "a.rtf",
            Rtf("SE News", "HD Ferry strike ends", "BY By Mira Holt", "WC 877 words", "PD 9 January 1993", "SN Norlund Post",
                "LP Crews go back to work.", "TD", "“We got it,” said Jonas Reed.", "AN Document NRLP000020110301ea1900001"));
        Assert.Equal(["Ferry strike ends|1993-01-09|Norlund Post|Mira Holt"], Heads(corpus));
        Assert.Equal(["Crews go back to work.", "“We got it,” said Jonas Reed."], Paragraphs(corpus.Single()));
    }

    [Fact]
    public void RTF_that_was_cut_off_is_read_in_part_and_that_is_told()
    {
        var corpus = Load("a.rtf", Rtf([.. Lines("Ferry strike ends", Usual), .. Lines("Glass prices rise", Usual)[..^3]]));
        Assert.Single(corpus);
        Assert.StartsWith("READ IN PART, to article 1: document 2 ends without", corpus.Problems.Single().Message);
        Assert.True(corpus.Account().Rows.Single().IsPartial);
    }

    [Fact]
    public void The_same_lines_can_come_in_a_Word_file() =>
        Assert.Equal(
            ["Ferry strike ends|1993-01-09|Norlund Post|"],
            Heads(Load("a.docx",
                Word([.. Lines("Ferry strike ends", Usual).Skip(1).Select(l => l.Replace("b:", "", StringComparison.Ordinal))]))));
}
