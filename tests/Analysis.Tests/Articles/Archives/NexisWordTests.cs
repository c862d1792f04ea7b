namespace Analysis.Tests.Articles.Archives;

public sealed class NexisWordTests : ArchiveFiles
{
    private static readonly string[] Cover =
    [
        "User Name: = A. Reader", "Date and Time: = Friday, 4 December 2026 10:00 GMT", "Job Number: = 123456", "Documents (2)",
        "1. Ferry strike ends",
        "Client/Matter: -None-", "Search Terms: ferry", "Search Type: Terms and Connectors", "2. Glass prices rise",
        "Client/Matter: -None-",
    ];

    private static readonly string[] First =
    [
        "[Bookmark_1]", "Ferry strike ends", "Norlund Post", "January 10, 2018 Wednesday 10:36 EST", "",
        "Copyright 2018 Norlund Press All Rights Reserved",
        "Section: NEWS; Pg. 4", "Length: 355 words", "Byline: By Mira Holt", "Dateline: NORLUND",
        "Highlight: Crews go back to work on Monday.", "[Body]Body", "",
        "Crews of the Norlund ferries will go back to work on Monday.",
        "“We got what we asked for,” Jonas Reed, who led the talks, said.", "",
        "[Classification]Classification", "Language: ENGLISH", "Publication-Type: Newspaper", "Subject: FERRIES (93%); STRIKES (90%)",
        "Load-Date: March 2, 2021", "", "End of Document",
    ];

    private static readonly string[] Second =
    [
        "[Bookmark_2]", "Glass prices rise", "The Sentinel (Easton)", "November 5, 2002 Tuesday Final Edition", "Copyright 2002 Sentinel",
        "Length: 20 words",
        "[Body_0]Body", "", "Prices of window glass rose by a tenth in October.", "Graphic", "Photo of a kiln at night",
        "Load-Date: November 6, 2002", "End of Document",
    ];

    private const string FirstHead = "Ferry strike ends|2018-01-10|Norlund Post|Mira Holt";
    private const string SecondHead = "Glass prices rise|2002-11-05|The Sentinel (Easton)|";

    [Fact]
    public void The_cover_is_read_for_the_count_and_skipped()
    {
        var corpus = Load("a.docx", Word([.. Cover, .. First, .. Second]));
        Assert.Equal([FirstHead, SecondHead], Heads(corpus));
        Assert.Empty(corpus.Problems);
        Assert.Equal((2, 2, "Nexis, Word"), corpus.Account().Rows.Select(r => (r.Stated!.Value, r.Read, r.Kind!)).Single());
    }

    [Fact]
    public void Text_and_fields_come_apart()
    {
        var article = Load("a.docx", Word([.. First, .. Second]))[0];
        Assert.Equal(
            ["Crews of the Norlund ferries will go back to work on Monday.",
                "“We got what we asked for,” Jonas Reed, who led the talks, said."], Paragraphs(article));
        Assert.Equal(("NEWS", "4", "NORLUND", "en"), (article.Section, article.Page, article.Dateline, article.Language));
        Assert.DoesNotContain("STRIKES", article.Text);
    }

    [Fact]
    public void An_edition_behind_the_day_is_no_part_of_it_and_words_below_a_picture_are_a_caption()
    {
        var article = Load("a.docx", Word([.. First, .. Second]))[1];
        Assert.Equal("Final Edition", article.Edition);
        Assert.Equal(
            ["Photo of a kiln at night"], article.Blocks.Where(b => b.Kind == BlockKind.Caption).Select(b => b.Span.In(article.Text)));
    }

    public static TheoryData<string, string[]> WaysToDivide => new()
    {
        { "bookmarks and ends", [.. First, .. Second] },
        { "bookmarks alone", [.. First.SkipLast(1), .. Second.SkipLast(1)] },
        { "ends alone", [.. Unmarked(First), .. Unmarked(Second)] },
        { "ends alone behind a cover", [.. Cover, "", .. Unmarked(First), .. Unmarked(Second)] },
        { "neither", [.. Unmarked(First).SkipLast(1), "", .. Unmarked(Second).SkipLast(1)] },
        { "the last end missing", [.. First, .. Second.SkipLast(1)] },
        { "a bookmark doubled", ["[Bookmark_1][Bookmark_9]", .. First.Skip(1), .. Second] },
    };

    [Theory, MemberData(nameof(WaysToDivide))]
    public void Documents_are_divided_by_what_there_is(string way, string[] paragraphs)
    {
        var corpus = Load("a.docx", Word(paragraphs));
        Assert.True(Heads(corpus).SequenceEqual([FirstHead, SecondHead]), $"{way}: {string.Join(" / ", Heads(corpus))}");
    }

