using Analysis;
using Analysis.Archives;

namespace ArchiveTests;

public sealed class ArchiveQueryTests(SampleArchive sample) : IClassFixture<SampleArchive>
{
    private static readonly List<Article> Articles = SampleArchive.Articles;
    private readonly Archive _archive = sample.Archive;
    private readonly string _folder = sample.Folder;

    [Fact]
    public void An_archive_counts_as_a_corpus_does()
    {
        AssertSame(Articles.Quotes().CountBySpeaker(), _archive.Quotes().CountBySpeaker());
        AssertSame(Articles.Quotes().Statements().CountBySpeaker(), _archive.Quotes().Statements().CountBySpeaker());
        AssertSame(Articles.Quotes().CountByKind(), _archive.Quotes().CountByKind());
        AssertSame(Articles.Quotes().CountByCue(), _archive.Quotes().CountByCue());
        AssertSame(Articles.Topics().CountByTopic(), _archive.Topics().CountByTopic());
        AssertSame(Articles.Topics().CountByTerm(), _archive.Topics().CountByTerm());
        AssertSame(Articles.Countries().CountByCountry(), _archive.Countries().CountByCountry());
        AssertSame(Articles.Countries().OutsideOrganisations().CountByKind(), _archive.Countries().OutsideOrganisations().CountByKind());
        AssertSame(Articles.CountByOutlet(), _archive.CountByOutlet());
        AssertSame(Articles.CountBySection(), _archive.CountBySection());
    }

    [Theory]
    [InlineData(Period.Month)]
    [InlineData(Period.Week)]
    public void An_archive_counts_over_time_as_a_corpus_does(Period period)
    {
        AssertSame(Articles.OverTime(period), _archive.OverTime(period));
        AssertSame(Articles.Quotes().OverTime(period), _archive.Quotes().OverTime(period));
        AssertSame(Articles.Topics().OverTime(period), _archive.Topics().OverTime(period));
        AssertSame(Articles.Countries().OverTime(period), _archive.Countries().OverTime(period));
    }

    [Fact]
    public void What_was_found_comes_back_whole()
    {
        Assert.Equal(Articles.Quotes().ToTable().ToText(1000), _archive.Quotes().ToTable().ToText(1000));
        Assert.Equal(Articles.Topics().ToTable().ToText(1000), _archive.Topics().ToTable().ToText(1000));
        Assert.Equal(Articles.Countries().ToTable().ToText(1000), _archive.Countries().ToTable().ToText(1000));
        Assert.Equal(Articles.Quotes().Select(Whole), _archive.Quotes().Select(Whole));
        Assert.Equal(Articles.OrderBy(article => article.Id).Select(Whole), _archive.OrderBy(article => article.Id).Select(Whole));
        Assert.Equal(Whole(Articles[11]), Whole(_archive[Articles[11].Id]));
    }

    [Fact]
    public void A_figure_leads_to_the_sentence_it_rests_on()
    {
        var row = _archive.Quotes().CountBySpeaker().Rows[0];
        Assert.All(row.Evidence, place => Assert.Contains(place.Text, place.Sentence().In(place.Article.Text)));
        Assert.All(row.Evidence, place =>
            Assert.Equal(Articles.Single(article => article.Id == place.Article.Id).Text, place.Article.Text));
        Assert.True(_archive.Quotes().CountBySpeaker().Finding().ToString().Length > 0);
        Assert.Contains(row.Label, _archive.Quotes().CountBySpeaker().Chart("Who is quoted most").ToString());
    }

    [Fact]
    public void The_joined_speakers_are_kept_until_the_archive_changes()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var articles = SampleArticles.Make(9);
        var kept = KeptSpeakers(folder, articles);
        Assert.Equal(kept, KeptSpeakers(folder, articles));
        Assert.NotEqual(kept, KeptSpeakers(folder, [.. articles, SampleArticles.Make("new", 3)]));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Every_view_has_the_columns_and_types_that_are_documented()
    {
        using var database = new ArchiveDatabase(_folder);
        foreach (var table in ArchiveTables.All)
            Assert.Equal(table.Columns.Select(column => $"{column.Name} {column.Sql}"),
                database.Rows($"DESCRIBE SELECT * EXCLUDE (month, file) FROM {table.Name}", row =>
                    $"{row.GetString(0)} {row.GetString(1)}"));
        var documented = File.ReadAllText(Path.Combine(Repository.Root, "docs", "archive.md"));
        Assert.All(ArchiveTables.All.SelectMany(table => table.Columns), column =>
            Assert.Contains($"| `{column.Name}` | {column.Sql} | {column.Meaning} |", documented));
    }

