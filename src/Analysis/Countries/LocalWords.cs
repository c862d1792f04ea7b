using System.Collections.Frozen;

namespace Analysis.Countries;

/// <summary>Words that show which country's local press wrote an article: "sheriff", "crore". The list is <c>local-words.tsv</c>.</summary>
internal static class LocalWords
{
    private static readonly FrozenDictionary<string, string[]> Codes = WordList.Lines("Countries/local-words.tsv")
        .SelectMany(line => line.Split('\t') is [var code, var words] ? words.Split(' ').Select(word => (word, code)) : [])
        .GroupBy(pair => pair.word, pair => pair.code, StringComparer.Ordinal)
        .ToFrozenDictionary(word => word.Key, word => word.ToArray(), StringComparer.Ordinal);

    /// <summary>Counts an article's local words for their countries.</summary>
    public static void Count(Document document, Gazetteer gazetteer, Support support)
    {
        var codes = Codes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var token = 0; token < document.Tokens.Length; token++)
            if (document.Tokens[token] is { Kind: TokenKind.Word, Length: > 2 }
                && codes.TryGetValue(document.WordsOf(token), out var found))
                foreach (var code in found)
                    support.CountLocal(gazetteer.IndexOf(code));
    }
}
