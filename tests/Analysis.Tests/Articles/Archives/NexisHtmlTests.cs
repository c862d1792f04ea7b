namespace Analysis.Tests.Articles.Archives;

public sealed class NexisHtmlTests : ArchiveFiles
{
    private static string Box(string style, params string[] spans) =>
        $"<BR><DIV CLASS=\"{style}\"><P CLASS=\"c1\">{string.Concat(spans.Select(s => $"<SPAN CLASS=\"c2\">{s}</SPAN>"))}</P>\n</DIV>\n";

    private static string Document(int number, string head, string fields = "", string close = "</DIV>") =>
        $"<A NAME=\"DOC_ID_0_{number}\"></A><!-- Hide XML section from browser\n<DOC NUMBER={number}>\n<DOCFULL> -->\n" + head + fields
        + "<BR><DIV CLASS=\"c9\"><P CLASS=\"c8\"><SPAN CLASS=\"c2\">Crews of the ferries will go back to work.</SPAN></P>\n<P "
        + "CLASS=\"c8\"><SPAN CLASS=\"c2\">&quot;We got it,&quot; said Jonas Reed.</SPAN></P>\n"
        + close + "\n" + Box("c4", "LOAD-DATE: ", "January 12, 2015") + Box("c4", "LANGUAGE: ", "ENGLISH") + Box(
            "c3", "Copyright 2010 Norlund Press") + "<!-- Hide XML section from browser\n</DOCFULL> </DOC> -->\n";

    private static string Head(string divider, string month, string day, string title) =>
        Box("c0", divider) + Box("c3", "Norlund Post") + Box("c3", month, day) + Box("c4", title);

    private static string Page(params string[] documents) =>
        "<HTML><HEAD><STYLE TYPE=\"text/css\"><!--\n.c0 { text-align: center; }\n--></STYLE></HEAD><BODY>" + string.Concat(
            documents) + "</BODY></HTML>";

    [Fact]
    public void Documents_are_divided_and_fields_told_by_their_labels()
    {
        var corpus = Load("a.html", Page(
            Document(1, Head("1 of 2 DOCUMENTS", "January", " 11, 2010 Monday", "Ferry strike ends"),
                Box("c4", "BYLINE: ", "By Mira Holt") + Box("c4", "SECTION: ", "NEWS; Pg. 3") + Box("c4", "LENGTH: ", "9 words")),
            Document(2, Head("2 of 2 DOCUMENTS", "January", " 12, 2010 Tuesday", "Glass prices rise"), Box("c4", "LENGTH: ", "9 words"))));
        Assert.Equal(["Ferry strike ends|2010-01-11|Norlund Post|Mira Holt", "Glass prices rise|2010-01-12|Norlund Post|"], Heads(corpus));
        Assert.All(
            corpus, a => Assert.Equal(["Crews of the ferries will go back to work.", "\"We got it,\" said Jonas Reed."], Paragraphs(a)));
        Assert.Equal((2, 2), corpus.Account().Rows.Select(r => (r.Stated!.Value, r.Read)).Single());
        Assert.Empty(corpus.Problems);
    }

    [Theory]
    [InlineData("<!-- <DOWNLOAD DOCUMENTS=\"146\"> -->", "1 of 146 DOCUMENTS")]
    [InlineData("", "2001 of 2146 DOCUMENTS")]
    public void A_part_of_a_download_is_told(string comment, string divider)
    {
        var corpus = Load(
            "a.html", Page(
                comment, Document(1, Head(divider, "January", " 11, 2010 Monday", "Ferry strike ends"), Box("c4", "LENGTH: ", "9 words"))));
        Assert.Single(corpus);
        Assert.Contains("46 articles; 1 was found", corpus.Problems.Single().Message);
    }

    [Fact]
    public void A_tag_that_closes_itself_between_documents_spoils_none()
    {
        var corpus = Load("a.html", Page(
            Document(1, Head("1 of 2 DOCUMENTS", "January", " 11, 2010 Monday", "Ferry strike ends"), Box("c4", "LENGTH: ", "9 words")),
            "<DIV/><DIV/>",
            Document(2, Head("2 of 2 DOCUMENTS", "January", " 12, 2010 Tuesday", "Glass prices rise"), Box("c4", "LENGTH: ", "9 words"),
                close: "")));
        Assert.Equal(["Ferry strike ends", "Glass prices rise"], corpus.Select(a => a.Title));
    }

    [Theory]
    [InlineData("January", " 11, 2010 Monday Correction Appended")]
    [InlineData("January", " 11, 2010 Monday, City Edition")]
    [InlineData("", "11. Januar 2010")]
    [InlineData("11 ", "janvier 2010")]
    public void The_day_can_stand_in_pieces(string first, string second) => Assert.Equal(new DateOnly(2010, 1, 11),
        Load("a.html", Page(Document(1, Head("1 of 1 DOCUMENTS", first, second, "Ferry strike ends"), Box("c4", "LENGTH: ", "9 words"))))
            .Single().Date);

    [Fact]
    public void A_document_without_a_title_has_none()
    {
        var head = Box("c0", "1 of 1 DOCUMENTS") + Box("c3", "Norlund Post") + Box("c3", "January", " 11, 2010 Monday") + Box(
            "c3", "Late Edition - Final");
        var article = Load("a.html", Page(Document(1, head, Box("c4", "SECTION: ", "A; Pg. 3") + Box("c4", "LENGTH: ", "9 words"))))
            .Single();
        Assert.Null(article.Title);
        Assert.Equal(("Late Edition - Final", "Norlund Post"), (article.Edition, article.Outlet));
    }

    [Fact]
    public void A_standfirst_in_the_title_stays_with_it()
    {
        var head = Box("c0", "1 of 1 DOCUMENTS") + Box("c3", "Norlund Post") + Box(
            "c3", "January", " 11, 2010 Monday") + "<BR><DIV><P><SPAN>Ferry strike ends;<BR>Crews back on Monday</SPAN></P></DIV>";
        Assert.Equal(
            "Ferry strike ends; Crews back on Monday",
            Load("a.html", Page(Document(1, head, Box("c4", "LENGTH: ", "9 words")))).Single().Title);
    }

    [Fact]
    public void A_correction_is_labelled_as_one()
    {
        var article = Load(
            "a.html",
            Page(Document(1, Head("1 of 1 DOCUMENTS", "January", " 11, 2010 Monday", "Ferry strike ends"), Box("c4", "LENGTH: ", "9 words"))
            .Replace(
                "<BR><DIV CLASS=\"c4\"><P CLASS=\"c1\"><SPAN CLASS=\"c2\">LOAD",
                Box("c4", "CORRECTION: ", "The pier was misnamed.") + "<BR><DIV CLASS=\"c4\"><P CLASS=\"c1\"><SPAN CLASS=\"c2\">LOAD",
                StringComparison.Ordinal))).Single();
        Assert.Equal(
            ["The pier was misnamed."], article.Blocks.Where(b => b.Kind == BlockKind.Correction).Select(b => b.Span.In(article.Text)));
    }

    [Fact]
    public void Equal_paragraphs_are_each_kept()
    {
        var document = Document(1, Head("1 of 1 DOCUMENTS", "January", " 11, 2010 Monday", "Hearing"), Box("c4", "LENGTH: ", "9 words"))
            .Replace(
                "Crews of the ferries will go back to work.",
                "&quot;I do not recall.&quot;</SPAN></P><P><SPAN>&quot;I do not recall.&quot;", StringComparison.Ordinal);
        Assert.Equal(2, Paragraphs(Load("a.html", Page(document)).Single()).Count(p => p == "\"I do not recall.\""));
    }
}
