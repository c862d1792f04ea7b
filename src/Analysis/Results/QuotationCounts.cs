namespace Analysis;

/// <summary>Counts of quotations.</summary>
public static class QuotationCounts
{
    /// <summary>
    /// How many quotations each speaker has, spellings of one person over several articles joined as <see cref="SpeakerExtensions.Speakers(IEnumerable{Quotation})"/>
    /// does; those without a speaker are left out.
    /// </summary>
    public static Counts CountBySpeaker(this IEnumerable<Quotation> quotations) => Counts.By(
        "speaker", "quotations", quotations.JoinSpeakers(), quotation => quotation.Speaker?.Name, quotation => new Evidence(quotation.Article, quotation.Content[0]));
}
