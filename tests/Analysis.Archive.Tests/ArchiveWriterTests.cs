using Analysis;

namespace ArchiveTests;

public sealed class ArchiveWriterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_archive_answers_as_the_analyses_do()
    {
        var articles = Articles(7);
        new ArchiveWriter(_folder, articlesInPart: 3).Write(articles);
        using var archive = Archive.Open(_folder);
        Assert.Equal(7L, archive.Query("SELECT count(*) AS n FROM articles")["n"][0]);
        Assert.Equal((long)articles.Sum(a => a.Countries().Count), archive.Query("SELECT count(*) AS n FROM countries")["n"][0]);
        Assert.Equal((long)articles.Sum(a => a.Quotes().Count), archive.Query("SELECT count(*) AS n FROM quotes")["n"][0]);
        Assert.Equal((long)articles.Sum(a => a.Topics().Count), archive.Query("SELECT count(*) AS n FROM topics")["n"][0]);
    }

    [Fact]
    public void A_run_that_was_cut_off_goes_on_where_it_was()
    {
        var articles = Articles(7);
        new ArchiveWriter(_folder, articlesInPart: 3).Write(articles.Take(6));
        Assert.Equal(new ArchiveSummary(7, 6), new ArchiveWriter(_folder, articlesInPart: 3).Write(articles));
    }

    [Fact]
    public void An_article_that_changed_is_analysed_again()
    {
        var articles = Articles(4);
        new ArchiveWriter(_folder, articlesInPart: 2).Write(articles);
        articles[0] = Article.FromText("0", "Chad is not mentioned here any more, and this sentence is the whole story now.");
        Assert.Equal(new ArchiveSummary(4, 2), new ArchiveWriter(_folder, articlesInPart: 2).Write(articles));
        using var archive = Archive.Open(_folder);
        Assert.Equal(4L, archive.Query("SELECT count(*) AS n FROM articles")["n"][0]);
    }

    [Fact]
    public void A_folder_without_an_archive_is_named_with_the_command_that_makes_one()
    {
        var e = Assert.Throws<DirectoryNotFoundException>(() => Archive.Open(_folder));
        Assert.Equal($"{_folder}: no archive is there. Make one with 'workbook annotate INPUT --output {_folder}'.", e.Message);
    }

    private static List<Article> Articles(int count) => [.. Enumerable.Range(0, count).Select(i => Article.FromText($"{i}",
        $"“Trade with Norway grew {i} percent,” said Ada Quell, the minister of Iceland, at a press conference in Oslo on Monday."))];
}
