using System.Text;

namespace Analysis.Tests.Articles.Archives;

public sealed class ProQuestTests : ArchiveFiles
{
    private const string Info = "<p><strong>Publication info: </strong>Norlund Post ; Norlund [Norlund]08 May 2010: AA.2.</p>";

    private static string Document(
        int number, string info = Info, string author = "Holt, Mira", string title = "Ferry strike ends", string day = "May 8, 2010",
        string outlet = "Norlund Post", string before = "", string after = "") =>
        $"<div style=\"margin-bottom:20px\"><a name=\"DocID_MSTAR_{number}\"></a><p style=\"font-weight:bold\">{title}</p>"
        + (author.Length > 0 ? $"<p><strong>Author: </strong>{author}</p>" : "") + info
        + $"<p><a href=\"https://example.test/{number}\">ProQuest document link</a></p><p><strong>Abstract: </strong></p><p>A short "
        + $"summary.</p><p><strong>Links: </strong>None</p><p><strong>Full text: </strong>{before}<text wordcount=\"9\"><p>Crews go back "
        + $"to work.</p><p>\"We got it,\" said Jonas Reed.</p></text>{after}</p>"
        + $"<p><strong>Subject: </strong>Strikes; Ferries</p><p><strong>Location: </strong>Norlund</p><p><strong>Publication title: "
        + $"</strong>{outlet}</p><p><strong>Publication date: </strong>{day}</p><p><strong>Section: </strong>News</p>"
        + "<p><strong>Language of publication: </strong>English</p><p><strong>ProQuest document ID: </strong>25</p><p><strong>Copyright: "
        + "</strong>Copyright Norlund Press May 8, 2010</p><p><strong>Database: </strong>ProQuest Central</p></div>";

    private static string Page(params string[] documents) =>
        $"<html><head><title>ProQuest Export</title></head><body><p>Email 1 of 5</p>{string.Concat(documents)}</body></html>";

    private const string Head = "Ferry strike ends|2010-05-08|Norlund Post|Mira Holt";

    [Fact]
    public void Fields_stand_behind_labels_and_the_text_in_an_element_of_its_own()
    {
        var corpus = Load("a.html", Page(Document(1), Document(2)));
        Assert.Equal([Head, Head], Heads(corpus));
        Assert.All(corpus, a => Assert.Equal(["Crews go back to work.", "\"We got it,\" said Jonas Reed."], Paragraphs(a)));
        Assert.Equal(
            ("News", "AA.2", "en", "ProQuest, HTML"),
            (corpus[0].Section, corpus[0].Page, corpus[0].Language, corpus.Account().Rows.Single().Kind));
    }

    [Theory]
    [InlineData("Holt, Mira", "Mira Holt")]
    [InlineData("Holt, Mira; Reed, Jonas", "Mira Holt, Jonas Reed")]
    [InlineData("Mira Holt", "Mira Holt")]
    [InlineData("By Mira Holt", "Mira Holt")]
    [InlineData("Anonymous", "")]
    [InlineData("", "")]
    public void Authors_are_turned_round(string author, string expected) =>
        Assert.Equal(expected, Load("a.html", Page(Document(1, author: author))).Single().Author ?? "");

    [Theory]
    [InlineData("Ferry strike ends: [National Desk]")]
    [InlineData("Ferry strike ends [With graphic(s)]")]
    [InlineData("Ferry strike ends")]
    public void A_note_of_the_desk_is_no_part_of_the_title(string title) =>
        Assert.Equal("Ferry strike ends", Load("a.html", Page(Document(1, title: title))).Single().Title);

    [Theory]
    [InlineData(Info, "May 8, 2 010")]
    [InlineData("", "May 8, 2 010")]
    [InlineData("", "8 May 2010")]
    public void Stray_blanks_do_not_hide_a_day(string info, string day) =>
        Assert.Equal(new DateOnly(2010, 5, 8), Load("a.html", Page(Document(1, info, day: day))).Single().Date);

