namespace Analysis.Quotes;

/// <summary>Quotations as somebody who read the article corrected them.</summary>
internal static class CorrectedQuotations
{
    /// <summary>The quotations of an article after its corrections, in the order of their first words.</summary>
    public static List<Quotation> Of(Article article, List<Quotation> found)
    {
        foreach (var correction in article.Corrections)
            if (correction.What != CorrectedThing.Country && correction.In(article.Text) is { } place)
                Apply(correction, article, place, found);
        if (!article.Corrections.IsEmpty)
            found.Sort((one, other) => one.Content[0].Start.CompareTo(other.Content[0].Start));
        return found;
    }

    private static void Apply(Correction correction, Article article, TextSpan place, List<Quotation> found)
    {
        var at = At(place, found);
        if (correction.What == CorrectedThing.Speaker && at >= 0)
            found[at] = found[at] with { Speaker = correction.IsDenial ? null : Named(correction.Is, found), Confidence = 1 };
        else if (correction.What == CorrectedThing.Quotation && correction.IsDenial && at >= 0)
            found.RemoveAt(at);
        else if (correction.What == CorrectedThing.Quotation && !correction.IsDenial && at < 0)
            found.Add(new Quotation(article, IsInMarks(article.Text, place) ? QuotationKind.Direct : QuotationKind.Indirect, [place]));
    }

    /// <summary>The quotation that shares most of its words with a place; -1 where none does.</summary>
    private static int At(TextSpan place, List<Quotation> found)
    {
        var (best, most) = (-1, 0);
        for (var i = 0; i < found.Count; i++)
            if (found[i]
                .Content.Sum(piece => Math.Max(0, Math.Min(piece.End, place.End) - Math.Max(piece.Start, place.Start))) is var shared
                    && shared > most)
                (best, most) = (i, shared);
        return best;
    }

    /// <summary>The speaker of that name, as the article describes them where it quotes them elsewhere.</summary>
    private static Speaker Named(string name, List<Quotation> found) =>
        found.Select(quotation => quotation.Speaker)
            .FirstOrDefault(speaker => speaker?.Name == name) ?? new Speaker(name) { IsNamed = true };

    private static bool IsInMarks(string text, TextSpan place) => text[place.Start] is '“' or '"' or '‘' or '«' or '„' or '\'';
}
