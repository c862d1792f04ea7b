namespace Analysis.Countries;

/// <summary>What a one-word name is in a person's full name.</summary>
internal enum PartOfName : byte
{
    /// <summary>It stands in none.</summary>
    None,

    /// <summary>It stands first: "Georgia Hartwell".</summary>
    Given,

    /// <summary>It stands last: "Nils London", "Mr. London".</summary>
    Surname,
}

/// <summary>
/// Tells where a name that can be a place's is part of a person's full name: behind a title or a given name, or before what can be a
/// surname. A body is no person ("Jordan Armed Forces"), nor is what has an article ("the Chad Basin").
/// </summary>
internal static class FullNames
{
    private const float Needed = 1;

    /// <summary>What the candidate is.</summary>
    public static PartOfName At(Document document, List<Candidate> candidates, int index) =>
        IsSurname(document, candidates, index) ? PartOfName.Surname
        : IsGiven(document, candidates[index]) ? PartOfName.Given
        : PartOfName.None;

    /// <summary>Whether a title, an initial or a given name stands before it.</summary>
    public static bool IsSurname(Document document, List<Candidate> candidates, int index)
    {
        var around = new Surroundings(document, candidates[index]);
        var before = around.Before;
        if (before.IsEmpty)
            return false;
        if (SurroundingWords.IsTitle(before) && before is not "Miss")
            return true;
        return !IsPlace(document, candidates, index - 1) && !(IsBeside(candidates, index - 1) && around.IsInOrganisation)
            && IsNamedBefore(document, candidates[index], around);
    }

    private static bool IsNamedBefore(Document document, Candidate candidate, Surroundings around)
    {
        var before = around.Before;
        return SurroundingWords.IsTitle(before) || before is [>= 'A' and <= 'Z', '.'] || IsGivenName(before, around)
            || IsUnknownName(document, candidate, around)
            || IsOfDoubleSurname(document, candidate, around);
    }

    private static bool IsGivenName(ReadOnlySpan<char> before, Surroundings around) => GivenNames.Contain(before)
        && !SurroundingWords.IsLocating(around.SecondBefore) && !IsFunctionWord(Lexicon.Find(before).Tag);

    private static bool IsFunctionWord(WordTag tag) =>
        tag is WordTag.Modal or WordTag.Time or WordTag.Number or WordTag.Preposition or WordTag.To or WordTag.And
        or WordTag.But or WordTag.Because or WordTag.Determiner or WordTag.When or WordTag.That or WordTag.Pronoun or WordTag.Adverb;

    /// <summary>Whether a capitalised word that no list holds stands before it, and what follows speaks for a person.</summary>
    private static bool IsUnknownName(Document document, Candidate candidate, Surroundings around) =>
        candidate.IsOneWord && around.Before.Length > 2 && Surroundings.IsCapitalised(around.Before)
        && !Surroundings.IsAllCapitals(around.Before)
        && Lexicon.Find(around.Before) is { Tag: WordTag.None, Form: VerbForm.None }
        && document.Tokens[candidate.First - 1].Kind == TokenKind.Word
        && !SurroundingWords.IsPlaceModifier(around.Before) && !SurroundingWords.IsLocating(around.Before)
        && !SurroundingWords.IsOrganisationWord(around.Before)
        && !SurroundingWords.IsNoSurname(around.Before) && PersonalSigns.Of(document, candidate.First, candidate.Last) >= Needed;

    /// <summary>Whether a hyphen joins it to a word behind a given name, without blanks: "Lourdes Peña-Cuba".</summary>
    private static bool IsOfDoubleSurname(Document document, Candidate candidate, Surroundings around) => around.IsInDoubleName
        && around.Before is "-"
        && GivenNames.Contain(document.WordAt(candidate.First - 3))
        && Lexicon.Find(around.SecondBefore) is { Tag: WordTag.None, Form: VerbForm.None };

