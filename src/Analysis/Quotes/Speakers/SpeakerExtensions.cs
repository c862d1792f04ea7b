using System.Collections.Immutable;

namespace Analysis;

/// <summary>How a notebook asks who speaks in many articles.</summary>
public static class SpeakerExtensions
{
    /// <summary>
    /// The speakers of many articles, those joined that are safely one; the most quoted first. A surname alone is never joined to
    /// a full name while two full names have it. Descriptions ("two officials") stay apart, one an article.
    /// </summary>
    public static ImmutableArray<QuotedSpeaker> Speakers(this IEnumerable<Quotation> quotations) => new SpeakerJoiner(quotations).Speakers;

    /// <summary>The speakers of articles, joined as those of their quotations.</summary>
    public static ImmutableArray<QuotedSpeaker> Speakers(this IEnumerable<Article> articles) => articles.Quotes().Speakers();

    /// <summary>
    /// The same quotations, each speaker under the fullest name that any of the articles gives; for counts over articles.
    /// </summary>
    public static IReadOnlyList<Quotation> JoinSpeakers(this IEnumerable<Quotation> quotations)
    {
        var all = quotations.ToList();
        var names = new SpeakerJoiner(all).Names;
        return [.. all.Select(quotation => quotation.Speaker is { } speaker
            && names.TryGetValue((quotation.Article.Id, speaker.Name), out var name) && name != speaker.Name
            ? quotation with { Speaker = speaker with { Name = name } }
            : quotation)];
    }
}
