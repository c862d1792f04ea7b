namespace Analysis.Grammar;

/// <summary>Words on a thing: "with “…” on the back", "a mug with “…” printed on it", "the door marked “…”".</summary>
internal sealed class Inscription : INameSieve
{
    private const int Longest = 4;

    /// <inheritdoc/>
    public MarkedNameKind Kind => MarkedNameKind.Inscription;

    /// <inheritdoc/>
    public bool Holds(in MarkedWords words)
    {
        if (words.Length > Longest)
            return false;
        if (words.SignOf(words.Before) == NamingSign.Inscribed)
            return words.Tag(words.Before - 1) is WordTag.Noun or WordTag.Group or WordTag.Document or WordTag.Role or WordTag.Comma;
        if (words.Word(words.Before) is "saying" or "reading" && IsSign(words.Word(words.Before - 1)))
            return true;
        var isBrought = words.Word(words.Before) is "with"
            || (words.Tag(words.Before) == WordTag.Determiner && words.Word(words.Before - 1) is "with");
        var on = words.SignOf(words.Behind) == NamingSign.Inscribed ? words.Behind + 1 : words.Behind;
        return isBrought && words.Word(on) is "on" or "across"
            && words.Tag(on + 1) is WordTag.Determiner or WordTag.PossessivePronoun or WordTag.ObjectPronoun or WordTag.It;
    }

    private static bool IsSign(ReadOnlySpan<char> noun) =>
        noun is "sign" or "signs" or "banner" or "banners" or "placard" or "placards" or "poster"
        or "posters" or "sticker" or "stickers" or "badge" or "badges" or "label" or "labels" or "t-shirt" or "shirt";
}
