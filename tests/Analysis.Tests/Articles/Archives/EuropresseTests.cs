using System.Text;

namespace Analysis.Tests.Articles.Archives;

public sealed class EuropresseTests : ArchiveFiles
{
    private static string Newer(string header, string author = "<div>Mira Holt</div>", string outlet = "Le Relais") =>
        $"<article><header><div class=\"rdp__DocPublicationName\"><span class=\"DocPublicationName\">{outlet}</span></div><div><span "
            + $"class=\"DocHeader\">{header}</span></div><div class=\"titreArticle\"><p class=\"titreArticleVisu\">Fin de la "
            + $"grève</p></div>{author}</header>"
        + "<section><div class=\"DocText\"><div class=\"docOcurrContainer\"><p>Les équipages reprennent le travail lundi.</p><p>« Nous "
        + "l'avons eu », dit Jonas Reed.</p></div></div></section><aside><p>Illustration(s) : un ferry</p></aside>"
        + "<footer><small>© 2006 Le Relais. Tous droits réservés.</small><p>news·20060314·LR·001</p><p>Certificat émis à A. "
        + "Reader</p></footer></article>";

    [Theory]
    [InlineData("Politique, mardi 14 mars 2006, p. 12", "2006-03-14", "Politique", "12")]
    [InlineData("mardi 14 mars 2006", "2006-03-14", null, null)]
    [InlineData("mardi 14 mars 2006, p. PRO4", "2006-03-14", null, "PRO4")]
    [InlineData("News, Tuesday, March 14, 2006, p. A1", "2006-03-14", "News", "A1")]
    [InlineData("Lokales, Dienstag, 14. März 2006, S. 3", "2006-03-14", "Lokales", "3")]
    [InlineData("mardi 14 mars 2006 - 10:35:12 UTC +0100", "2006-03-14", null, null)]
    [InlineData("Économie; Société, mardi 1er août 2006, p. 7", "2006-08-01", "Économie; Société", "7")]
    public void The_header_holds_section_day_and_page(string header, string day, string? section, string? page)
    {
        var article = Load("a.html", $"<html><body>{Newer(header)}</body></html>").Single();
        Assert.Equal(("Fin de la grève", "Le Relais", "Mira Holt"), (article.Title, article.Outlet, article.Author));
        Assert.Equal((day, section, page), (Day(article.Date), article.Section, article.Page));
        Assert.Equal(["Les équipages reprennent le travail lundi.", "« Nous l'avons eu », dit Jonas Reed."], Paragraphs(article));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<div class=\"docAuthors\">Mira Holt</div>")]
    public void An_author_can_be_missing_or_have_a_class(string author) =>
        Assert.Equal(
            author.Length == 0
                ? null
                : "Mira Holt", Load("a.html", $"<html><body>{Newer("mardi 14 mars 2006", author)}</body></html>").Single().Author);

    [Fact]
    public void Every_article_is_read()
    {
        var corpus = Load("a.html", $"<html><body>{string.Concat(Enumerable.Repeat(Newer("mardi 14 mars 2006"), 5))}</body></html>");
        Assert.Equal(5, corpus.Count);
        Assert.Equal("Europresse, HTML", corpus.Account().Rows.Single().Kind);
    }

    private static string Older(string outlet, string author = "Mira Holt<br>") =>
        $"<table><tbody><tr><td><span class=\"DocPublicationName\">{outlet}</span><br><span class=\"DocHeader\">Politique, </span><span "
            + "class=\"DocHeader\">mardi, </span><span class=\"DocHeader\">14 mars 2006</span><span class=\"DocHeader\">, p. "
            + "12</span><br><br>"
        + $"<span class=\"TitreArticleVisu\">Fin de la <span style=\"color:red\">grève</span></span><br>{author}<br>Les équipages "
        + "reprennent<i> le travail</i> lundi.<br><br>« Nous l'avons eu », dit Jonas Reed.<br><br>© 2006 Le Relais. Tous droits "
        + "réservés.<br></td></tr><tr><td align=\"center\">news·20060314·LR·001</td></tr></tbody></table>";

    [Theory]
    [InlineData("Le Relais")]
    [InlineData("Le Relais, no. 19022")]
    [InlineData("Le Relais, n° 19022")]
    public void The_older_form_parts_the_day_and_may_number_the_outlet(string outlet)
    {
        var corpus = Load("a.html", $"<html><body>{Older(outlet)}{Older(outlet, "")}</body></html>");
        Assert.Equal(["Fin de la grève|2006-03-14|Le Relais|Mira Holt", "Fin de la grève|2006-03-14|Le Relais|"], Heads(corpus));
        Assert.All(
            corpus, a => Assert.Equal(
                ["Les équipages reprennent le travail lundi.", "« Nous l'avons eu », dit Jonas Reed."], Paragraphs(a)));
        Assert.Equal(("Politique", "12"), (corpus[0].Section, corpus[0].Page));
    }

    [Fact]
    public void What_is_declared_Latin_1_can_be_UTF_8()
    {
        var page =
            $"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; "
                + $"charset=iso-8859-1\"></head><body>{Older("Le Relais")}</body></html>";
        Assert.Equal("Fin de la grève", Load("a.html", Encoding.UTF8.GetBytes(page)).Single().Title);
    }
}
