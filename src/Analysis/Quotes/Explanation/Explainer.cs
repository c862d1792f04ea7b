using System.Collections.Immutable;

namespace Analysis.Quotes;

/// <summary>Puts what was noted of the decisions of one reading together by quotation.</summary>
internal sealed class Explainer(Article article, Reading reading, ResolvedQuotations resolved, DecisionWords decisions)
{
    /// <summary>The explanations of quotations and of what was set aside, in order of the text.</summary>
    public IReadOnlyList<QuotationExplanation> Explain(List<SetAsideRun> setAside)
    {
        var explained = resolved.Found.Zip(resolved.Quotations, (found, quotation) => Of(found, quotation))
            .Concat(setAside.Select(Of));
        return [.. explained.OrderBy(one => one.Span.Start)];
    }

    private QuotationExplanation Of(FoundQuotation found, Quotation quotation) => new(article, quotation.Content[0])
    {
        Quotation = quotation,
        Rule = found.By,
        Product = found.Chance,
        Certainty = found.Source < 0 ? 1 : resolved.Model!.CertaintyOf(found.Source),
        Decisions = [.. found.Cue is { } cue ? decisions.OnCue(cue.Token) : [], .. RunsIn(found).SelectMany(decisions.OnRun)],
        NamedBy = found.Source < 0 ? null : JoinedBy(found.Source),
        Mentions = found.Source < 0 ? [] : MentionsOf(found.Source),
    };

    private QuotationExplanation Of(SetAsideRun run) => new(article, run.Span)
    {
        SetAside = run.Reason,
        Decisions = [.. Enumerable.Range(0, reading.Runs.Count).Where(r =>
            reading.Document.SpanOf(reading.Runs[r].Tokens) == run.Span).SelectMany(decisions.OnRun)],
    };

    private IEnumerable<int> RunsIn(FoundQuotation found) => found.Pieces
        .SelectMany(piece => Enumerable.Range(piece.First, piece.Count)).Select(token => reading.RunAt[token]).Where(run =>
            run >= 0).Distinct();

    private string JoinedBy(int phrase) => resolved.Model!.JoinedBy(phrase) ?? (resolved.Model!.EntityAt[phrase] >= 0 ? "Name" : "Nobody");

    private ImmutableArray<ExplainedMention> MentionsOf(int source)
    {
        var entity = resolved.Model!.EntityAt[source];
        var phrases = entity < 0 ? [source]
            : Enumerable.Range(0, reading.PhraseCount).Where(phrase => resolved.Model!.EntityAt[phrase] == entity);
        return [.. phrases.Select(phrase =>
            new ExplainedMention(reading.Document.SpanOf(reading.Phrases[phrase].Tokens), JoinedBy(phrase)))];
    }
}
