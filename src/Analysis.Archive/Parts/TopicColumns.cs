using Row = (Analysis.Archives.Annotation Of, Analysis.TopicHit Item);
using static Analysis.Archives.ColumnTypes;

namespace Analysis.Archives;

/// <summary>The table of topics' terms.</summary>
internal static class TopicColumns
{
    private const int RowsInGroup = 100_000;

    /// <summary>The table.</summary>
    public static PartTable Table { get; } = new PartTable<Row>("topics", "A term of a topic, where it stands.",
        of => of.Hits.Select(hit => (of, hit)), RowsInGroup,
        ArchiveTables.Of<Row>(row => row.Of),
        ArchiveTables.Number<Row>(row => row.Of),
        ArchiveTables.Date<Row>(row => row.Of),
        Column("topic", Words, hit => hit.Topic, "The topic."),
        Column("term", Words, hit => hit.Term, "The dictionary's term."),
        Column("weight", ColumnTypes.Number, hit => hit.Weight, "What it counts."),
        Column("text", Words, hit => hit.Text, "The words."),
        Column("start", Whole, hit => hit.Span.Start, "Where they begin."),
        Column("end", Whole, hit => hit.Span.End, "Where they end."),
        Column("sentence", Whole, hit => hit.Sentence, "The sentence they stand in, from 0."));

    private static PartColumn<Row> Column<T>(string name, ColumnType<T> type, Func<TopicHit, T> value, string meaning) =>
        ArchiveTables.Column<Row, T>(name, type, row => value(row.Item), meaning);
}
