namespace Analysis;

/// <summary>Counts of quotations.</summary>
public static class QuotationCounts
{
    /// <summary>
    /// How many quotations each speaker has, spellings of one person over several articles joined as
    /// <see cref="SpeakerExtensions.Speakers(IEnumerable{Quotation})"/> does; those without a speaker are left out.
    /// </summary>
    public static Counts CountBySpeaker(this IEnumerable<Quotation> quotations) => Counts.By(
        "speaker", "quotations", quotations.JoinSpeakers(), quotation => quotation.Speaker?.Name,
        quotation => new Evidence(quotation.Article, quotation.Content[0]));

    /// <summary>How many quotations are word for word, in the writer's words, and half and half.</summary>
    public static Counts CountByKind(this IEnumerable<Quotation> quotations) =>
        Counts.By("kind", "quotations", quotations, quotation => Labels.Of(quotation.Kind), Words);

    /// <summary>
    /// How many quotations persons, organisations, documents, unnamed and anonymous sources have; those without a source are left out.
    /// </summary>
    public static Counts CountBySourceType(this IEnumerable<Quotation> quotations) =>
        Counts.By("kind of source", "quotations", quotations, TypeOf, Words);

    /// <summary>Quotations by outlet and kind of source; those without a source or an outlet are left out.</summary>
    public static CrossTable BySourceType(this IEnumerable<Quotation> quotations) =>
        CrossTable.Of("outlet", "kind of source", "quotations", quotations, quotation => quotation.Article.Outlet, TypeOf, Words);

    /// <summary>How many quotations each word that reports them has, in small letters; those without one are left out.</summary>
    public static Counts CountByCue(this IEnumerable<Quotation> quotations) => Counts.By(
        "cue", "quotations", quotations, quotation => CueOf(quotation),
        quotation => new Evidence(quotation.Article, quotation.CueSpan ?? quotation.Content[0]));

    internal static string? TypeOf(Quotation quotation) => quotation.Source is { } source ? Labels.Of(source.Type) : null;

    private static string? CueOf(Quotation quotation) => quotation.Cue?.ToLowerInvariant() switch
    {
        ":" => "(a colon)",
        "–" or "—" or "-" => "(a dash)",
        var cue => cue,
    };

    private static Evidence Words(Quotation quotation) => new(quotation.Article, quotation.Content[0]);
}
