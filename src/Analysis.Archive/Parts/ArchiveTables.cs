using static Analysis.Archives.ColumnTypes;

namespace Analysis.Archives;

/// <summary>The tables of an archive and their columns; docs/archive.md shows them.</summary>
internal static class ArchiveTables
{
    private const int Unbounded = 1 << 20;
    private const int TextsInGroup = 64;

    /// <summary>The table whose file says that a part is whole: it gets its name last.</summary>
    public static PartTable Articles { get; } = new PartTable<Annotation>("articles", "An article.", of => [of], Unbounded,
        Of(a => a),
        Column("hash", Words, a => ContentKey.Text(a.Key),
            "By what it is known again: a hash of all that its source says of it, text included."),
        Number(a => a),
        Column("title", Words, a => a.Article.Title, "The headline."),
        Column("date", Day, a => a.Article.Date, "The day of publication."),
        Column("dateline", Words, a => a.Article.Dateline, "Where it was filed from, as the dateline says it."),
        Column("authors", WordLists, a => [.. a.Article.Authors], "Those who wrote it."),
        Column("outlet", Words, a => a.Article.Outlet, "The paper or agency."),
        Column("section", Words, a => a.Article.Section, "The desk or section."),
        Column("edition", Words, a => a.Article.Edition, "The edition."),
        Column("page", Words, a => a.Article.Page, "The page, as the source gives it."),
        Column("language", Words, a => a.Article.Language, "The language its source says it is in."),
        Column("other_language", Words, a => a.OtherLanguage, "The language its words are in, where that is not English."),
        Column("url", Words, a => a.Article.Url, "Where it was published."),
        Column("is_stub", Flag, a => a.Article.IsStub, "Whether its source has only the beginning or a summary."),
        Column("source", Words, a => a.Article.Source, "The file it was read from."),
        Column("paragraphs", Whole, a => a.Paragraphs, "How many paragraphs its body has."),
        Column("sentences", Whole, a => a.Sentences.Length, "How many sentences it has."),
        Column("words", Whole, a => a.Words, "How many words and numbers it has."),
        Column("focus", WordLists, a => [.. a.Focus],
            "The countries it is about, the likeliest first: ISO 3166-1 alpha-2, and as docs/countries.md says."));

    /// <summary>The words.</summary>
    private static readonly PartTable Texts = new PartTable<Annotation>("texts", "An article's text and what each block of it is.",
        of => [of], TextsInGroup,
        Of(a => a),
        Number(a => a),
        Column("text", Words, a => a.Article.Text, "The text; all offsets are into it."),
        Column("block_kinds", WordLists, a => [.. a.Article.Blocks.Select(block => Labels.Of(block.Kind))],
            "What each block is: paragraph, headline, byline, …"),
        Column("block_starts", WholeLists, a => [.. a.Article.Blocks.Select(block => block.Span.Start)], "Where each block begins."),
        Column("block_ends", WholeLists, a => [.. a.Article.Blocks.Select(block => block.Span.End)], "Where each block ends."));

    private static readonly PartTable Sentences = new PartTable<(Annotation Of, int Number)>("sentences", "A sentence.",
        of => Enumerable.Range(0, of.Sentences.Length).Select(number => (of, number)), Unbounded,
        Of<(Annotation Of, int Number)>(row => row.Of),
        Number<(Annotation Of, int Number)>(row => row.Of),
        Column("sentence", Whole, ((Annotation Of, int Number) row) => row.Number, "Its number in the article, from 0."),
        Column("start", Whole, ((Annotation Of, int Number) row) => row.Of.Sentences[row.Number].Start, "Where it begins."),
        Column("end", Whole, ((Annotation Of, int Number) row) => row.Of.Sentences[row.Number].End, "Where it ends."));

    /// <summary>All of them, in the order in which a part's files get their names.</summary>
    public static IReadOnlyList<PartTable> All { get; } = [Texts, Sentences, QuoteColumns.Table, TopicColumns.Table,
        CountryColumns.Table, Articles];

    /// <summary>The article's id.</summary>
    public static PartColumn<TRow> Of<TRow>(Func<TRow, Annotation> of) =>
        Column("article", Words, (TRow row) => of(row).Article.Id, "The article's id.");

    /// <summary>The article's place in its part.</summary>
    public static PartColumn<TRow> Number<TRow>(Func<TRow, Annotation> of) =>
        Column("number", Whole, (TRow row) => of(row).Number, "The article's place in its part and month, from 0.");

    /// <summary>The article's day.</summary>
    public static PartColumn<TRow> Date<TRow>(Func<TRow, Annotation> of) =>
        Column("date", Day, (TRow row) => of(row).Article.Date, "The day the article was published.");

    /// <summary>A column.</summary>
    public static PartColumn<TRow> Column<TRow, T>(string name, ColumnType<T> type, Func<TRow, T> value, string meaning) =>
        new PartColumn<TRow, T>(name, type, value, meaning);

    private static PartColumn<Annotation> Of(Func<Annotation, Annotation> of) => Of<Annotation>(of);

    private static PartColumn<Annotation> Number(Func<Annotation, Annotation> of) => Number<Annotation>(of);

    private static PartColumn<Annotation> Column<T>(string name, ColumnType<T> type, Func<Annotation, T> value, string meaning) =>
        Column<Annotation, T>(name, type, value, meaning);
}
