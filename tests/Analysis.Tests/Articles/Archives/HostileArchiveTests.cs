using System.Text;

namespace Analysis.Tests.Articles.Archives;

public sealed class HostileArchiveTests : ArchiveFiles
{
    [Fact]
    public void Entities_of_an_export_in_XML_are_not_expanded()
    {
        var corpus = Load(
            "a.xml",
            "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                + "\"&a;&a;&a;&a;\">]><r><article><sourceName>&b;</sourceName><headline>x</headline></article></r>");
        Assert.Empty(corpus);
        Assert.Single(corpus.Problems);
    }

    [Fact]
    public void A_document_of_tags_in_tags_is_left_out_and_the_next_is_read()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 200_000));
        const string good =
            "<article><span class=\"DocPublicationName\">Le Relais</span><span class=\"DocHeader\">14 mars 2006</span><p "
                + "class=\"titreArticleVisu\">Fin</p><div class=\"DocText\"><p>Les équipages reprennent.</p></div></article>";
        var corpus = Load(
            "a.html", $"<html><body>{good}<article><span class=\"DocPublicationName\">x</span>{deep}</article>{good}</body></html>");
        Assert.Equal(2, corpus.Count);
        Assert.Contains("nests more than", corpus.Problems.Single().Message);
    }

    [Fact]
    public void Groups_in_groups_of_RTF_end_with_a_line()
    {
        var corpus = Load("a.rtf", "{\\rtf1 " + new string('{', 100_000));
        Assert.Empty(corpus);
        Assert.Contains("nests more than 1000 groups", corpus.Problems.Single().Message);
    }

    [Fact]
    public void Elements_in_elements_of_a_Word_file_end_with_a_line()
    {
        var deep = "xml:" + string.Concat(Enumerable.Repeat("<w:r>", 1000)) + string.Concat(Enumerable.Repeat("</w:r>", 1000));
        var corpus = Load("a.docx", Word("[Bookmark_1]", "Title", deep));
        Assert.Empty(corpus);
        Assert.Contains("nests more than", corpus.Problems.Single().Message);
    }

    [Fact]
    public void A_Word_file_that_is_cut_off_is_told()
    {
        var whole = Word("[Bookmark_1]", "Title", "Norlund Post", "May 3, 2011", "[Body]Body", "It opened.", "End of Document");
        var corpus = Load("a.docx", whole[..(whole.Length / 2)]);
        Assert.Empty(corpus);
        Assert.Single(corpus.Problems);
    }

    [Theory]
    [InlineData("<!-- <DOC NUMBER=1> <DOCFULL> -->")]
    [InlineData("<title>Factiva</title><div class=\"article enArticle\"></div>")]
    [InlineData("<span class=\"DocPublicationName\"></span>")]
    [InlineData("ProQuest <a name=\"DocID_1\"></a>")]
    [InlineData("<ppsarticle><article><sourceName/></article></ppsarticle>")]
    [InlineData("{\\rtf1 Document ABCD000020110301ea\\par 9 words\\par}")]
    [InlineData("1 of 1 DOCUMENTS\n")]
    public void An_export_without_an_article_is_a_problem_and_no_crash(string text)
    {
        var corpus = Load("a.html", Encoding.UTF8.GetBytes(text));
        Assert.True(corpus.Count <= 1);
        Assert.True(corpus.Count == 1 || !corpus.Problems.IsEmpty);
    }
}
