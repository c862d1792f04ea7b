using System.Collections.Immutable;

namespace Analysis;

/// <summary>
/// Counties: "Lamar County" is a place whatever it is called, in the country of the article's other places that has counties.
/// </summary>
internal static class Counties
{
    private static readonly string[] Have = ["US", "KE", "LR", "SS", "TW", "CN", "SE", "NO", "HU", "RO", "HR", "EE", "IR", "IE", "GB"];

    /// <summary>The runs of tokens that name counties; candidates of one word inside them are taken out of the list.</summary>
    public static List<IndexRange> Find(Document document, List<Candidate> candidates)
    {
        candidates.RemoveAll(c => c.IsOneWord && c.Last + 1 < document.Tokens.Length && document.WordsOf(c.Last + 1) is "County" or "Counties");
        var found = new List<IndexRange>();
        var next = 0;
        for (var token = 1; token < document.Tokens.Length; token++)
        {
            while (next < candidates.Count && candidates[next].Last < token - 1)
                next++;
            if (document.WordsOf(token) is "County" or "Counties" && IsName(document, token - 1)
                && !(next < candidates.Count && candidates[next].First <= token && candidates[next].Last >= token - 1))
                found.Add(new IndexRange(token - 1, 2));
        }
        return found;
    }

    /// <summary>The country whose counties an article names: the one that it speaks of most, the United States where it speaks of none.</summary>
    public static string Country(Support support, Gazetteer gazetteer)
    {
        var best = Have[0];
        foreach (var country in Have)
            if (gazetteer.IndexOf(country) is >= 0 and var index && gazetteer.IndexOf(best) is >= 0 and var known
                && support.Of(index) > support.Of(known))
                best = country;
        return best;
    }

    /// <summary>Adds the counties as regions.</summary>
    public static void Add(Article article, List<IndexRange> counties, string country, ImmutableArray<CountryMention>.Builder mentions)
    {
        foreach (var county in counties)
            mentions.Add(new CountryMention(article, article.Document.SpanOf(county), country, CountryNameKind.Region)
            {
                Reason = "a county, in the country of the article's other places",
            });
    }

    private static bool IsName(Document document, int token) => document.Tokens[token].Kind == TokenKind.Word
        && char.IsUpper(document.WordsOf(token)[0]) && document.WordsOf(token) is not ("The" or "This" or "Each" or "County" or "A");
}
