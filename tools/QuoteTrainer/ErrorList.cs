using Analysis;

namespace QuoteTrainer;

/// <summary>
/// Lists what was missed, found in excess, given to the wrong source, or resolved to the wrong speaker, each with the words around it.
/// </summary>
internal static class ErrorList
{
    private const int Context = 70;

    /// <summary>The errors of one article, pieces of all kinds.</summary>
    public static IEnumerable<string> Of(AnnotatedArticle article, IReadOnlyList<Quotation> found, bool statementsOnly)
    {
        var text = ReferenceText.Of(article, statementsOnly);
        var matched = QuoteEvaluator.MatchAll(text, article, found);
        foreach (var unit in matched.Missed)
            yield return $"MISSED   {article.Article.Id}: {Around(text, text.SpanOf(unit.Words))}";
        foreach (var unit in matched.Spurious)
            yield return $"SPURIOUS {article.Article.Id}: {unit.Found!.Kind} {unit.Found.Form} {unit.Found.Confidence:0.00} "
                + $"[{unit.Found.SpeakerText} {unit.Found.Cue}] {Around(text, text.SpanOf(unit.Words))}";
        foreach (var (unit, by) in matched.WrongSpeakers)
            yield return $"SPEAKER  {article.Article.Id}: [{by.SpeakerText} {by.Cue}] for "
                + $"[{string.Join(' ', unit.Gold!.Source.Select(span => span.In(text.Text)))}] {Around(text, text.SpanOf(unit.Words))}";
        foreach (var wrong in ResolvedSpeakers.Judge(article).Where(one => one is { Found: not null, IsRight: false }))
            yield return $"RESOLVED {article.Article.Id}: {wrong.Kind} [{wrong.Found!.SpeakerText} = {wrong.Found.Speaker?.Name}] for "
                + $"[{wrong.Gold.Speaker}] {Around(text, wrong.Gold.Source[0])}";
    }

    private static string Around(ReferenceText text, TextSpan span)
    {
        var (before, after) = (Math.Max(0, span.Start - Context), Math.Min(text.Text.Length, span.End + Context));
        return $"{text.Text[before..span.Start]}⟦{span.In(text.Text)}⟧{text.Text[span.End..after]}"
            .Replace("\n", "¶", StringComparison.Ordinal);
    }
}
