using System.CommandLine;
using System.Text.Json;
using Analysis;
using Workbook.Output;

namespace Workbook.Commands;

/// <summary><c>workbook quotes</c>: who said what, by which words, where.</summary>
internal static class QuotesCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => new AnalysisVerb<Quotation>
    {
        Find = article => article.Quotes(),
        ToTable = AnalysisTables.ToTable,
        Keeps = (selection, quotation) => selection.Keeps(quotation),
        Restriction = new("--statements",
            "Keeps what is stated: words in marks, and finite clauses; not \"agreed to meet\", not \"denied the report\".",
            QuotationExtensions.Statements),
        Explanation = new("--explain",
            "Says for each quotation, and for words in marks that are none, what was weighed and decided; as text or JSON lines.",
            (writer, article, isRestricted) => Explained(article, isRestricted).ToList().ForEach(writer.WriteLine),
            (json, article, isRestricted) => ExplanationJson.Write(json, article, [.. Explained(article, isRestricted)])),
        WriteJson = Write,
    }.Create("quotes", "Finds quotations, direct, mixed and indirect, with their speakers and cues.");

    /// <summary>The explanations of an article; of its quotations, those that state something where that is asked for.</summary>
    private static IEnumerable<QuotationExplanation> Explained(Article article, bool statementsOnly) =>
        article.Explain().Where(one => !statementsOnly || one.Quotation is not { IsStatement: false });

    /// <summary>Writes the key "quotes".</summary>
    internal static void Write(Utf8JsonWriter json, Article article, IReadOnlyList<Quotation> quotations)
    {
        json.WriteStartArray("quotes");
        for (var i = 0; i < quotations.Count; i++)
            foreach (var piece in quotations[i].Content)
                WritePiece(json, article, quotations[i], i + 1, piece);
        json.WriteEndArray();
    }

    private static void WritePiece(Utf8JsonWriter json, Article article, Quotation quotation, int number, TextSpan piece)
    {
        json.WriteStartObject();
        json.WriteSpan(piece);
        json.WriteString("text", piece.Of(article.Text));
        json.WriteString("kind", Labels.Of(quotation.Kind));
        json.WriteString("form", Labels.Of(quotation.Form));
        json.WriteNumber("quotation", number);
        json.WriteString("speaker", quotation.Speaker?.Name);
        json.WriteString("role", quotation.Speaker?.Role);
        json.WriteString("affiliation", quotation.Speaker?.Affiliation);
        json.WriteString("speakerCountry", quotation.Speaker?.Country);
        WriteWords(json, "speaker", "speakerText", article, quotation.SpeakerSpan);
        json.WriteString("sourceType", quotation.Source is { } source ? Labels.Of(source.Type) : null);
        json.WriteString("sourceTitle", quotation.Source?.Title);
        json.WriteString("sourceWords", quotation.Source?.Words.In(article.Text));
        json.WriteString("via", quotation.Via?.Name);
        json.WriteString("behind", quotation.Source?.Behind);
        WriteWords(json, "cue", "cue", article, quotation.CueSpan);
        json.WriteNumber("confidence", Math.Round(quotation.Confidence, 3));
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, string name, string words, Article article, TextSpan? span)
    {
        if (span is not { } at)
        {
            json.WriteNull($"{name}Start");
            json.WriteNull($"{name}End");
            json.WriteNull(words);
            return;
        }
        json.WriteNumber($"{name}Start", at.Start);
        json.WriteNumber($"{name}End", at.End);
        json.WriteString(words, at.Of(article.Text));
    }
}
