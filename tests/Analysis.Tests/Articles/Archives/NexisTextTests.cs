using System.Text;

namespace Analysis.Tests.Articles.Archives;

public sealed class NexisTextTests : ArchiveFiles
{
    private const string Cover =
        "Download Request:  All Documents\r\nTime Of Request:  Monday, January 18, 2010  10:00:00 EST\r\nSend To:\r\n\r\nTerms: "
            + "ferry\r\nSource: Norlund Post\r\nProject ID:\r\n\r\n";

    private static string Centred(string words) => words.PadLeft(39 + (words.Length / 2)) + "\r\n\r\n";

    private static string Document(int number, int count, string day, string title, string head = "", string? edition = null) =>
        "\r\n" + Centred($"{number} of {count} DOCUMENTS") + Centred("Norlund Post") + Centred(
            day) + (edition is null ? "" : Centred(edition)) + (title.Length > 0 ? title + "\r\n\r\n" : "")
        + head + "LENGTH: 35 words\r\n\r\n"
        + "Crews of the Norlund ferries will go back to work on Monday, after a strike of\r\nnine days.\r\n\r\n"
        + "\"We got what we asked for,\" said Jonas Reed, who led the talks.\r\n\r\n"
        + "LOAD-DATE: January 11, 2015\r\n\r\nLANGUAGE: ENGLISH\r\n\r\nGRAPHIC: A ferry at its pier\r\n\r\nPUBLICATION-TYPE: "
        + "Newspaper\r\n\r\n"
        + Centred("Copyright 2010 Norlund Press") + Centred("All Rights Reserved");

    [Fact]
    public void Documents_stand_behind_dividers_and_a_cover_before_them()
    {
        var text = Cover + Document(
            1, 2, "January 11, 2010 Monday", "Ferry strike ends", "BYLINE: By MIRA HOLT\r\n\r\nSECTION: NEWS; Pg. 3\r\n\r\n")
            + Document(
                2, 2, "January 12, 2010 Tuesday", "Glass prices rise by a tenth in one month and will\r\nrise again",
                "DATELINE: Norlund\r\n\r\n", "Late Edition - Final");
        var corpus = Load("a.TXT", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        Assert.Equal(
            ["Ferry strike ends|2010-01-11|Norlund Post|MIRA HOLT",
                "Glass prices rise by a tenth in one month and will rise again|2010-01-12|Norlund Post|"], Heads(corpus));
        Assert.Equal(
            ["Crews of the Norlund ferries will go back to work on Monday, after a strike of nine days.",
                "\"We got what we asked for,\" said Jonas Reed, who led the talks."], Paragraphs(corpus[0]));
        Assert.Equal(("NEWS", "3", "Late Edition - Final"), (corpus[0].Section, corpus[0].Page, corpus[1].Edition));
        Assert.Empty(corpus.Problems);
        Assert.Equal((2, "Nexis, text"), corpus.Account().Rows.Select(r => (r.Stated!.Value, r.Kind!)).Single());
    }

    [Fact]
    public void A_part_of_a_larger_download_is_read_and_the_difference_told()
    {
        var corpus = Load(
            "a.txt", Document(2001, 2146, "January 11, 2010 Monday", "Ferry strike ends") + Document(
                2002, 2146, "January 12, 2010 Tuesday", "Glass prices rise"));
        Assert.Equal(2, corpus.Count);
        Assert.Equal(
            "says that it holds 2,146 articles; 2 were found. Look whether the export is whole.", corpus.Problems.Single().Message);
        Assert.False(corpus.Account().IsComplete);
    }

    [Theory]
    [InlineData("Late Edition - Final", "Ferry strike ends", "Ferry strike ends")]
    [InlineData("Correction Appended", "Ferry strike ends", "Ferry strike ends")]
    [InlineData("Late Edition - Final", "", "")]
    public void A_line_between_day_and_title_is_no_title(string edition, string title, string expected) =>
        Assert.Equal(expected, Load("a.txt", Document(1, 1, "January 11, 2010 Monday", title, edition: edition)).Single().Title ?? "");

    [Theory]
    [InlineData("January 11, 2010 Monday Correction Appended")]
    [InlineData("January 11, 2010 Monday, City Edition")]
    [InlineData("January 11, 2010 Monday 9:20 AM GMT")]
    [InlineData("Monday 11 January 2010")]
    [InlineData("11 janvier 2010 lundi")]
    [InlineData("Montag 11. Januar 2010")]
    [InlineData("lunes 11 de enero de 2010")]
    [InlineData("January 11, 2010 Sunday")]
    public void A_day_can_look_like_this(string day) =>
        Assert.Equal(["Ferry strike ends|2010-01-11|Norlund Post|"], Heads(Load("a.txt", Document(1, 1, day, "Ferry strike ends"))));

    [Fact]
    public void Labels_can_be_French_and_months_English()
    {
        var text = "\r\n" + Centred("1 de 1 DOCUMENTS") + Centred("Le Relais") + Centred("January 11, 2010 Monday")
            + "Fin de la grève\r\n\r\nAUTEUR: Mira Holt\r\n\r\nRUBRIQUE: Ports; p. 3\r\n\r\nLONGUEUR: 9 mots\r\n\r\n"
            + "ENCART: Neuf jours sans ferry.\r\n\r\nLes équipages reprennent le travail lundi.\r\n\r\nSUJET: FERRIES "
            + "(90%)\r\n\r\nDATE-CHARGEMENT: 11 janvier 2010\r\n\r\nLANGUE: FRENCH\r\n";
        var article = Load("a.txt", text).Single();
        Assert.Equal(
            ("Fin de la grève", "Le Relais", "Mira Holt", "Ports", "fr"),
            (article.Title, article.Outlet, article.Author, article.Section, article.Language));
        Assert.Equal(["Les équipages reprennent le travail lundi."], Paragraphs(article));
    }

    [Fact]
    public void The_oldest_form_has_the_copyright_first_and_labels_for_headline_and_body()
    {
        var text = Centred("1 of 1 DOCUMENTS") + Centred("Copyright 1990 Norlund Press") + Centred("All Rights Reserved") + Centred(
            "Norlund Post") + Centred("March 4, 1990, Sunday")
            + "SECTION: A; Pg. 1\r\n\r\nLENGTH: 9 words\r\n\r\nHEADLINE: Ferry strike ends\r\n\r\nBYLINE: Mira "
            + "Holt\r\n\r\nBODY:\r\nCrews go back to work.\r\n";
        Assert.Equal(["Ferry strike ends|1990-03-04|Norlund Post|Mira Holt"], Heads(Load("a.txt", text)));
    }

    [Fact]
    public void A_document_that_was_not_delivered_is_counted_as_left_out()
    {
        var corpus = Load(
            "a.txt", Document(1, 2, "January 11, 2010 Monday", "Ferry strike ends") + "\r\n" + Centred(
                "2 of 2 DOCUMENTS") + "The document could not be delivered.\r\n");
        Assert.Equal((1, 1), corpus.Account().Rows.Select(r => (r.Read, r.LeftOut)).Single());
        Assert.Contains("did not deliver", corpus.Problems.Single().Message);
    }

    [Fact]
    public void Words_like_a_label_in_a_text_stay_there()
    {
        var text = Document(1, 1, "January 11, 2010 Monday", "Ferry strike ends")
            .Replace("\"We got", "NORLUND: the port is open.\r\n\r\n\"We got", StringComparison.Ordinal);
        Assert.Contains("NORLUND: the port is open.", Paragraphs(Load("a.txt", text).Single()));
    }
}
