using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Analysis.Tests.Articles.Formats;

public sealed class DocumentFormatsTests : TemporaryFolder
{
    private const string Mail =
        "From: Ostmere Courier <news@c.test>\r\nTo: a@b.test\r\nSubject: =?utf-8?q?Quay_shut_=E2=80=93_why?=\r\nMIME-Version: 1.0\r\n";

    /// <summary>Dates of mails as senders write them, and the day.</summary>
    public static TheoryData<string, string> Dates => new()
    {
        { "Tue, 10 Mar 2026 23:45:00 -0800", "2026-03-10" },
        { "Tue, 10 Mar 2026 00:15:00 CEST", "2026-03-10" },
        { "Tue, 10 Mar 2026 00:15:00 +0100 (CET)", "2026-03-10" },
        { "2026-03-10T00:15:00+01:00", "2026-03-10" },
        { "10 Mar 2026", "2026-03-10" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_mail_keeps_its_own_day(string date, string day)
    {
        var article = Single("m.eml", $"{Mail}Date: {date}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe quay is shut.\r\n");
        Assert.Equal(day, article.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(("Quay shut – why", "Ostmere Courier", "The quay is shut."), (article.Title, article.Outlet, article.Text));
    }

    [Fact]
    public void Of_a_text_in_two_forms_one_is_read_and_of_several_texts_all_are()
    {
        var alternative =
            "--b\r\nContent-Type: text/plain\r\n\r\nThe quay is shut.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>The quay is "
                + "shut.</p>\r\n--b--\r\n";
        Assert.Equal(
            "The quay is shut.", Single("a.eml", $"{Mail}Content-Type: multipart/alternative; boundary=b\r\n\r\n{alternative}").Text);
        var reversed =
            "--b\r\nContent-Type: text/html\r\n\r\n<p>The quay is shut.</p>\r\n--b\r\nContent-Type: text/plain\r\n\r\nThe quay is "
                + "shut.\r\n--b--\r\n";
        Assert.Equal("The quay is shut.", Single("r.eml", $"{Mail}Content-Type: multipart/alternative; boundary=b\r\n\r\n{reversed}").Text);
        var mixed =
            "--b\r\nContent-Type: text/plain\r\n\r\nFirst text.\r\n--b\r\nContent-Type: text/plain\r\n\r\nSecond text.\r\n--b--\r\n";
        Assert.Equal(
            "First text.\n\nSecond text.", Single("m.eml", $"{Mail}Content-Type: multipart/mixed; boundary=b\r\n\r\n{mixed}").Text);
        var hint =
            "--b\r\nContent-Type: text/plain\r\n\r\nView it in a browser.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>The quay is shut "
                + "until the spring, the council said, and nobody knows why.</p>\r\n--b--\r\n";
        Assert.StartsWith(
            "The quay is shut until", Single("h.eml", $"{Mail}Content-Type: multipart/alternative; boundary=b\r\n\r\n{hint}").Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_a_mailer_broke_are_joined_and_the_signature_stays_apart()
    {
        var text = Single(
            "f.eml",
            $"{Mail}Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\nThe quay is \r\nshut until \r\nthe spring.\r\n\r\n-- "
                + "\r\nLena Marsh\r\n").Text;
        Assert.StartsWith("The quay is shut until the spring.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("-- Lena", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_that_calls_Windows_1252_Latin_1_keeps_its_quotation_marks()
    {
        TextDecoder.RegisterCodePages();
        byte[] bytes = [
            .. Encoding.ASCII.GetBytes($"{Mail}Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"),
            .. Encoding.GetEncoding(1252).GetBytes("“Zoë’s” – shut.\r\n")];
        Assert.Equal("“Zoë’s” – shut.", Load("w.eml", bytes).Single().Text);
    }

    [Fact]
    public void A_box_is_parted_at_its_mails_and_not_at_sentences_that_begin_with_From()
    {
        var one =
            "Subject: A\r\nDate: Tue, 10 Mar 2026 10:00:00 +0000\r\n\r\nIt began so.\r\n\r\nFrom Ostmere the boats leave at 10:30 in "
                + "2026.\r\n>From that day on they did not.\r\n\r\n";
        var corpus = Load(
            "news.mbox",
            $"From news@c.test Tue Mar 10 10:00:00 2026\r\n{one}From MAILER-DAEMON Wed Mar 11 10:00:00 2026\r\nSubject: "
                + "B\r\n\r\nSecond.\r\n");
        Assert.Equal(["A", "B"], corpus.Select(a => a.Title));
        Assert.Contains("From Ostmere the boats", corpus[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(">From", corpus[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_that_is_attached_whole_is_an_article_of_its_own()
    {
        var forwarded =
            $"{Mail}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee "
                + "below.\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: Inner\r\nFrom: x@y.test\r\n\r\nThe inner "
                + "text.\r\n--b--\r\n";
        Assert.Equal(["See below.", "The inner text."], Load("fw.eml", forwarded).Select(a => a.Text));
    }

    [Fact]
    public void A_page_that_a_browser_saved_in_one_file_is_read_like_a_page()
    {
        var story =
            string.Concat(Enumerable.Range(0, 6)
                .Select(i =>
                    $"<p>The quay is shut, it was said in sentence {i}, which is long enough to be one of a story and then some more of "
                        + "it.</p>"));
        var corpus = Load(
            "p.mhtml",
            "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://c.test/q\r\nSubject: Quay\r\nMIME-Version: "
                + "1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n"
            + $"--b\r\nContent-Type: text/html\r\nContent-Location: https://c.test/q\r\n\r\n<html><head><title>Quay "
            + $"shut</title></head><body><article><h1>Quay shut</h1>{story}</article></body></html>\r\n--b\r\nContent-Type: "
            + "image/gif\r\nContent-Transfer-Encoding: base64\r\n\r\nR0lGODlh\r\n--b--\r\n");
        Assert.Equal(("Quay shut", "https://c.test/q"), (corpus.Single().Title, corpus.Single().Url));
    }

    [Fact]
    public void The_chapters_of_a_book_are_articles_and_its_lists_of_contents_are_not()
    {
        static string Xhtml(string body) =>
            $"<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/><script src=\"a.js\"/></head><body><a "
                + $"id=\"top\"/>{body}</body></html>";
        var words = string.Join(' ', Enumerable.Repeat("The quay is shut until the spring, the council said.", 6));
        var corpus = Load("issue.epub", Zip(
            ("mimetype", "application/epub+zip"),
            ("META-INF/container.xml",
                "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile "
                    + "full-path=\"OEBPS/book.opf\"/></rootfiles></container>"),
            ("OEBPS/book.opf",
                "<package xmlns=\"http://www.idpf.org/2007/opf\"><metadata "
                    + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Ostmere "
                    + "Courier</dc:title><dc:date>2026-03-10T00:00:00+00:00</dc:date></metadata><manifest><item id=\"n\" "
                    + "href=\"nav.xhtml\" properties=\"nav\"/><item id=\"i\" href=\"index.xhtml\"/><item id=\"b\" "
                    + "href=\"text/b%20b.xhtml\"/><item id=\"a\" href=\"text/a.xhtml\"/><item id=\"x\" "
                    + "href=\"gone.xhtml\"/></manifest><spine><itemref idref=\"n\"/><itemref idref=\"i\"/><itemref idref=\"b\"/><itemref "
                    + "idref=\"a\"/><itemref idref=\"x\"/></spine></package>"),
            ("OEBPS/nav.xhtml", Xhtml("<nav>Contents</nav>")),
            ("OEBPS/index.xhtml", Xhtml($"<ul><li><a href=\"a\">{words}</a></li></ul>")),
            ("OEBPS/text/b b.xhtml", Xhtml($"<h1>Quay shut</h1><p>{words}</p><p>And that is all.</p>")),
            ("OEBPS/text/a.xhtml", Xhtml($"<h2>Pier open</h2><div><p>{words}</p></div>"))));
        Assert.Equal(["Quay shut", "Pier open"], corpus.Select(a => a.Title));
        Assert.All(corpus, a => Assert.Equal(("Ostmere Courier", new DateOnly(2026, 3, 10)), (a.Outlet, a.Date)));
        Assert.Equal("the chapter OEBPS/gone.xhtml is not in the file.", corpus.Problems.Single().Message);
    }

    [Fact]
    public void A_text_of_LibreOffice_is_read_without_what_was_deleted_or_remarked()
    {
        var article = Single("a.odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", """
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
            <text:tracked-changes><text:changed-region><text:deletion><text:p>Gone words</text:p></text:deletion></text:changed-region>
            </text:tracked-changes>
            <text:h text:outline-level="1">Quay is shut</text:h><text:p>By Lena Marsh</text:p><text:p>March 10, 2026</text:p>
            <text:p>The quay<text:s text:c="2"/>is <text:span>shut</text:span><text:note><text:note-citation>1</text:note-citation>
            <text:note-body><text:p>A note.</text:p></text:note-body>
            </text:note>,<text:line-break/>and nobody knows why, the council of the town said.<office:annotation><text:p>Check!</text:p>
            </office:annotation></text:p>
            <text:list><text:list-item><text:p>One reason may be the ice on the river.</text:p></text:list-item></text:list>
            </office:text></office:body></office:document-content>
            """)));
        Assert.Equal(("Quay is shut", "Lena Marsh", new DateOnly(2026, 3, 10)), (article.Title, article.Author, article.Date));
        Assert.Equal(
            ["The quay is shut, and nobody knows why, the council of the town said.", "One reason may be the ice on the river."],
            Words(article));
    }

    [Fact]
    public void Markdown_is_read_with_its_head()
    {
        var article = Single(
            "a.md",
            "---\ntitle: Quay shut\ndate: 2026-03-10\nauthor: [Lena Marsh, Per Holt]\ntags: &t [a]\nmood: dark\n---\n# Another "
                + "heading\n\nThe quay is **shut**, and [nobody](https://c.test) knows why.\nIt was shut at night.\n\n> “We know,” she "
                + "said.\n\n- One reason is the ice.\n");
        Assert.Equal(("Quay shut", "Lena Marsh, Per Holt", new DateOnly(2026, 3, 10)), (article.Title, article.Author, article.Date));
        Assert.Equal(
            ["The quay is shut, and nobody knows why. It was shut at night.", "“We know,” she said.", "One reason is the ice."],
            Words(article));
        Assert.Equal("Pier open", Single("b.md", "# Pier open\n\nThe pier is open, and nobody knows why it is so.\n").Title);
    }

    [Theory]
    [InlineData("1986. A hard winter came.\n\n1987. It went on.", "1986. A hard winter came.|1987. It went on.")]
    [InlineData("The year was long.\n\n1986. A hard winter came.", "The year was long.|1986. A hard winter came.")]
    [InlineData("12) Nobody came that day.", "12) Nobody came that day.")]
    [InlineData("1. The ice.\n2. The cost.", "The ice.|The cost.")]
    public void A_paragraph_of_Markdown_that_begins_with_a_year_keeps_it(string text, string paragraphs) => Assert.Equal(
        paragraphs, string.Join('|', Words(Single("a.md", $"---\ntitle: Winter\n---\n\n{text}\n"))));

    [Fact]
    public void Markdown_that_lies_too_deep_in_itself_is_refused_in_a_line() =>
        Assert.Single(Load("deep.md", string.Concat(Enumerable.Repeat("> ", 20_000)) + "words").Problems);

    [Fact]
    public void A_page_of_two_columns_is_read_column_by_column_without_what_repeats()
    {
        var left = Lines(
            50, "The quay of Ostmere is shut until", "the spring, the harbour board an-", "nounced on Tuesday. Nobody knows",
            "what it will cost to mend.");
        var right = Lines(
            320, "“We have to wait for the ice,” said", "Ada Quell, the engineer of the town.", "She asked the board for more time",
            "and for a new survey of the piles.");
        var bytes = Pdf(
            [("Quay is shut", 50, 700, 24), .. left, .. right, ("Ostmere Courier, 10 March 2026", 50, 800, 9), ("1", 300, 30, 9)],
            [.. Lines(50, "The board will meet again in May,", "a clerk of the town said."), ("Ostmere Courier, 10 March 2026", 50, 800, 9),
                ("2", 300, 30, 9)]);
        var article = Load("a.pdf", bytes).Single();
        Assert.Equal("Quay is shut", article.Title);
        Assert.Contains(
            "the harbour board announced on Tuesday. Nobody knows what it will cost to mend.", article.Text, StringComparison.Ordinal);
        Assert.Contains(
            "“We have to wait for the ice,” said Ada Quell, the engineer of the town. She asked", article.Text, StringComparison.Ordinal);
        Assert.Contains("The board will meet again in May, a clerk of the town said.", article.Text, StringComparison.Ordinal);
        Assert.True(article.Text.IndexOf("cost to mend", StringComparison.Ordinal) < article.Text
            .IndexOf("wait for the ice", StringComparison.Ordinal));
        Assert.DoesNotContain("Courier", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_PDF_without_text_or_broken_is_told()
    {
        Assert.Contains("no text", Load("empty.pdf", Pdf([])).Problems.Single().Message, StringComparison.Ordinal);
        Assert.NotEmpty(Load("broken.pdf", "%PDF-1.7\nnothing").Problems);
    }

    [Theory]
    [InlineData("of\ufb01ce \ufb02ow e\ufb00ort", "office flow effort")]
    [InlineData("har\u00adbour", "harbour")]
    [InlineData("har\u00ad bour", "harbour")]
    [InlineData("har\u00ad", "har\u00ad")]
    [InlineData("plain", "plain")]
    public void Letters_are_as_they_are_written(string drawn, string written) => Assert.Equal(written, PdfWords.Mended(drawn));

    [Theory]
    [InlineData("the an-", "nouncement", "the announcement")]
    [InlineData("the har\u00ad", "bour", "the harbour")]
    [InlineData("the well-known six-", "party talks", "the well-known six-party talks")]
    [InlineData("Anglo-", "Saxon", "Anglo-Saxon")]
    [InlineData("a state-of-the-", "art quay", "a state-of-the-art quay")]
    [InlineData("he said –", "twice", "he said – twice")]
    [InlineData("in 2025-", "26 it", "in 2025- 26 it")]
    [InlineData("the quay", "is shut", "the quay is shut")]
    public void A_word_that_a_line_parts_is_joined(string line, string next, string joined)
    {
        var text = new StringBuilder();
        PdfWords.Join(text, line);
        PdfWords.Join(text, next);
        Assert.Equal(joined, text.ToString());
    }

    private Article Single(string name, byte[] bytes)
    {
        var corpus = Load(name, bytes);
        Assert.Empty(corpus.Problems);
        return Assert.Single(corpus);
    }

    private static (string, double, double, double)[] Lines(double x, params string[] lines) =>
        [.. lines.Select((line, i) => (line, x, 640 - i * 14.0, 11.0))];

    private static byte[] Pdf(params (string Text, double X, double Y, double Size)[][] pages)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            foreach (var (text, x, y, size) in lines)
                page.AddText(text, size, new PdfPoint(x, y), font);
        }
        return builder.Build();
    }

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create))
            foreach (var (name, text) in files)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        return memory.ToArray();
    }
}