    [Fact]
    public void The_newer_form_has_edition_and_place_behind_the_outlet()
    {
        var article = Load("a.html", Page(Document(1, info: "", outlet: "Norlund Post, Late Edition (North Coast); Norlund, N.L.")))
            .Single();
        Assert.Equal(("Norlund Post", "Late Edition (North Coast)"), (article.Outlet, article.Edition));
    }

    [Fact]
    public void Documents_without_anchors_end_with_their_database()
    {
        var documents = Page(Document(1), Document(2))
            .Replace("<a name=\"DocID_MSTAR_1\"></a>", "", StringComparison.Ordinal)
            .Replace("<a name=\"DocID_MSTAR_2\"></a>", "", StringComparison.Ordinal);
        Assert.Equal([Head, Head], Heads(Load("a.html", documents)));
    }

    private static string Mail(string page, bool hasText)
    {
        var html = string.Concat(Encoding.UTF8.GetBytes(page).Select(b => b is 61 or > 126 ? $"={b:X2}" : ((char)b).ToString()));
        var lines = new StringBuilder();
        for (var i = 0; i < html.Length; i += 70)
            lines.Append(Wrapped(html, i)).Append("=\r\n");
        return "From: ProQuest <noreply@example.test>\r\nTo: reader@example.test\r\nSubject: Documents from ProQuest\r\nDate: Mon, 10 "
            + "May 2010 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b1\"\r\n\r\n"
            + (hasText
                ? "--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nForwarded message. Ferry strike ends. ProQuest document link. "
                    + "Full text: Crews go back to work.\r\n\r\n"
                : "")
            + "--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + lines
            + "\r\n--b1--\r\n";
    }

    /// <summary>Seventy characters, without an escape cut in two.</summary>
    private static string Wrapped(string html, int start)
    {
        var end = Math.Min(start + 70, html.Length);
        return html[start..end];
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_mail_is_read_once_though_a_broken_page_stands_in_each_text(bool hasText)
    {
        const string inside = "<html><head><title>x</title></head><body>";
        var corpus = Load(
            "a.eml",
            Mail(
                Page(Document(1, before: inside, after: "</body></html>"), Document(2, before: inside, after: "</body></html>"),
                    Document(3, before: inside + "<html xmlns")), hasText));
        Assert.Equal([Head, Head, Head], Heads(corpus));
        Assert.Equal("ProQuest, mail", corpus.Account().Rows.Single().Kind);
        Assert.All(corpus.Take(2), a => Assert.Equal(["Crews go back to work.", "\"We got it,\" said Jonas Reed."], Paragraphs(a)));
    }

    [Fact]
    public void Text_has_lines_of_underscores_between_documents()
    {
        var line = new string('_', 60);
        static string Body(int n) =>
            $"Document {n} of 2\n\nFerry strike ends\n\nAuthor: Holt, Mira\n\nPublication info: Norlund Post ; Norlund [Norlund]08 May "
                + "2010: AA.2.\nProQuest document link\n\nAbstract: A short summary.\n\nLinks: None\n\n"
            + "Full text: Crews go back to work.\n\n\"We got it,\" said Jonas Reed.\n\nSubject: Strikes;\n\nTitle: Ferry strike "
            + "ends\n\nPublication title: Norlund Post\n\nPublication date: May 8, 2010\n\nLanguage of publication: English\n\nDatabase: "
            + "ProQuest Central\n\n";
        var corpus = Load(
            "a.txt",
            $"{line}\nReport Information from ProQuest\nMay 10 2010\n{line}\n{Body(1)}{line}\n{Body(2)}{line}\nContact us at: "
                + "ProQuest\nCopyright 2010 ProQuest LLC\n");
        Assert.Equal([Head, Head], Heads(corpus));
        Assert.All(corpus, a => Assert.Equal(["Crews go back to work.", "\"We got it,\" said Jonas Reed."], Paragraphs(a)));
        Assert.Equal((2, "ProQuest, text"), corpus.Account().Rows.Select(r => (r.Stated!.Value, r.Kind!)).Single());
    }
}
