namespace Analysis.Grammar;

/// <summary>
/// A name that a verb or noun of naming gives: "named their boat “…”", "goes by the name “…”", "known as “…”",
/// "asked to be called “…”", "answers to “…”".
/// </summary>
internal sealed class GivenName : INameSieve
{
    private const int Reach = 7;
    private const int Longest = 4;

    /// <inheritdoc/>
    public MarkedNameKind Kind => MarkedNameKind.Name;

    /// <inheritdoc/>
    public bool Holds(in MarkedWords words)
    {
        if (words.Length > Longest)
            return false;
        var i = words.Before;
        while (words.Tag(i) is WordTag.Determiner or WordTag.Comma or WordTag.Adverb)
            i--;
        if (words.Word(i) is "name" or "nickname" or "alias" or "pseudonym" or "aka"
            || (words.Word(i) is "of" && words.Word(i - 1) is "name"))
            return true;
        if (words.Word(i) is "to" && words.Word(i - 1) is "answers" or "answering" or "answered")
            return words.IsTitleCase;
        if (words.Word(i) is "by" && words.Word(i - 1) is "go" or "goes" or "went" or "going" or "gone")
            return words.IsTitleCase;
        if (words.Word(i) is "means" or "meaning" or "meant" && IsOfWord(words, i - 1))
            return true;
        if (words.Tag(i) == WordTag.As)
            return IsKnownAs(words, i - 1);
        return words.Word(i) is "called" && words.Word(i - 1) is "be" ? words.IsTitleCase : IsNamed(words, i);
    }

    /// <summary>Whether it is a name or word that has a meaning: "the village's name means “…”".</summary>
    private static bool IsOfWord(in MarkedWords words, int last)
    {
        for (var i = last; i > last - Reach && words.Tag(i) is not (WordTag.None or WordTag.Stop); i--)
            if (words.Word(i) is "name" or "word" or "term" or "title" or "phrase" or "nickname")
                return true;
        return false;
    }

    /// <summary>
    /// Whether what stands before "as" gives a name: "known to all only as", "gave her name as", "identified himself as".
    /// </summary>
    private static bool IsKnownAs(in MarkedWords words, int last)
    {
        for (var i = last; i > last - Reach && words.Tag(i) is not (WordTag.Comma or WordTag.None or WordTag.Stop); i--)
            if (words.Word(i) is "known" or "know" or "knows" or "knew" or "name" or "identified")
                return words.Word(i) is not "identified" || words.IsTitleCase;
        return false;
    }

    /// <summary>
    /// Whether a verb of naming has what stands before the marks for its object: "christened the goat", "named his first boat".
    /// </summary>
    private static bool IsNamed(in MarkedWords words, int last)
    {
        for (var i = last; i > last - Reach; i--)
            if (words.SignOf(i) == NamingSign.Named)
                return words.Tag(i) is not WordTag.Noun;
            else if (words.Word(i) is "called" or "call" or "calls" or "calling" or "dubbed"
                && words.Word(i + 1) is "itself" or "themselves" or "himself" or "herself")
                return true;
            else if (words.Word(i) is "called" or "call" or "calls" or "dubbed")
                return words.IsTitleCase
                    && (i == last
                        ? words.Tag(i - 1) is WordTag.Comma or WordTag.Noun or WordTag.Name or WordTag.Group or WordTag.Role
                        or WordTag.Document or WordTag.Who
                    : words.Tag(i + 1) == WordTag.PossessivePronoun);
            else if (words.Tag(i) is not (WordTag.Determiner or WordTag.PossessivePronoun or WordTag.Adjective or WordTag.Noun
                or WordTag.Name or WordTag.Role or WordTag.Group
                or WordTag.Number or WordTag.ObjectPronoun or WordTag.It or WordTag.Hyphen or WordTag.Document or WordTag.Possessive))
                return false;
        return false;
    }
}
