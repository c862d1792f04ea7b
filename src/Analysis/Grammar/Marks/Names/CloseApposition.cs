namespace Analysis.Grammar;

/// <summary>
/// A name right behind the noun that it names: "the rapper “…”", "The newspaper “…” said", "a ship, the “…”", "the yacht, “…”, sank".
/// </summary>
internal sealed class CloseApposition : INameSieve
{
    private const int Longest = 5;

    /// <inheritdoc/>
    public MarkedNameKind Kind => MarkedNameKind.Name;

    /// <inheritdoc/>
    public bool Holds(in MarkedWords words)
    {
        var isEnclosed = words.Tag(words.Before) == WordTag.Comma && words.Tag(words.Behind) == WordTag.Comma
            && words.Tag(words.Before - 1) == WordTag.Noun;
        var noun = isEnclosed ? words.Before - 1 : words.Before;
        if (!words.IsTitleCase || words.Length > Longest || words.SignOf(noun) == NamingSign.Voiced
            || words.Word(noun) is not { Length: > 0 } word || char.IsUpper(word[0]))
            return false;
        return words.Tag(noun) is WordTag.Group or WordTag.Role or WordTag.Noun && IsPartOfSentence(words)
            && words.Tag(noun - 1) is WordTag.Determiner or WordTag.PossessivePronoun or WordTag.Adjective or WordTag.Noun or WordTag.Name
                or WordTag.Group or WordTag.Hyphen or WordTag.Possessive or WordTag.Number;
    }

    /// <summary>Whether the sentence goes on behind the marks, with a verb or otherwise; words at its end may be what is said.</summary>
    private static bool IsPartOfSentence(in MarkedWords words) =>
        words.Tag(words.Behind) is not (WordTag.None or WordTag.Stop) || words.Tag(words.Before) is WordTag.Role or WordTag.Group;
}
