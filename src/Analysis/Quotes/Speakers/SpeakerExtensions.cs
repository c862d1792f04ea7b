using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Analysis;

/// <summary>How a notebook asks who speaks in many articles.</summary>
public static class SpeakerExtensions
{
    // Speakers that were joined, each with those it was joined among. No speaker as an article gives it is ever here: what is found
    // for some quotations must not depend on what was asked before.
    private static readonly ConditionalWeakTable<Speaker, object> Joined = [];

    /// <summary>
    /// The speakers of many articles, those joined that are safely one; the most quoted first. A surname alone is never joined to
    /// a full name while two full names have it. Descriptions ("two officials") stay apart, one an article.
    /// </summary>
    public static ImmutableArray<QuotedSpeaker> Speakers(this IEnumerable<Quotation> quotations) => new SpeakerJoiner(quotations).Speakers;

    /// <summary>The speakers of articles, joined as those of their quotations.</summary>
    public static ImmutableArray<QuotedSpeaker> Speakers(this IEnumerable<Article> articles) => articles.Quotes().Speakers();

    /// <summary>
    /// The same quotations, each speaker under the fullest name that any of the articles gives; for counts over articles. Quotations that
    /// were joined together stay as they are.
    /// </summary>
    public static IReadOnlyList<Quotation> JoinSpeakers(this IEnumerable<Quotation> quotations)
    {
        var all = quotations.ToList();
        if (AreJoined(all))
            return all;
        var names = new SpeakerJoiner(all).Names;
        var copies = new Dictionary<(string Article, string Name), Speaker>();
        var group = new object();
        return [.. all.Select(quotation => quotation.Speaker is { } speaker
            ? quotation with { Speaker = Copy(speaker, (quotation.Article.Id, speaker.Name)) }
            : quotation)];

        Speaker Copy(Speaker speaker, (string Article, string Name) key)
        {
            if (!copies.TryGetValue(key, out var copy))
            {
                copies[key] = copy = speaker with { Name = names.GetValueOrDefault(key, speaker.Name) };
                Joined.Add(copy, group);
            }
            return copy;
        }
    }

    private static bool AreJoined(List<Quotation> quotations)
    {
        object? group = null;
        foreach (var quotation in quotations)
            if (quotation.Speaker is { } speaker && (!Joined.TryGetValue(speaker, out var own) || (group ??= own) != own))
                return false;
        return group is not null;
    }
}
