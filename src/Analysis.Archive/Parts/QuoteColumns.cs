using Row = (Analysis.Archives.Annotation Of, Analysis.Quotation Item);
using static Analysis.Archives.ColumnTypes;

namespace Analysis.Archives;

/// <summary>The table of quotations.</summary>
internal static class QuoteColumns
{
    private const int RowsInGroup = 100_000;

    /// <summary>The table.</summary>
    public static PartTable Table { get; } = new PartTable<Row>("quotes", "A quotation.",
        of => of.Quotations.Select(quotation => (of, quotation)), RowsInGroup,
        ArchiveTables.Of<Row>(row => row.Of),
        ArchiveTables.Number<Row>(row => row.Of),
        ArchiveTables.Date<Row>(row => row.Of),
        Column("text", Words, q => q.Text, "What was said, its pieces joined by …"),
        Column("kind", Words, q => Labels.Of(q.Kind), "direct, mixed or indirect."),
        Column("form", Words, q => Labels.Of(q.Form), "clause, infinitive or phrase."),
        Column("is_statement", Flag, q => q.IsStatement, "Whether somebody is reported to have stated it."),
        Column("starts", WholeLists, q => [.. q.Content.Select(piece => piece.Start)], "Where each contiguous piece begins."),
        Column("ends", WholeLists, q => [.. q.Content.Select(piece => piece.End)], "Where each piece ends."),
        Column("speaker", Words, q => q.Speaker?.Name, "The fullest name the article gives; a description where it gives none."),
        Column("is_named", Flag, q => q.Speaker?.IsNamed, "Whether the article names the speaker."),
        Column("role", Words, q => q.Speaker?.Role, "What the speaker is, in the article's words."),
        Column("affiliation", Words, q => q.Speaker?.Affiliation, "The institution the speaker stands for."),
        Column("speaker_country", Words, q => q.Speaker?.Country, "The country the speaker stands for, ISO 3166-1 alpha-2."),
        Column("mention_starts", WholeLists, q => [.. (q.Speaker?.Mentions ?? []).Select(span => span.Start)],
            "Where the article speaks of the speaker."),
        Column("mention_ends", WholeLists, q => [.. (q.Speaker?.Mentions ?? []).Select(span => span.End)], "Where each of these ends."),
        Column("speaker_start", Whole, q => q.SpeakerSpan?.Start, "Where the words for the speaker at this quotation begin."),
        Column("speaker_end", Whole, q => q.SpeakerSpan?.End, "Where they end."),
        Column("speaker_words", Words, q => q.SpeakerText, "These words: \"he\", \"the ambassador\"."),
        Column("cue", Words, q => q.Cue, "The words that say that it was said."),
        Column("cue_start", Whole, q => q.CueSpan?.Start, "Where they begin."),
        Column("cue_end", Whole, q => q.CueSpan?.End, "Where they end."),
        Column("source_type", Words, q => q.Source is { } source ? Labels.Of(source.Type) : null,
            "person, organisation, document, unnamed or anonymous."),
        Column("source_title", Words, q => q.Source?.Title, "What the source is, in the article's words."),
        Column("source_start", Whole, q => q.Source?.Words.Start, "Where all words that stand for the source begin."),
        Column("source_end", Whole, q => q.Source?.Words.End, "Where they end."),
        Column("behind", Words, q => q.Source?.Behind, "Who wrote or issued a document."),
        Column("via", Words, q => q.Via?.Name, "Through whom the words came."),
        Column("confidence", Number, q => q.Confidence, "The probability that content and speaker are right, 0 to 1."));

    private static PartColumn<Row> Column<T>(string name, ColumnType<T> type, Func<Quotation, T> value, string meaning) =>
        ArchiveTables.Column<Row, T>(name, type, row => value(row.Item), meaning);
}