    [Theory]
    [InlineData("SELECT sum(words)::HUGEINT AS v FROM articles", typeof(long))]
    [InlineData("SELECT count(*) AS v FROM quotes", typeof(long))]
    [InlineData("SELECT 1::INTEGER AS v", typeof(int))]
    [InlineData("SELECT 1::UTINYINT AS v", typeof(int))]
    [InlineData("SELECT 170141183460469231731687303715884105727::HUGEINT AS v", typeof(double))]
    [InlineData("SELECT 3.75::DECIMAL(5,2) AS v", typeof(double))]
    [InlineData("SELECT avg(confidence) AS v FROM quotes", typeof(double))]
    [InlineData("SELECT min(date) AS v FROM articles", typeof(DateTime))]
    [InlineData("SELECT TIMESTAMP '2026-03-04 05:06:07' AS v", typeof(DateTime))]
    [InlineData("SELECT bool_or(is_stub) AS v FROM articles", typeof(bool))]
    [InlineData("SELECT [1, NULL, 3] AS v", typeof(string))]
    [InlineData("SELECT {'a': 1, 'b': ['x', NULL]} AS v;", typeof(string))]
    [InlineData("SELECT date AS v FROM articles WHERE false", typeof(DateTime))]
    [InlineData("SELECT sum(words) AS v FROM articles WHERE false", typeof(long))]
    public void An_answer_in_SQL_has_the_types_of_its_columns(string sql, Type type) =>
        Assert.Equal(type, _archive.Query(sql)["v"].DataType);

    [Theory]
    [InlineData("SELECT sum(n) AS v FROM (VALUES (30), (6)) t(n)", 36L)]
    [InlineData("SELECT [1, NULL, 3] AS v", "[1,null,3]")]
    [InlineData("SELECT ['KP', 'RU'] AS v", "[\"KP\",\"RU\"]")]
    [InlineData("SELECT NULL::INTEGER AS v", null)]
    [InlineData("SELECT NULL::DATE AS v", null)]
    [InlineData("SELECT NULL::VARCHAR[] AS v", null)]
    public void An_answer_in_SQL_has_its_values(string sql, object? value) => Assert.Equal(value, _archive.Query(sql)["v"][0]);

    [Fact]
    public void A_day_stays_a_day() =>
        Assert.Equal(new DateTime(2026, 1, 20), _archive.Query("SELECT min(date) AS v FROM articles")["v"][0]);

    [Fact]
    public void A_folder_without_an_archive_is_named_with_the_command_that_makes_one()
    {
        var empty = Path.Combine(_folder, "none");
        var e = Assert.Throws<DirectoryNotFoundException>(() => Archive.Open(empty));
        Assert.Equal($"{empty}: no archive is there. Make one with 'workbook annotate INPUT --output {empty}'.", e.Message);
    }

    private static string Whole(Quotation quotation) => $"{quotation.Article.Id} {quotation.Kind} {quotation.Form} {quotation.IsStatement} "
        + $"{string.Join(' ', quotation.Content)} {quotation.Speaker} "
        + $"{string.Join(' ', quotation.Speaker?.Mentions ?? [])} {quotation.SpeakerSpan} "
        + $"{quotation.CueSpan} {quotation.Source} {quotation.Via?.Name} {quotation.Confidence:R}";

    private static string Whole(Article article) =>
        $"{article} {article.Text} {string.Join(' ', article.Blocks)} {article.Date} {article.Author} "
        + $"{article.Outlet} {article.Section} {article.Source} {article.IsStub} {article.Dateline}";

    private static void AssertSame(Counts expected, Counts actual)
    {
        Assert.Equal((expected.Of, expected.Unit, expected.Total), (actual.Of, actual.Unit, actual.Total));
        Assert.Equal(expected.Rows.Select(row => (row.Label, row.Value)), actual.Rows.Select(row => (row.Label, row.Value)));
        foreach (var (mine, its) in actual.Rows.Zip(expected.Rows))
        {
            Assert.Equal(Math.Min(3, its.Evidence.Length), mine.Evidence.Length);
            Assert.Subset(its.Evidence.Select(Place).ToHashSet(), mine.Evidence.Select(Place).ToHashSet());
        }
    }

    private static void AssertSame(CountsOverTime expected, CountsOverTime actual)
    {
        Assert.Equal(expected.Starts.ToArray(), actual.Starts.ToArray());
        Assert.Equal(expected.ToTable().ToText(1000), actual.ToTable().ToText(1000));
        Assert.Equal(expected.Table.Cells.Select(cell => Math.Min(3, cell.Evidence.Length)),
            actual.Table.Cells.Select(cell => cell.Evidence.Length));
    }

    /// <summary>Writes articles into an archive and asks for their speakers twice.</summary>
    /// <returns>The file in which what the archive says of them is kept.</returns>
    private static string KeptSpeakers(string folder, List<Article> articles)
    {
        new ArchiveWriter(folder).Write(articles);
        for (var time = 0; time < 2; time++)
        {
            using var archive = Archive.Open(folder);
            AssertSame(articles.Quotes().CountBySpeaker(), archive.Quotes().CountBySpeaker());
        }
        return Assert.Single(Directory.EnumerateFiles(Path.Combine(folder, "speakers")));
    }

    private static (string, TextSpan) Place(Evidence place) => (place.Article.Id, place.Span);
}
