using System.Collections.Immutable;

namespace Analysis;

/// <summary>Forms that mean a country only where the article has named it: "the North", "the two Koreas", "South-North".</summary>
internal static class ShortForms
{
    /// <summary>Adds the short forms of the two Koreas where the article speaks of one of them.</summary>
    public static void Add(Article article, ImmutableArray<CountryMention>.Builder mentions, CountryTable table)
    {
        if (table.Named("KP") is null || table.Named("KR") is null)
            return;
        AddPairs(article, mentions);
        if (mentions.Any(m => m.Country == "KP" && m.Kind is CountryNameKind.Name or CountryNameKind.Demonym or CountryNameKind.Abbreviation))
            AddHalves(article, mentions);
    }

    private static void AddPairs(Article article, ImmutableArray<CountryMention>.Builder mentions)
    {
        var document = article.Document;
        for (var token = 0; token < document.Tokens.Length; token++)
            if (document.WordsOf(token) is "Koreas" || (document.WordsOf(token) is "Korean" && IsWord(document, token + 1, "Peninsula", "peninsula")))
            {
                mentions.RemoveAll(m => m.Span.Start == document.Tokens[token].Start);
                foreach (var country in (string[])["KP", "KR"])
                    mentions.Add(new CountryMention(article, document.Tokens[token].Span, country, CountryNameKind.ShortForm) { Reason = "both of the two" });
            }
    }

    private static void AddHalves(Article article, ImmutableArray<CountryMention>.Builder mentions)
    {
        var document = article.Document;
        for (var token = 0; token < document.Tokens.Length; token++)
            if (document.WordsOf(token) is "North" or "South" && StandsAlone(document, token) && IsFree(document.Tokens[token].Span, mentions))
                mentions.Add(new CountryMention(article, document.Tokens[token].Span, document.WordsOf(token)[0] == 'N' ? "KP" : "KR", CountryNameKind.ShortForm)
                {
                    Reason = "the article speaks of North Korea",
                });
    }

    private static bool StandsAlone(Document document, int token)
    {
        var isLed = token > 0 && (IsWord(document, token - 1, "the", "The") || IsWord(document, token - 1, "-", "\u2010")
            || IsWord(document, token + 1, "-", "\u2010"));
        return isLed && !(token + 1 < document.Tokens.Length && document.Tokens[token + 1].Kind == TokenKind.Word
            && (char.IsUpper(document.WordsOf(token + 1)[0]) || document.WordsOf(token + 1) is "of"));
    }

    private static bool IsFree(TextSpan span, ImmutableArray<CountryMention>.Builder mentions)
    {
        foreach (var mention in mentions)
            if (mention.Span.Overlaps(span))
                return false;
        return true;
    }

    private static bool IsWord(Document document, int token, string one, string other) => token >= 0 && token < document.Tokens.Length
        && document.WordsOf(token) is var word && (word.SequenceEqual(one) || word.SequenceEqual(other));
}
