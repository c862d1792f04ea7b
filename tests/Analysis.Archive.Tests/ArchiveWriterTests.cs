using System.Security.Cryptography;
using Analysis;
using Analysis.Archives;

namespace ArchiveTests;

public sealed class ArchiveWriterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly List<Problem> _problems = [];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_run_that_was_cut_off_goes_on_where_it_was()
    {
        var articles = SampleArticles.Make(25);
        Assert.Throws<OperationCanceledException>(() => Write(CutOff(articles, 13)));
        Assert.Equal(new ArchiveSummary(25, 13), Write(articles));
        Assert.Equal(Rows(articles), Rows());
    }

    [Fact]
    public void A_second_run_analyses_nothing_and_changes_no_file()
    {
        var articles = SampleArticles.Make(25);
        Write(articles);
        var before = Files();
        Assert.Equal(new ArchiveSummary(25, 25), Write(articles));
        Assert.Equal(before, Files());
    }

    [Fact]
    public void Articles_that_are_added_anywhere_are_the_only_ones_analysed()
    {
        var articles = SampleArticles.Make(25);
        Write(articles.Where((_, i) => i % 6 != 2));
        Assert.Equal(new ArchiveSummary(25, 21), Write(articles));
        Assert.Equal(Rows(articles), Rows());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(25)]
    public void What_changed_takes_the_place_of_what_it_was(int changed)
    {
        var articles = SampleArticles.Make(25);
        Write(articles);
        for (var i = 0; i < changed; i++)
            articles[i] = SampleArticles.Make(articles[i].Id, i + 100);
        Assert.Equal(new ArchiveSummary(25, 25 - changed), Write(articles));
        Assert.Equal(Rows(articles), Rows());
    }

    [Fact]
    public void An_article_that_only_got_another_day_is_moved_to_its_month()
    {
        var articles = SampleArticles.Make(6);
        Write(articles);
        articles[2] = articles[2] with { Date = new DateOnly(2031, 5, 6) };
        Write(articles);
        Assert.Equal(Rows(articles), Rows());
        Assert.Single(Directory.EnumerateFiles(Path.Combine(_folder, "quotes", "month=2031-05-01"), "*.parquet"));
    }

    [Fact]
    public void The_same_bytes_are_written_however_many_work_at_it()
    {
        var articles = SampleArticles.Make(60);
        Write(articles, new ArchiveOptions { ArticlesInPart = 9 });
        var alone = Files();
        Directory.Delete(_folder, recursive: true);
        Write(articles, new ArchiveOptions { ArticlesInPart = 9, Jobs = 4 });
        Assert.Equal(alone, Files());
    }

    [Fact]
    public void The_shares_of_a_run_make_up_the_whole()
    {
        var articles = SampleArticles.Make(40);
        foreach (var index in new[] { 3, 1, 2 })
        {
            var shard = new ArchiveShard(index, 3);
            Write(articles.Where(article => shard.Holds(article.Id)), new ArchiveOptions { Shard = shard });
        }
        Assert.Equal(Rows(articles), Rows());
    }

    [Fact]
    public void Every_id_belongs_to_one_share() => Assert.All(Enumerable.Range(0, 500), i =>
        Assert.Single(Enumerable.Range(1, 7), index => new ArchiveShard(index, 7).Holds($"article {i}")));

    [Fact]
    public void What_is_too_long_is_left_out_and_told()
    {
        var articles = SampleArticles.Make(4);
        articles[2] = Article.FromText("long", new string('"', 5_000));
        var summary = Write(articles, new ArchiveOptions { LongestText = 4_000 });
        Assert.Equal(new ArchiveSummary(3, 0, 1), summary);
        Assert.Contains("article 'long': has 5000 characters, more than 4000: --limit-size allows more.", Assert.Single(_problems).Message);
    }

    [Fact]
    public void A_second_article_of_an_id_is_left_out_and_told()
    {
        var articles = SampleArticles.Make(3);
        Assert.Equal(new ArchiveSummary(3, 0, 1), Write([.. articles, articles[1]]));
        Assert.EndsWith("article '0001': its id occurs twice; the second article is left out.", Assert.Single(_problems).Message);
    }

    [Fact]
    public void What_a_run_left_unfinished_is_no_part_and_goes_with_the_next_run()
    {
        var articles = SampleArticles.Make(9);
        Write(articles);
        var part = ArchivePart.In(_folder).First();
        File.Move(part.PathOf(ArchiveTables.Articles), part.PathOf(ArchiveTables.Articles) + ArchivePart.Unfinished);
        using (var archive = Archive.Open(_folder))
            Assert.True(archive.Count < 9);
        Write(articles);
        Assert.Equal(Rows(articles), Rows());
        Assert.Empty(Directory.EnumerateFiles(_folder, "*.part", SearchOption.AllDirectories));
    }

    [Fact]
    public void Articles_that_another_version_analysed_are_analysed_anew()
    {
        var articles = SampleArticles.Make(12);
        Write(articles);
        foreach (var file in Directory.EnumerateFiles(_folder, "*.parquet", SearchOption.AllDirectories).ToList())
            File.Move(file, file.Replace(ArchiveVersion.Current, "s0x00000000"));
        Assert.Equal(new ArchiveSummary(12, 0), Write(articles));
        Assert.Equal(Rows(articles), Rows());
        Assert.DoesNotContain(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories), file => file.Contains("s0x00000000"));
    }

    [Fact]
    public void Two_runs_of_one_share_do_not_write_at_a_time()
    {
        using var running = RunLock.Take(_folder, ArchiveShard.Whole);
        var error = Assert.Throws<IOException>(() => Write(SampleArticles.Make(2)));
        Assert.StartsWith($"{_folder}: the archive can't be written: another run writes there now", error.Message);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        File.WriteAllText(Path.Combine(_folder, "file"), "");
        var error = Assert.Throws<IOException>(() => new ArchiveWriter(Path.Combine(_folder, "file", "archive")).Write([]));
        Assert.StartsWith(Path.Combine(_folder, "file", "archive") + ": the archive can't be written: ", error.Message);
    }

    private static IEnumerable<Article> CutOff(IEnumerable<Article> articles, int count)
    {
        foreach (var article in articles.Take(count))
            yield return article;
        throw new OperationCanceledException();
    }

    private ArchiveSummary Write(IEnumerable<Article> articles, ArchiveOptions? options = null) =>
        new ArchiveWriter(_folder, options ?? new ArchiveOptions { ArticlesInPart = 5 }, _problems.Add).Write(articles);

    private List<string> Rows() => ArchiveRows.Of(_folder);

    private static List<string> Rows(IEnumerable<Article> articles)
    {
        var apart = Directory.CreateTempSubdirectory().FullName;
        new ArchiveWriter(apart).Write(articles);
        var rows = ArchiveRows.Of(apart);
        Directory.Delete(apart, recursive: true);
        return rows;
    }

    private List<string> Files() =>
        [.. Directory.EnumerateFiles(_folder, "*.parquet", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(_folder, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")];
}
