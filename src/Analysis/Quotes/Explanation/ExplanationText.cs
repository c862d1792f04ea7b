using System.Globalization;
using System.Text;

namespace Analysis.Quotes;

/// <summary>Writes an explanation as lines for a terminal.</summary>
internal static class ExplanationText
{
    private const int MostCandidates = 4;
    private const int MostMentions = 8;
    private const int WidestText = 96;
    private const int WidestAnswer = 36;

    /// <summary>A line for the words, one for the speaker, and for each decision a line with one a candidate below it.</summary>
    public static string Of(QuotationExplanation explanation)
    {
        var lines = new StringBuilder(HeadOf(explanation)).Append('\n');
        foreach (var decision in explanation.Decisions)
            Add(lines, explanation.Article, decision);
        if (explanation.NamedBy is { } sieve)
            lines.Append(Line($"  speaker: {NameOf(explanation.Quotation)}, by {sieve}; {MentionsOf(explanation)}"));
        return lines.ToString();
    }

    private static string HeadOf(QuotationExplanation explanation)
    {
        var place = FormattableString.Invariant($"{Words(explanation.Article.Id, WidestAnswer)}, {explanation.Span.Start}: ");
        return explanation.Quotation is { } quotation
            ? $"{place}{Words(quotation.Text, WidestText)}\n  {Labels.Of(quotation.Kind)}, {ConfidenceOf(explanation, quotation)}"
            : $"{place}{Words(explanation.Span.In(explanation.Article.Text), WidestText)}\n  "
                + $"set aside: {Labels.Of(explanation.SetAside!.Value)}";
    }

    private static string ConfidenceOf(QuotationExplanation explanation, Quotation quotation) =>
        $"confidence {Number(quotation.Confidence)}: {Number(explanation.Product)} by the models before calibration"
        + (explanation.Certainty < 1 ? $", {Number(explanation.Certainty)} of it left for how the source was joined" : "")
        + (explanation.Rule is { } rule ? $"; found by the rule {rule}" : "");

    private static void Add(StringBuilder lines, Article article, ExplainedDecision decision)
    {
        var chosen = decision.Candidates.FirstOrDefault(candidate => candidate.IsChosen);
        var how = decision.Rule is { } rule ? $"by the rule {rule}" : chosen is null ? "by no candidate" : Number(chosen.Probability);
        var about = Words(decision.About.In(article.Text), WidestAnswer);
        lines.Append(Line($"  {QuestionOf(decision.Question)} “{about}”: {Words(decision.Answer, WidestAnswer)}, {how}"));
        var shown = decision.Candidates
            .Take(MostCandidates)
            .Select(one => (Answer: Words(one.Answer, WidestAnswer), Candidate: one))
            .ToList();
        var width = shown.Select(one => one.Answer.Length).DefaultIfEmpty().Max();
        foreach (var (answer, candidate) in shown)
            lines.Append(Line($"    {(candidate.IsChosen ? '*' : ' ')} {answer.PadRight(width)} {Of(candidate)}"));
        if (decision.Candidates.Length > MostCandidates)
            lines.Append(Line($"      and {decision.Candidates.Length - MostCandidates} more"));
    }

    private static string Of(ExplainedCandidate candidate) =>
        FormattableString.Invariant($"{candidate.Score,6:0.00}  {string.Join(", ", candidate.Heaviest.Select(Of))}");

    private static string QuestionOf(QuotationQuestion question) => question switch
    {
        QuotationQuestion.Cue => "side of",
        QuotationQuestion.Source => "source of",
        QuotationQuestion.Begin => "begins behind",
        QuotationQuestion.End => "ends behind",
        QuotationQuestion.BeginBefore => "begins before",
        _ => "cue of",
    };

    private static string Of(ExplainedWeight weight) =>
        string.Create(CultureInfo.InvariantCulture, $"{weight.Weight:+0.00;-0.00} {weight.Evidence} {weight.First} {weight.Second}");

    private static string MentionsOf(QuotationExplanation explanation) =>
        $"{Wording.Amount(explanation.Mentions.Length, "mention")}: "
        + string.Join(", ", explanation.Mentions.Take(MostMentions).Select(mention =>
            $"{Words(mention.Span.In(explanation.Article.Text), WidestAnswer)} ({mention.JoinedBy})"))
        + (explanation.Mentions.Length > MostMentions ? " …" : "");

    private static string NameOf(Quotation? quotation) => quotation?.Speaker is { } speaker ? Words(speaker.Name, WidestAnswer) : "nobody";

    private static string Words(string text, int width) => LineBreaks.Cut(PlainLine.Of(text), width);

    private static string Number(double probability) => probability.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Line(FormattableString line) => FormattableString.Invariant(line).TrimEnd() + "\n";
}
