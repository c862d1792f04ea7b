namespace Analysis.Countries;

/// <summary>What around a name says that somebody bears it: ages, relations, roles, pronouns, verbs of what only people do.</summary>
internal static class PersonalSigns
{
    private const int LongestReach = 25;
    private const int LongestApposition = 5;
    private const float Sure = 3;
    private const float Strong = 2;
    private const float Weak = 1;

    /// <summary>How much speaks for a person; 0 where nothing does.</summary>
    /// <param name="document">The text's tokens.</param>
    /// <param name="first">The name's first token.</param>
    /// <param name="last">Its last token.</param>
    public static float Of(Document document, int first, int last) => Before(document, first) + Behind(document, first, last + 1);

    /// <summary>Whether it is a noun or title for one person.</summary>
    public static bool IsRole(ReadOnlySpan<char> word) => word.Length > 2 && !SurroundingWords.IsRoleOfState(word)
        && (SurroundingWords.IsKin(word) || SurroundingWords.IsRole(word) || Lexicon.Find(word).Tag == WordTag.Role && word[^1] != 's');

    private static float Before(Document document, int first)
    {
        var before = document.IsParted(first) ? [] : document.WordAt(first - 1);
        if (before is "," && SurroundingWords.IsKin(document.WordAt(first - 2)))
            return Sure;
        if (before.IsEmpty || !char.IsLower(before[0]))
            return 0;
        return SurroundingWords.IsKin(before) ? Sure : IsRole(before) ? Strong : 0;
    }

    private static float Behind(Document document, int first, int next)
    {
        if (document.IsParted(next))
            return 0;
        var after = document.WordAt(next);
        var second = document.WordAt(next + 1);
        if (after is ",")
            return Apposition(document, next + 1);
        if ((after is "who" or "whose" && !SurroundingWords.IsLocating(document.WordAt(first - 1)))
            || (after is "'s" or "\u2019s" && SurroundingWords.IsKin(second))
            || (after is "was" or "is" && second is "born"))
            return Sure;
        if (after is "and" && second is "his" or "her")
            return SurroundingWords.IsKin(document.WordAt(next + 2)) ? Sure : Strong;
        if (after is "is" or "was" && second is "my" or "his" or "her" or "our"
            && (SurroundingWords.IsKin(document.WordAt(next + 2)) || SurroundingWords.IsKin(document.WordAt(next + 3))))
            return Sure;
        if (SurroundingWords.IsPersonalVerb(after))
            return Strong;
        return IsVerb(after) ? Pronoun(document, next + 1) : 0;
    }

    /// <summary>", 34,", ", who", ", a nurse".</summary>
    private static float Apposition(Document document, int token)
    {
        var word = document.WordAt(token);
        if (word is "who" or "whose" or "whom")
            return Sure;
        if (document.WordAt(token + 1) is "," or "." && int.TryParse(word, out var age) && age is > 3 and < 111)
            return Sure;
        if (word is not ("a" or "an" or "the" or "his" or "her" or "my" or "our" or "their" or "one") && !IsRole(word))
            return 0;
        for (var i = token; i < token + LongestApposition && document.WordAt(i) is not ("," or "." or "of" or "in"); i++)
            if (IsRole(document.WordAt(i)) && char.IsLower(document.WordAt(i)[0]))
                return Strong;
        return 0;
    }

    private static bool IsVerb(ReadOnlySpan<char> word) => word.Length > 1 && char.IsLower(word[0])
        && (word.EndsWith("ed")
            || Lexicon.Find(word) is { Form: VerbForm.Past or VerbForm.PastOrParticiple or VerbForm.Present }
                or { Tag: WordTag.Be or WordTag.Have or WordTag.Do or WordTag.Modal });

    /// <summary>A pronoun of one person later in the sentence, or at the start of the next one.</summary>
    private static float Pronoun(Document document, int token)
    {
        for (var end = token + LongestReach; token < end && !document.EndsSentence(token); token++)
            if (document.WordAt(token) is "its" or "itself")
                return 0;
            else if (SurroundingWords.IsPersonalPronoun(document.WordAt(token)))
                return document.WordAt(token) is "he" or "she" ? Strong : Weak;
        return document.WordAt(token + 1) is "He" or "She" or "Her" or "His" ? Weak : 0;
    }
}
