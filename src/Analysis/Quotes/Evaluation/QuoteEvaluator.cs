namespace Analysis;

/// <summary>
/// Measures the quotations found against annotated ones. Spans are compared as sets of words, so that marks and punctuation
/// at their edges do not count; two match that have at least .8 of their words in common.
/// </summary>
public static class QuoteEvaluator
{
    private const double Least = 0.8;

    /// <summary>Finds the quotations of annotated articles and measures them.</summary>
    public static QuoteScores Evaluate(IEnumerable<AnnotatedArticle> articles) =>
        articles.Aggregate(new QuoteScores(default, default, default, default), (sum, article) => sum + Evaluate(article, article.Article.Quotes()));

    /// <summary>Measures quotations found in one article.</summary>
    public static QuoteScores Evaluate(AnnotatedArticle annotated, IReadOnlyList<Quotation> found)
    {
        var text = new ReferenceText(annotated.Article.Text);
        var kinds = annotated.Attributions.ToLookup(one => IsIndirect(text, one));
        var spoken = found.Where(one => one.Kind != QuotationKind.Indirect).ToList();
        var indirect = found.Where(one => one.Kind == QuotationKind.Indirect).ToList();
        var goldPieces = GoldUnits(text, kinds[false], cut: false);
        var indirectGold = Words(text, kinds[true].SelectMany(one => text.Join(one.Content)));
        return new QuoteScores(
            Score(text, GoldUnits(text, kinds[false], cut: true), FoundSegments(text, spoken)),
            Score(text, goldPieces, FoundPieces(text, spoken)),
            Common(indirectGold, Words(text, indirect.SelectMany(one => one.Content))),
            Common([.. indirectGold, .. goldPieces.SelectMany(unit => unit.Words)], Words(text, found.SelectMany(one => one.Content))));
    }

    private static bool IsIndirect(ReferenceText text, AnnotatedAttribution attribution) =>
        !attribution.Content.Any(span => ReferenceText.WordsOf(text.Text, span).Any(word => text.IsQuoted(word.Start)));

    private static List<EvaluationUnit> GoldUnits(ReferenceText text, IEnumerable<AnnotatedAttribution> attributions, bool cut) =>
        [.. from attribution in attributions
            from piece in text.Join(attribution.Content)
            from span in cut ? text.QuotedParts(piece) : [piece]
            let unit = new EvaluationUnit([.. text.WordsIn(span)], attribution, null)
            where unit.Words.Count > 0
            select unit];

    private static IEnumerable<(TextSpan Span, Quotation Quotation)> Joined(ReferenceText text, List<Quotation> spoken) =>
        from bySpeaker in spoken.GroupBy(one => (one.SpeakerSpan?.Start, one.Speaker?.Name))
        from piece in text.Join(bySpeaker.SelectMany(one => one.Content))
        select (piece, bySpeaker.First(one => one.Content.Any(span => span.Overlaps(piece))));

    private static List<EvaluationUnit> FoundPieces(ReferenceText text, List<Quotation> spoken) =>
        [.. Joined(text, spoken).GroupBy(pair => (pair.Quotation.SpeakerSpan?.Start, pair.Quotation.Speaker?.Name))
            .SelectMany(group => group.Select(pair => new EvaluationUnit([.. text.WordsIn(pair.Span)], null, group.First().Quotation)))
            .Where(unit => unit.Words.Count > 0)];

    private static List<EvaluationUnit> FoundSegments(ReferenceText text, List<Quotation> spoken)
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

    private static SpanScores Score(ReferenceText text, List<EvaluationUnit> gold, List<EvaluationUnit> found)
    {
        var matches = EvaluationUnit.Match(gold, found, Least);
        var (right, named, namedRight) = (0, 0, 0);
        foreach (var (i, j) in matches)
        {
            var isRight = SpeakerJudge.IsRight(text, gold[i].Gold!, found[j].Found!);
            right += isRight ? 1 : 0;
            named += gold[i].Gold!.Source.Length > 0 ? 1 : 0;
            namedRight += isRight && gold[i].Gold!.Source.Length > 0 ? 1 : 0;
        }
        return new SpanScores(new FScore(matches.Count, found.Count, gold.Count), new FScore(right, found.Count, gold.Count), namedRight, named);
    }

    private static HashSet<int> Words(ReferenceText text, IEnumerable<TextSpan> spans) => [.. spans.SelectMany(text.WordsIn)];

    private static FScore Common(HashSet<int> gold, HashSet<int> found) => new(found.Count(gold.Contains), found.Count, gold.Count);
}
