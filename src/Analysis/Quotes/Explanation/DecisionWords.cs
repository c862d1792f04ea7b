using System.Collections.Immutable;

namespace Analysis.Quotes;

/// <summary>Says decisions in the words of the article.</summary>
internal sealed class DecisionWords(Reading reading, List<CueReading> cues, DecisionLog log)
{
    private const int MostWeights = 3;
    private const int EdgeWords = 3;

    /// <summary>The decisions on a cue.</summary>
    public IEnumerable<ExplainedDecision> OnCue(int token) => log.On(token, isRun: false).Select(Of);

    /// <summary>The decision on a quoted run.</summary>
    public IEnumerable<ExplainedDecision> OnRun(int run) => log.On(run, isRun: true).Select(Of);

    private ExplainedDecision Of(LoggedDecision decision)
    {
        var scores = new Choice();
        foreach (var (candidate, weights) in decision.Offers)
            scores.Offer(candidate, weights.Sum);
        var candidates = decision.Offers.OrderByDescending(offer => offer.Weights.Sum).Select(offer => new ExplainedCandidate(
            AnswerOf(decision.Question, offer.Candidate), SpanOf(decision.Question, offer.Candidate), Math.Round(offer.Weights.Sum, 2),
            scores.ChanceOf(offer.Weights.Sum), offer.Candidate == decision.Chosen, Heaviest(offer.Weights)));
        return new ExplainedDecision(decision.Question, AboutOf(decision), decision.Rule, AnswerOf(decision.Question, decision.Chosen),
            [.. candidates]);
    }

    private static ImmutableArray<ExplainedWeight> Heaviest(WeightTrace weights) =>
        [.. weights.Features.OrderByDescending(feature => Math.Abs(feature.Weight)).Take(MostWeights).Select(Of)];

    private static ExplainedWeight Of((Template Template, int First, int Second, float Weight) feature)
    {
        var (template, first, second, weight) = feature;
        var names = EvidenceValues.Of(template).NamesOf(first, second);
        return new ExplainedWeight(template.ToString(), names.First, names.Second, Math.Round(weight, 2));
    }

    private TextSpan AboutOf(LoggedDecision decision) =>
        decision.IsRun ? reading.Document.SpanOf(reading.Runs[decision.About].Tokens) : reading.Document.Tokens[decision.About].Span;

    private string AnswerOf(QuotationQuestion question, int candidate) => question switch
    {
        QuotationQuestion.Cue => Labels.Of((Side)candidate),
        QuotationQuestion.Marks when candidate == RunReading.Continued => "goes on",
        QuotationQuestion.Marks when candidate == RunReading.Nothing => "no quotation",
        QuotationQuestion.Marks when candidate == RunReading.Labelled => "labelled",
        _ => SpanOf(question, candidate) is { } span ? span.In(reading.Document.Text) : "none",
    };

    private TextSpan? SpanOf(QuotationQuestion question, int candidate) => candidate < 0 ? null : question switch
    {
        QuotationQuestion.Source => reading.Document.SpanOf(reading.Phrases[candidate].Tokens),
        QuotationQuestion.Marks => reading.Document.Tokens[cues[candidate].Cue.Token].Span,
        QuotationQuestion.End => reading.Document.SpanOf(new IndexRange(Math.Max(0, candidate - EdgeWords),
            Math.Min(EdgeWords, candidate))),
        QuotationQuestion.Begin or QuotationQuestion.BeginBefore =>
            reading.Document.SpanOf(new IndexRange(candidate, Math.Min(EdgeWords, reading.Count - candidate))),
        _ => null,
    };
}