    [Theory]
    [InlineData("Correction Appended in place of the day",
        new[] { "Bridge opens", "Norlund Post", "Correction Appended", "Length: 9 words" }, "Bridge opens||Norlund Post|")]
    [InlineData("below the day", new[] { "Bridge opens", "Norlund Post", "May 3, 2011 Tuesday", "Correction Appended", "Length: 9 words" },
        "Bridge opens|2011-05-03|Norlund Post|")]
    [InlineData("at the end of the title",
        new[] { "Bridge opens; Correction Appended", "Norlund Post", "May 3, 2011 Tuesday", "Length: 9 words" },
        "Bridge opens|2011-05-03|Norlund Post|")]
    [InlineData("a blog in brackets",
        new[] { "Bridge opens", "Norlund Post", "(Harbour Lights)", "May 3, 2011 Tuesday 9:20 AM GMT", "Length: 9 words" },
        "Bridge opens|2011-05-03|Norlund Post|")]
    [InlineData("a title of two paragraphs",
        new[] { "Bridge opens;", "Traffic flows again", "Norlund Post", "May 3, 2011 Tuesday", "Length: 9 words" },
        "Bridge opens; Traffic flows again|2011-05-03|Norlund Post|")]
    [InlineData("title and standfirst in a line",
        new[] { "Bridge opens; Traffic flows again", "Norlund Post", "May 3, 2011 Tuesday", "Length: 9 words" },
        "Bridge opens; Traffic flows again|2011-05-03|Norlund Post|")]
    [InlineData("no headline", new[] { "No Headline In Original", "Norlund Post", "May 3, 2011 Tuesday", "Length: 9 words" },
        "|2011-05-03|Norlund Post|")]
    [InlineData("outlet with an edition",
        new[] { "Bridge opens", "The Courier (Weston) - Final Edition", "May 3, 2011 Tuesday", "Length: 9 words" },
        "Bridge opens|2011-05-03|The Courier (Weston)|")]
    [InlineData("outlet without a blank", new[] { "Bridge opens", "The Courier(Weston)", "May 3, 2011 Tuesday", "Length: 9 words" },
        "Bridge opens|2011-05-03|The Courier (Weston)|")]
    [InlineData("outlet with a stop", new[] { "Bridge opens", "Courier.test.", "May 3, 2011 Tuesday", "Length: 9 words" },
        "Bridge opens|2011-05-03|Courier.test|")]
    [InlineData("day first", new[] { "Bridge opens", "Norlund Post", "Tuesday 3 May 2011", "Length: 9 words", "Byline: Ines Vale" },
        "Bridge opens|2011-05-03|Norlund Post|Ines Vale")]
    [InlineData("labels in another language",
        new[] { "Brücke offen", "Norlund Post", "Dienstag 3. Mai 2011", "Rubrik: LOKALES", "Länge: 9 Wörter", "Autor: Ines Vale" },
        "Brücke offen|2011-05-03|Norlund Post|Ines Vale")]
    [InlineData("a label with a no-break space",
        new[] { "Bridge opens", "Norlund Post", "May 3, 2011", "Length:\u00a09 words", "Byline:\u00a0By Ines Vale" },
        "Bridge opens|2011-05-03|Norlund Post|Ines Vale")]
    [InlineData("no label", new[] { "Bridge opens", "Norlund Post", "May 3, 2011" }, "Bridge opens|2011-05-03|Norlund Post|")]
    public void The_head_of_a_document_can_look_like_this(string _, string[] head, string expected)
    {
        var corpus = Load(
            "a.docx",
            Word(["[Bookmark_1]", .. head, "[Body]Body", "The new bridge over the Lor opened to traffic on Tuesday morning.",
                "End of Document"]));
        Assert.Equal([expected], Heads(corpus));
        Assert.Equal(["The new bridge over the Lor opened to traffic on Tuesday morning."], Paragraphs(corpus[0]));
    }

    [Fact]
    public void A_day_that_is_nowhere_is_that_of_loading_in_the_year_of_the_copyright()
    {
        string[] head =
        [
            "[Bookmark_1]", "Bridge opens", "Norlund Post", "Copyright 2011 Norlund Press", "Length: 9 words", "[Body]Body",
            "It opened to all traffic on Tuesday."
        ];
        Assert.Equal(new DateOnly(2011, 5, 4), Load("a.docx", Word([.. head, "Load-Date: May 4, 2011", "End of Document"]))[0].Date);
        Assert.Null(Load("b.docx", Word([.. head, "Load-Date: May 4, 2019", "End of Document"]))[0].Date);
    }

    [Fact]
    public void A_month_without_a_day_is_told()
    {
        var corpus = Load(
            "a.docx",
            Word("[Bookmark_1]", "Bridge opens", "Norlund Monthly", "May 2011", "Length: 9 words", "[Body]Body",
                "It opened to all traffic.", "End of Document"));
        Assert.Null(corpus[0].Date);
        Assert.Equal(["1 date could not be read: 'May 2011'"], corpus.Account().Rows.Single().Notes.ToArray());
    }

