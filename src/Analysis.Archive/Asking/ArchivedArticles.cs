using System.Collections.Immutable;
using DuckDB.NET.Data;

namespace Analysis.Archives;

/// <summary>The articles of an archive: what is known of each at once, its text when it is asked for.</summary>
/// <param name="database">The archive.</param>
internal sealed class ArchivedArticles(ArchiveDatabase database)
{
    private const string Known = "a.article, a.title, a.date, a.dateline, a.authors, a.outlet, a.section, a.edition, a.page, "
        + "a.language, a.url, a.is_stub, a.source, a.number, a.file";

    private static readonly PartTable Words = ArchiveTables.All.Single(table => table.Name == "texts");

    /// <summary>The articles that a query names in a column <c>article</c>, by their ids.</summary>
    public Dictionary<string, Article> Named(string query) => database
        .Rows($"SELECT {Known} FROM articles a WHERE a.article IN (SELECT article FROM ({query}))", OfRow)
        .ToDictionary(article => article.Id, StringComparer.Ordinal);

    /// <summary>All of them with their texts, part by part.</summary>
    public IEnumerable<Article> All()
    {
        foreach (var part in database.Parts)
        {
            var sql = $"SELECT {Known}, t.text, t.block_kinds, t.block_starts, t.block_ends FROM {Files(ArchiveTables.Articles, part)} a "
                + $"JOIN {Files(Words, part)} t ON a.number = t.number ORDER BY a.number";
            foreach (var article in database.Stream(sql, row => WithText(row, Content(row, 15))))
                yield return article;
        }
    }

    /// <summary>The same without texts, in the order of their ids.</summary>
    public IEnumerable<Article> WithoutTexts() => database.Stream($"SELECT {Known} FROM articles a ORDER BY a.article", OfRow);

    private Article OfRow(DuckDBDataReader row)
    {
        var (number, file) = (row.GetInt32(13), row.GetString(14));
        return WithFields(Article.Deferred(row.GetString(0), () => Fetch(file, number)), row);
    }

    private static Article WithText(DuckDBDataReader row, (string Text, ImmutableArray<Block> Blocks) content) =>
        WithFields(new Article(row.GetString(0), content.Text, content.Blocks), row);

    private static Article WithFields(Article article, DuckDBDataReader row) => article with
    {
        Title = row.Text(1),
        Date = row.Day(2),
        Dateline = row.Text(3),
        Authors = row.List<string>(4),
        Outlet = row.Text(5),
        Section = row.Text(6),
        Edition = row.Text(7),
        Page = row.Text(8),
        Language = row.Text(9),
        Url = row.Text(10),
        IsStub = row.GetBoolean(11),
        Source = row.Text(12),
    };

    /// <summary>The text of an article, from the file beside that of the articles.</summary>
    private (string Text, ImmutableArray<Block> Blocks) Fetch(string file, int number)
    {
        var part = database.Parts.First(part => part.PathOf(ArchiveTables.Articles) == file);
        return database.Rows(
            $"SELECT text, block_kinds, block_starts, block_ends FROM {Files(Words, part)} WHERE number = {number}", row =>
                Content(row, 0)).Single();
    }

    private static (string Text, ImmutableArray<Block> Blocks) Content(DuckDBDataReader row, int first) => (row.GetString(first),
        [.. row.List<string>(first + 1)
            .Zip(row.Spans(first + 2, first + 3), (kind, span) => new Block(LabelledKinds<BlockKind>.Of(kind), span))]);

    private static string Files(PartTable table, ArchivePart part) => ArchiveDatabase.FilesOf(table, [part]);
}
