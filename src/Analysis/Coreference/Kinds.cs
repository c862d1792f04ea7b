namespace Analysis.Coreference;

/// <summary>Compares what nouns say somebody is: an envoy is a diplomat, a dentist is no baker.</summary>
internal static class Kinds
{
    /// <summary>
    /// Whether the roles known of somebody are of another kind than a nominal, or its noun speaks against the gender. Whose cousin
    /// somebody is says nothing of what else.
    /// </summary>
    public static bool Conflict(Reading reading, NounPhrase phrase, Entity entity)
    {
        var head = reading.Document.WordsOf(phrase.HeadToken);
        if (!entity.Gender.Fits(SpeakerWords.GenderOf(head)))
            return true;
        var others = 0;
        foreach (var role in entity.Roles)
            if (IsKin(head, reading.Document.WordsOf(role.Head)))
                return false;
            else if (SaysWhat(reading, role))
                others++;
        return others > 0;
    }

    /// <summary>
    /// Whether a role of somebody is the nominal's own or a more special one: "the lawyer" for a prosecutor, not "the prosecutor" for a
    /// lawyer.
    /// </summary>
    public static bool Supports(Reading reading, NounPhrase phrase, Entity entity)
    {
        var head = reading.Document.WordsOf(phrase.HeadToken);
        foreach (var role in entity.Roles)
            if (reading.Document.WordsOf(role.Head).Equals(head, StringComparison.OrdinalIgnoreCase)
                || TakesUp(head, reading.Document.WordsOf(role.Head)))
                return true;
        return false;
    }

    /// <summary>Whether a role says what somebody is, rather than whose: "Sister" before a name is no relation.</summary>
    private static bool SaysWhat(Reading reading, Role role)
    {
        var head = reading.Document.WordsOf(role.Head);
        return char.IsUpper(head[0]) ? reading.Tags[role.Head] is WordTag.Role or WordTag.Title || SpeakerWords.IsTitle(head)
            : reading.Tags[role.Head] is WordTag.Role or WordTag.Title or WordTag.Noun && !SpeakerWords.IsRelation(head);
    }

    /// <summary>Whether a body is said to be none that does business: a club, a ministry.</summary>
    public static bool IsOtherBody(Reading reading, Entity entity)
    {
        foreach (var role in entity.Roles)
            if (reading.Document.WordsOf(role.Head) is var head && SpeakerWords.IsBody(head) && !SpeakerWords.IsCompany(head)
                && !SpeakerWords.IsKindOfCompany(head))
                return true;
        return false;
    }

    private static bool IsKin(ReadOnlySpan<char> one, ReadOnlySpan<char> other) => TakesUp(one, other) || TakesUp(other, one);

    private static bool TakesUp(ReadOnlySpan<char> general, ReadOnlySpan<char> noun)
    {
        foreach (var special in SpeakerWords.TakenUpBy(general))
            if (noun.Equals(special, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
