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
            return words.Tag(words.Before - 1) is WordTag.Noun or WordTag.Group or WordTag.Document or WordTag.Role or WordTag.Comma
                || (words.Tag(words.Before - 1) == WordTag.Be && words.IsTitleCase && words.Word(words.Run.Tokens.End - 2) is not ".");
        if (words.Word(words.Before) is "saying" or "reading" && IsSign(words.Word(words.Before - 1)))
            return true;
        if (IsPutOn(words) || IsWorn(words))
            return true;
        var isBrought = words.Word(words.Before) is "with"
            || (words.Tag(words.Before) == WordTag.Determiner && words.Word(words.Before - 1) is "with");
        var on = words.SignOf(words.Behind) == NamingSign.Inscribed ? words.Behind + 1 : words.Behind;
        return isBrought && words.Word(on) is "on" or "across"
            && words.Tag(on + 1) is WordTag.Determiner or WordTag.PossessivePronoun or WordTag.ObjectPronoun or WordTag.It;
    }

    /// <summary>
    /// Whether the words are put on or into a thing: "wrote “…” across the bill", "painted “…” on his door", "typed “…” into a search
    /// engine".
    /// </summary>
    private static bool IsPutOn(in MarkedWords words)
    {
        if (words.Tag(words.Behind + 1) is not (WordTag.Determiner or WordTag.PossessivePronoun)
            || words.Tag(words.Before - 1) == WordTag.Be)
            return false;
        var thing = words.Tag(words.Behind + 2) == WordTag.Adjective ? words.Behind + 3 : words.Behind + 2;
        if (words.Tag(thing) is not (WordTag.Noun or WordTag.Name or WordTag.Document)
            || words.Word(thing) is "site" or "account" or "page" or "wall" && words.Word(words.Before) is "wrote")
            return false;
        return words.Word(words.Before) switch
        {
            "wrote" or "written" => words.Word(words.Behind) is "across"
                || (words.Word(words.Behind) is "on" && words.Tag(thing) == WordTag.Noun),
            "painted" or "chalked" or "scrawled" or "scribbled" or "daubed" or "sprayed" or "spray-painted" or "carved" or "etched"
                or "stamped" or "printed" or "scratched" or "stencilled" or "pencilled" =>
                    words.Word(words.Behind) is "on" or "onto" or "across" or "over" or "into" or "in",
            "typed" or "entered" or "keyed" or "googled" => words.Word(words.Behind) is "into" or "in",
            _ => false,
        };
    }

    /// <summary>
    /// Whether the words are all that a thing that somebody wears or uses says: "her mug said “…”", "the tattoo on his arm reads “…”".
    /// </summary>
    private static bool IsWorn(in MarkedWords words)
    {
        const int Reach = 5;
        if (!words.IsTitleCase || words.Word(words.Before) is not ("said" or "says" or "read" or "reads"))
            return false;
        for (var i = words.Before - 1; i >= words.Before - Reach && words.Tag(i) is not WordTag.None; i--)
            if (words.Word(i) is "mug" or "tattoo" or "t-shirt" or "shirt" or "cap" or "hat" or "hoodie" or "jumper" or "apron" or "badge"
                or "sticker" or "sash" or "label" or "tag" or "sweatshirt")
                return true;
        return false;
    }

    private static bool IsSign(ReadOnlySpan<char> noun) =>
        noun is "tattoo" or "tattoos" or "plaque" or "sweatshirt" or "sash" or "flag" or "flags" or "sign" or "signs"
        or "banner" or "banners" or "placard" or "placards" or "poster"
        or "posters" or "sticker" or "stickers" or "badge" or "badges" or "label" or "labels" or "t-shirt" or "shirt";
}