    [Fact]
    public void One_title_on_one_day_twice_is_two_articles() =>
        Assert.Equal([SecondHead, SecondHead], Heads(Load("a.docx", Word([.. Second, .. Second]))));

    [Fact]
    public void A_body_with_abstract_and_full_text_keeps_both()
    {
        var article = Load(
            "a.docx",
            Word("[Bookmark_1]", "Bridge opens", "Norlund Post", "May 3, 2011", "Length: 9 words", "[Body]Body", "ABSTRACT", "In short.",
                "FULL TEXT", "It opened to all traffic.", "End of Document"))[0];
        Assert.Equal(["It opened to all traffic."], Paragraphs(article));
        Assert.Contains("In short.", article.Text);
    }

    [Fact]
    public void The_word_Body_alone_in_a_text_starts_no_document()
    {
        var article = Load(
            "a.docx",
            Word("[Bookmark_1]", "How to paint", "Norlund Post", "May 3, 2011", "Length: 9 words", "[Body]Body", "Start with the head.",
                "Body", "Then the rest.", "End of Document")).Single();
        Assert.Equal(["Start with the head.", "Body", "Then the rest."], Paragraphs(article));
    }

    [Fact]
    public void A_label_inside_a_text_ends_it_not()
    {
        var article = Load(
            "a.docx",
            Word("[Bookmark_1]", "Letters", "Norlund Post", "May 3, 2011", "Length: 9 words", "[Body]Body",
                "Subject: the ferries. I wait daily.", "Nobody answers.", "Nobody ever did.",
            "Classification", "Journal Code: NP", "Acc-No: 12", "Rating: none", "Load-Date: May 4, 2011", "End of Document")).Single();
        Assert.Equal(["Subject: the ferries. I wait daily.", "Nobody answers.", "Nobody ever did."], Paragraphs(article));
    }

    [Fact]
    public void A_document_that_was_not_delivered_is_left_out_with_a_line()
    {
        var corpus = Load("a.docx", Word([.. First, "[Bookmark_2]", "This document could not be delivered", "End of Document"]));
        Assert.Single(corpus);
        Assert.False(corpus.Problems.IsEmpty && corpus.Account().Rows.Single().Found == 1 && corpus.Account().Rows.Single().Stated == 2);
    }

    [Fact]
    public void Runs_are_read_as_they_are_seen()
    {
        const string runs =
            "xml:<w:r><w:t>Six</w:t><w:noBreakHyphen/><w:t>party talks</w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK "
            + "x</w:instrText></w:r><w:r><w:tab/><w:t>went</w:t></w:r>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:br/><w:t>on</w:t></w:r>"
            + "<mc:AlternateContent><mc:Choice><w:r><w:t> "
            + "today</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>twice</w:t></w:r></mc:Fallback></mc:AlternateContent><w:r><w:t>.</w:t>"
            + "</w:r>";
        var article = Load(
            "a.docx",
            Word("[Bookmark_1]", "Talks", "Norlund Post", "May 3, 2011", "Length: 9 words", "[Body]Body", runs, "End of Document"))[0];
        Assert.Equal(["Six-party talks went on today."], Paragraphs(article));
    }

    [Fact]
    public void The_older_layout_can_come_in_a_Word_file_too()
    {
        var corpus = Load(
            "a.docx",
            Word("1 of 2 DOCUMENTS", "Norlund Post", "January 11, 2010 Monday", "Ferry strike ends", "BYLINE: Mira Holt", "LENGTH: 9 words",
                "Crews go back to work.", "LOAD-DATE: January 12, 2010",
            "2 of 2 DOCUMENTS", "Norlund Post", "January 12, 2010 Tuesday", "Glass prices rise", "LENGTH: 9 words",
            "Prices of window glass rose.", "LOAD-DATE: January 13, 2010"));
        Assert.Equal(["Ferry strike ends|2010-01-11|Norlund Post|Mira Holt", "Glass prices rise|2010-01-12|Norlund Post|"], Heads(corpus));
        Assert.Empty(corpus.Problems);
    }

    [Fact]
    public void One_article_in_a_Word_file_is_one_article()
    {
        var corpus = Load(
            "a.docx",
            Word("Harbour opens", "By Mira Holt",
                "The harbour of Norlund opened again on Monday after a long winter of repairs, the council said."));
        Assert.Equal(
            ("Harbour opens", "Mira Holt", "Word"), (corpus.Single().Title, corpus.Single().Author, corpus.Account().Rows.Single().Kind));
    }

    private static IEnumerable<string> Unmarked(IEnumerable<string> paragraphs) =>
        paragraphs.Select(p => p.StartsWith('[') ? p[(p.LastIndexOf(']') + 1)..] : p);
}
