using Row = (Analysis.Archives.Annotation Of, Analysis.CountryMention Item);
using static Analysis.Archives.ColumnTypes;

namespace Analysis.Archives;

/// <summary>The table of mentions of countries.</summary>
internal static class CountryColumns
{
    private const int RowsInGroup = 100_000;

    /// <summary>The table.</summary>
    public static PartTable Table { get; } = new PartTable<Row>("countries", "A mention of a country or of a place in one.",
        of => of.Mentions.Select(mention => (of, mention)), RowsInGroup,
        ArchiveTables.Of<Row>(row => row.Of),
        ArchiveTables.Number<Row>(row => row.Of),
        ArchiveTables.Date<Row>(row => row.Of),
        Column("country", Words, mention => mention.Country, "ISO 3166-1 alpha-2, and as docs/countries.md says."),
        Column("name", Words, mention => mention.Name(), "The country's name."),
        Column("kind", Words, mention => Labels.Of(mention.Kind), "name, demonym, capital, city, region, abbreviation or short form."),
        Column("in_organisation", Flag, mention => mention.InOrganisation, "Whether the words are part of an organisation's name."),
        Column("reason", Words, mention => mention.Reason, "Why this country and no other, where the words can mean several."),
        Column("text", Words, mention => mention.Text, "The words."),
        Column("start", Whole, mention => mention.Span.Start, "Where they begin."),
        Column("end", Whole, mention => mention.Span.End, "Where they end."));

    private static PartColumn<Row> Column<T>(string name, ColumnType<T> type, Func<CountryMention, T> value, string meaning) =>
        ArchiveTables.Column<Row, T>(name, type, row => value(row.Item), meaning);
}
