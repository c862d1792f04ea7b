using System.Collections.Immutable;

namespace Analysis.Countries;

/// <summary>
/// Counties and provinces that the gazetteer does not list: "Lamar County" and "Kasai Oriental province" are places whatever they are
/// called, in the country of which the article speaks most.
/// </summary>
internal static class AdministrativeUnits
{
    private const int LongestName = 3;
    private static readonly string[] WithCounties =
        ["US", "KE", "LR", "SS", "TW", "CN", "SE", "NO", "HU", "RO", "HR", "EE", "IR", "IE", "GB"];

    /// <summary>
    /// The runs of tokens that name counties or provinces; candidates of one word inside a county's name are taken out of the list.
    /// </summary>
    public static List<IndexRange> Find(Document document, List<Candidate> candidates)
    {
        candidates.RemoveAll(c => c.IsOneWord && c.Last + 1 < document.Tokens.Length && IsCounty(document, c.Last + 1));
        var found = new List<IndexRange>();
        var next = 0;
        var free = 0;
        for (var token = 1; token < document.Tokens.Length; token++)
        {
            if (!IsCounty(document, token) && !IsProvince(document, token))
                continue;
            while (next < candidates.Count && candidates[next].Last < token - 1)
                free = candidates[next++].Last + 1;
            if (NameBefore(document, token, free) is > 0 and var length
                && !(next < candidates.Count && candidates[next].First <= token))
                found.Add(new IndexRange(token - length, IsCounty(document, token) ? length + 1 : length));
        }
        return found;
    }

    /// <summary>Adds them as regions of the country of which the article speaks most.</summary>
    public static void Add(
        Article article, List<IndexRange> units, CountryTable table, Support support, Gazetteer gazetteer,
        ImmutableArray<CountryMention>.Builder mentions)
    {
        foreach (var unit in units)
            if ((IsCounty(article.Document, unit.End - 1) ? CountryOfCounties(support, gazetteer) : support.Most) is >= 0 and var country)
                mentions.Add(
                    new CountryMention(article, article.Document.SpanOf(unit), table.Countries[country].Code, CountryNameKind.Region)
                    {
                        Reason = "a county or province, in the country of which the article speaks most",
                    });
    }

    /// <summary>
    /// The country whose counties an article names: the one that it speaks of most, the United States where it speaks of none.
    /// </summary>
    public static short CountryOfCounties(Support support, Gazetteer gazetteer)
    {
        var best = gazetteer.IndexOf(WithCounties[0]);
        foreach (var code in WithCounties)
            if (gazetteer.IndexOf(code) is >= 0 and var country && (best < 0 || support.Of(country) > support.Of(best)))
                best = country;
        return best;
    }

    private static bool IsCounty(Document document, int token) => document.WordsOf(token) is "County" or "Counties";

    private static bool IsProvince(Document document, int token) =>
        document.WordsOf(token) is "province" or "oblast" or "governorate" or "prefecture" or "voivodeship" or "regency";

    /// <summary>
    /// The number of capitalised words from <paramref name="free"/> on before the type: one for a county, up to
    /// three for a province; 0 for none.
    /// </summary>
    private static int NameBefore(Document document, int token, int free)
    {
        var length = 0;
        while (length < (IsCounty(document, token) ? 1 : LongestName) && token - length > free && IsName(document, token - length - 1))
            length++;
        return length;
    }

    private static bool IsName(Document document, int token) => document.Tokens[token].Kind == TokenKind.Word
        && char.IsUpper(document.WordsOf(token)[0])
        && document.WordsOf(token) is not ("The" or "This" or "Each" or "County" or "A" or "In" or "Another" or "That" or "Every");
}
