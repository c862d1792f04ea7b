namespace Analysis;

/// <summary>
/// Measures the quotations found against annotated ones. Spans are compared as sets of words, so that marks and punctuation
/// at their edges do not count; two match that have at least .8 of their words in common.
/// </summary>
public static class QuoteEvaluator
{
    /// <summary>Finds the quotations of annotated articles and measures them.</summary>
    /// <param name="articles">The annotated articles.</param>
    /// <param name="statementsOnly">
    /// Whether the annotation holds statements only, see <see cref="Quotation.IsStatement"/>, each without the conjunction before it;
    /// then only statements are measured, and conjunctions at the edge of a piece don't count.
    /// </param>
    public static QuoteScores Evaluate(IEnumerable<AnnotatedArticle> articles, bool statementsOnly = false) =>
        articles.Aggregate(QuoteScores.None, (sum, article) => sum + Evaluate(article, article.Article.Quotes(), statementsOnly));

    /// <summary>Measures quotations found in one article.</summary>
    public static QuoteScores Evaluate(AnnotatedArticle annotated, IReadOnlyList<Quotation> quotations, bool statementsOnly = false)
    {
        var text = ReferenceText.Of(annotated, statementsOnly);
        IReadOnlyList<Quotation> found = statementsOnly ? [.. quotations.Statements()] : quotations;
        var kinds = annotated.Attributions.ToLookup(one => IsIndirect(text, one));
        var spoken = found.Where(one => one.Kind != QuotationKind.Indirect).ToList();
        var indirect = found.Where(one => one.Kind == QuotationKind.Indirect);
        var spokenGold = GoldUnits(text, kinds[false], cut: false);
        var indirectGold = Words(text, kinds[true].SelectMany(one => text.Join(one.Content)));
        var all = MatchAll(text, annotated, found);
        return new QuoteScores(
            new MatchedPieces(text, GoldUnits(text, kinds[false], cut: true), FoundSegments(text, spoken)).Scores,
            new MatchedPieces(text, spokenGold, FoundPieces(text, spoken)).Scores,
            all.Scores,
            Common(indirectGold, Words(text, indirect.SelectMany(one => one.Content))),
            Common([.. indirectGold, .. spokenGold.SelectMany(unit => unit.Words)], Words(text, found.SelectMany(one => one.Content))),
            all.Phenomena);
    }

    /// <summary>The pieces of quotations of all kinds, annotated and found.</summary>
    internal static MatchedPieces MatchAll(ReferenceText text, AnnotatedArticle annotated, IReadOnlyList<Quotation> found) =>
        new(text, GoldUnits(text, annotated.Attributions, cut: false), FoundPieces(text, found));

    private static bool IsIndirect(ReferenceText text, AnnotatedAttribution attribution) =>
        !attribution.Content.Any(span => ReferenceText.WordsOf(text.Text, span).Any(word => text.IsQuoted(word.Start)));

    private static List<EvaluationUnit> GoldUnits(ReferenceText text, IEnumerable<AnnotatedAttribution> attributions, bool cut) =>
        [.. from attribution in attributions
            from piece in text.Join(attribution.Content)
            from span in cut ? text.QuotedParts(piece) : [piece]
            let unit = new EvaluationUnit([.. text.WordsIn(span)], attribution, null)
            where unit.Words.Count > 0
            select unit];

    private static IEnumerable<(TextSpan Span, Quotation Quotation)> Joined(ReferenceText text, IReadOnlyList<Quotation> spoken) =>
        from bySpeaker in spoken.GroupBy(one => (one.SpeakerSpan?.Start, one.Speaker?.Name))
        from piece in text.Join(bySpeaker.SelectMany(one => one.Content))
        select (piece, bySpeaker.First(one => one.Content.Any(span => span.Overlaps(piece))));

    private static List<EvaluationUnit> FoundPieces(ReferenceText text, IReadOnlyList<Quotation> spoken) =>
        [.. Joined(text, spoken).GroupBy(pair => (pair.Quotation.SpeakerSpan?.Start, pair.Quotation.Speaker?.Name))
            .SelectMany(group => group.Select(pair => new EvaluationUnit([.. text.WordsIn(pair.Span)], null, group.First().Quotation)))
            .Where(unit => unit.Words.Count > 0)];

    private static List<EvaluationUnit> FoundSegments(ReferenceText text, IReadOnlyList<Quotation> spoken)
    {
        var units = new List<EvaluationUnit>();
        var seen = new HashSet<string>();
        foreach (var (piece, quotation) in Joined(text, spoken))
        {
            var parts = text.QuotedParts(piece);
            if (parts.Count == 0 && quotation.Kind == QuotationKind.Mixed)
                continue;
            foreach (var part in parts.Count == 0 ? [piece] : parts)
            {
                var words = text.WordsIn(part).ToHashSet();
                if (words.Count > 0 && seen.Add($"{words.Min()}-{words.Max()}"))
                    units.Add(new EvaluationUnit(words, null, quotation));
            }
        }
        return units;
    }

    private static HashSet<int> Words(ReferenceText text, IEnumerable<TextSpan> spans) => [.. spans.SelectMany(text.WordsIn)];

    private static FScore Common(HashSet<int> gold, HashSet<int> found) => new(found.Count(gold.Contains), found.Count, gold.Count);
}
