using Deedle;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Who speaks on what about where, as a table and what a table can become.</summary>
public static class VoiceTables
{
    /// <summary>One row a topic and a country that stand in one quotation, with its speaker, its article and its words.</summary>
    public static Table ToTable(this IEnumerable<Voice> voices)
    {
        var rows = voices.ToList();
        return new Table("Who said it, on what, about where",
            Column.Of("speaker", rows, v => v.Speaker),
            Column.Of("topic", rows, v => v.Topic),
            Column.Of("country", rows, v => v.Country),
            Column.Of("article", rows, v => v.Quotation.Article.Id),
            Column.Of("start", rows, v => v.Quotation.Content[0].Start),
            Column.Of("end", rows, v => v.Quotation.Content[^1].End),
            Column.Of("quotation", rows, v => v.Quotation.Text));
    }

    /// <summary>In how many quotations each topic stands together with each country.</summary>
    public static CrossTable ByTopicAndCountry(this IEnumerable<Voice> voices) =>
        CrossTable.Of("topic", "country", "quotations", voices, voice => voice.Topic, voice => voice.Country, voice => voice.Evidence);

    /// <inheritdoc cref="DataFrames.ToDataFrame(ITabular)"/>
    public static DataFrame ToDataFrame(this IEnumerable<Voice> voices) => voices.ToTable().ToDataFrame();

    /// <inheritdoc cref="Frames.ToFrame(ITabular)"/>
    public static Frame<int, string> ToFrame(this IEnumerable<Voice> voices) => voices.ToTable().ToFrame();
}
