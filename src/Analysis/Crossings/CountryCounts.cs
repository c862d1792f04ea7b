using System.Collections.Immutable;

namespace Analysis;

/// <summary>Two countries that the same articles mention.</summary>
/// <param name="First">The code that comes first in the alphabet.</param>
/// <param name="Second">The other code.</param>
/// <param name="Articles">In how many articles both stand.</param>
public sealed record CoMention(string First, string Second, int Articles);

/// <summary>How often a country is mentioned in a stretch of time, and by how many articles.</summary>
/// <param name="Start">The stretch's first day.</param>
/// <param name="Country">The code.</param>
/// <param name="Mentions">The number of mentions.</param>
/// <param name="Articles">The number of articles.</param>
public sealed record CountryInTime(DateOnly Start, string Country, int Mentions, int Articles);

/// <summary>Where in an article a country comes up.</summary>
/// <param name="Country">The code.</param>
/// <param name="Position">The place in the text, 0 (its start) to 1 (its end).</param>
/// <param name="Mention">The mention.</param>
public sealed record CountryPosition(string Country, double Position, CountryMention Mention);

/// <summary>A country and something else that occurs with it: a topic, a speaker.</summary>
/// <param name="Country">The code.</param>
/// <param name="With">The topic or speaker.</param>
/// <param name="Count">How often.</param>
public sealed record CountryPair(string Country, string With, int Count);

/// <summary>Turns mentions of countries into tables.</summary>
public static class CountryCounts
{
    private static readonly CountryNameKind[] EveryKind = Enum.GetValues<CountryNameKind>();

    /// <summary>Counts mentions by country code, the most mentioned first.</summary>
    /// <param name="mentions">The mentions.</param>
    /// <param name="kinds">The kinds to count; all where none is given.</param>
    public static Counts CountByCountry(this IEnumerable<CountryMention> mentions, params CountryNameKind[] kinds) =>
        Counts.By("country", "mentions", OfKinds(mentions, kinds), mention => mention.Country, mention => new Evidence(mention.Article, mention.Span));

    /// <summary>Counts the articles that mention each country, by code; each leads to its first mention in the article.</summary>
    /// <inheritdoc cref="CountByCountry"/>
    public static Counts CountArticlesByCountry(this IEnumerable<CountryMention> mentions, params CountryNameKind[] kinds) =>
        Counts.By("country", "articles", OfKinds(mentions, kinds).DistinctBy(m => (m.Article.Id, m.Country)),
            mention => mention.Country, mention => new Evidence(mention.Article, mention.Span));

    /// <summary>The mentions without those that are part of an organisation's name.</summary>
    public static IEnumerable<CountryMention> OutsideOrganisations(this IEnumerable<CountryMention> mentions) =>
        mentions.Where(mention => !mention.InOrganisation);

    /// <summary>The mentions with the first successor in place of a former state: the Soviet Union's as Russia's.</summary>
    public static IEnumerable<CountryMention> AsPresentStates(this IEnumerable<CountryMention> mentions) =>
        mentions.Select(mention => Country.Named(mention.Country) is { Successors: [var successor, ..] } ? mention with { Country = successor } : mention);

    /// <summary>The pairs of countries that articles mention together, the commonest first.</summary>
    public static IReadOnlyList<CoMention> CoMentions(this IEnumerable<CountryMention> mentions)
    {
        var pairs = new Dictionary<(string, string), int>();
        foreach (var article in mentions.GroupBy(mention => mention.Article.Id, mention => mention.Country, StringComparer.Ordinal))
        {
            var codes = article.Distinct().Order(StringComparer.Ordinal).ToArray();
            for (var i = 0; i < codes.Length; i++)
                for (var j = i + 1; j < codes.Length; j++)
                    pairs[(codes[i], codes[j])] = pairs.GetValueOrDefault((codes[i], codes[j])) + 1;
        }
        return [.. pairs.Select(pair => new CoMention(pair.Key.Item1, pair.Key.Item2, pair.Value))
            .OrderByDescending(pair => pair.Articles).ThenBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal)];
    }

    /// <summary>The mentions that stand inside quotations.</summary>
    public static IEnumerable<CountryMention> Inside(this IEnumerable<CountryMention> mentions, IEnumerable<Quotation> quotations) =>
        mentions.WithQuotations(quotations).Select(pair => pair.Mention);

    /// <summary>Who speaks about which country: how often each speaker's quotations mention each country.</summary>
    public static IReadOnlyList<CountryPair> BySpeaker(this IEnumerable<CountryMention> mentions, IEnumerable<Quotation> quotations) =>
        Pairs(mentions.WithQuotations(quotations).Where(pair => pair.Quotation.Speaker is not null)
            .Select(pair => (pair.Mention.Country, pair.Quotation.Speaker!.Name)));

    /// <summary>In how many articles each country stands together with each topic.</summary>
    public static IReadOnlyList<CountryPair> ByTopic(this IEnumerable<CountryMention> mentions, IEnumerable<TopicHit> hits)
    {
        var topics = hits.ToLookup(hit => hit.Article.Id, hit => hit.Topic, StringComparer.Ordinal);
        return Pairs(mentions.DistinctBy(m => (m.Article.Id, m.Country)).SelectMany(m => topics[m.Article.Id].Distinct().Select(topic => (m.Country, topic))));
    }

    /// <summary>Mentions and articles by country and month; articles without a date are left out.</summary>
    public static IReadOnlyList<CountryInTime> ByMonth(this IEnumerable<CountryMention> mentions) =>
        [.. mentions.Where(mention => mention.Article.Date is not null)
            .GroupBy(mention => (Start: new DateOnly(mention.Article.Date!.Value.Year, mention.Article.Date.Value.Month, 1), mention.Country))
            .Select(group => new CountryInTime(group.Key.Start, group.Key.Country, group.Count(), group.Select(m => m.Article.Id).Distinct().Count()))
            .OrderBy(row => row.Start).ThenByDescending(row => row.Mentions).ThenBy(row => row.Country, StringComparer.Ordinal)];

    /// <summary>Where in their articles countries come up.</summary>
    public static IEnumerable<CountryPosition> Positions(this IEnumerable<CountryMention> mentions) =>
        mentions.Select(mention => new CountryPosition(mention.Country, (double)mention.Span.Start / mention.Article.Text.Length, mention));

    private static IEnumerable<CountryMention> OfKinds(IEnumerable<CountryMention> mentions, CountryNameKind[] kinds)
    {
        var wanted = (kinds.Length == 0 ? EveryKind : kinds).ToHashSet();
        return mentions.Where(mention => wanted.Contains(mention.Kind));
    }

    private static IEnumerable<(CountryMention Mention, Quotation Quotation)> WithQuotations(
        this IEnumerable<CountryMention> mentions, IEnumerable<Quotation> quotations)
    {
        var byArticle = quotations.ToLookup(quotation => quotation.Article.Id, StringComparer.Ordinal);
        foreach (var mention in mentions)
            if (byArticle[mention.Article.Id].FirstOrDefault(q => q.Content.Any(piece => piece.Contains(mention.Span))) is { } quotation)
                yield return (mention, quotation);
    }

    private static CountryPair[] Pairs(IEnumerable<(string Country, string With)> pairs) =>
        [.. pairs.CountBy(pair => pair).Select(pair => new CountryPair(pair.Key.Country, pair.Key.With, pair.Value))
            .OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Country, StringComparer.Ordinal).ThenBy(pair => pair.With, StringComparer.Ordinal)];
}