    /// <summary>Whether the candidate before ends right before it: "Paris Texas" is no person.</summary>
    private static bool IsPlace(Document document, List<Candidate> candidates, int index) => IsBeside(candidates, index)
        && !GivenNames.AreCommon(document.WordsOf(candidates[index].First));

    private static bool IsBeside(List<Candidate> candidates, int index) =>
        index >= 0 && candidates[index].Last + 1 == candidates[index + 1].First;

    private static bool IsGiven(Document document, Candidate candidate)
    {
        var around = new Surroundings(document, candidate);
        if (!candidate.IsOneWord || !IsSurnameLike(around) || around.Before is "the" or "The" or "a" or "A" || around.IsInOrganisation
            || around.IsInTitleCase || SurroundingWords.IsLocating(around.Before))
            return false;
        var word = document.WordsOf(candidate.First);
        return (GivenNames.AreCommon(word) && !(around.IsTeam && !IsOfGivenName(around.After)
            && !IsOfOne(document.WordAt(candidate.Last + 2))))
            || PersonalSigns.Of(document, candidate.First, EndOfSurname(document, candidate.Last + 1)) >= Needed
            || IsAmongNames(document, candidate) || IsBeforeGivenName(document, candidate, around);
    }

    /// <summary>Whether a common given name is its surname: "Cairo Jones met", not "China May exports".</summary>
    private static bool IsBeforeGivenName(Document document, Candidate candidate, Surroundings around) =>
        GivenNames.AreCommon(around.After) && !ArticleDate.IsMonth(around.After) && !around.IsTeam
        && Lexicon.Find(around.After) is { Tag: WordTag.None, Form: VerbForm.None }
        && document.WordAt(candidate.Last + 2) is { Length: > 0 } next && (char.IsLower(next[0]) || next is "'s" or "\u2019s");

    /// <summary>The last word of a surname that hyphens join: "Gomes-Reid".</summary>
    private static int EndOfSurname(Document document, int token)
    {
        while (document.WordAt(token + 1) is "-" && Surroundings.IsCapitalised(document.WordAt(token + 2)))
            token += 2;
        return token;
    }

    /// <summary>Whether it is a verb of one, which no team's nickname has before it: "denies", unlike "deny".</summary>
    private static bool IsOfOne(ReadOnlySpan<char> verb) =>
        verb is "is" or "was" or "has" or "does" || Lexicon.Find(verb).Form == VerbForm.Present;

    /// <summary>Whether a plural is a surname made of a given name: "Stevens".</summary>
    private static bool IsOfGivenName(ReadOnlySpan<char> word) => GivenNames.Contain(word[..^1]) || word.EndsWith("kins");

    private static bool IsSurnameLike(Surroundings around) => around.After is { Length: > 1 } after && char.IsUpper(after[0])
        && (!Surroundings.IsAllCapitals(after) || around.Before is "By" or "BY") && !SurroundingWords.IsNoSurname(after)
        && !SurroundingWords.IsOrganisationWord(after) && !SurroundingWords.IsPlaceType(after) && !SurroundingWords.IsWater(after)
        && !SurroundingWords.IsRoad(after)
        && Lexicon.Find(after).Tag is WordTag.None or WordTag.Name or WordTag.Noun or WordTag.Adjective;

    /// <summary>Whether another full name is joined to it: "China Merrow, Vienna Pell and Rosa Dahl".</summary>
    private static bool IsAmongNames(Document document, Candidate candidate) =>
        IsJoin(document.WordAt(candidate.Last + 2)) && IsFullName(document, candidate.Last + 3)
        || IsJoin(document.WordAt(candidate.First - 1)) && IsFullName(document, candidate.First - 3);

    private static bool IsJoin(ReadOnlySpan<char> word) => word is "," or "and";

    private static bool IsFullName(Document document, int token) => GivenNames.Contain(document.WordAt(token))
        && document.WordAt(token + 1) is [var first, .., var last] && char.IsUpper(first) && char.IsLower(last)
        && !SurroundingWords.IsOrganisationWord(document.WordAt(token + 1));
}
