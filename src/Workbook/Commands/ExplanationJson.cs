using System.Text.Json;
using Analysis;
using Workbook.Output;

namespace Workbook.Commands;

/// <summary>Writes explanations of quotations as properties of an article's JSON object.</summary>
internal static class ExplanationJson
{
    private const int Digits = 4;

    /// <summary>Writes "explanations": an object each for a quotation or words that were set aside, in order of the text.</summary>
    public static void Write(Utf8JsonWriter json, Article article, IReadOnlyList<QuotationExplanation> explanations)
    {
        json.WriteStartArray("explanations");
        foreach (var explanation in explanations)
            Write(json, article, explanation);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Article article, QuotationExplanation explanation)
    {
        json.WriteStartObject();
        json.WriteSpan(explanation.Span);
        json.WriteString("text", explanation.Quotation?.Text ?? explanation.Span.In(article.Text));
        json.WriteString("kind", explanation.Quotation is { } quotation ? Labels.Of(quotation.Kind) : null);
        json.WriteString("setAside", explanation.SetAside is { } reason ? Labels.Of(reason) : null);
        json.WriteNumber("confidence", Math.Round(explanation.Quotation?.Confidence ?? 0, Digits));
        json.WriteString("rule", explanation.Rule);
        json.WriteNumber("product", Math.Round(explanation.Product, Digits));
        json.WriteNumber("certainty", explanation.Certainty);
        json.WriteStartArray("decisions");
        foreach (var decision in explanation.Decisions)
            Write(json, article, decision);
        json.WriteEndArray();
        json.WriteString("speaker", explanation.Quotation?.Speaker?.Name);
        json.WriteString("namedBy", explanation.NamedBy);
        json.WriteStartArray("mentions");
        foreach (var mention in explanation.Mentions)
            WriteWords(json, article, mention.Span, "joinedBy", mention.JoinedBy);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Article article, ExplainedDecision decision)
    {
        json.WriteStartObject();
        json.WriteString("question", Labels.Of(decision.Question));
        json.WriteSpan(decision.About);
        json.WriteString("about", decision.About.In(article.Text));
        json.WriteString("answer", decision.Answer);
        json.WriteString("rule", decision.Rule);
        json.WriteStartArray("candidates");
        foreach (var candidate in decision.Candidates)
            Write(json, candidate);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExplainedCandidate candidate)
    {
        json.WriteStartObject();
        json.WriteString("answer", candidate.Answer);
        if (candidate.Span is { } span)
            json.WriteSpan(span);
        json.WriteNumber("score", candidate.Score);
        json.WriteNumber("probability", Math.Round(candidate.Probability, Digits));
        json.WriteBoolean("chosen", candidate.IsChosen);
        json.WriteStartArray("heaviest");
        foreach (var weight in candidate.Heaviest)
        {
            json.WriteStartObject();
            json.WriteString("evidence", weight.Evidence);
            json.WriteString("first", weight.First);
            json.WriteString("second", weight.Second);
            json.WriteNumber("weight", weight.Weight);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, Article article, TextSpan span, string name, string value)
    {
        json.WriteStartObject();
        json.WriteSpan(span);
        json.WriteString("text", span.In(article.Text));
        json.WriteString(name, value);
        json.WriteEndObject();
    }
}
