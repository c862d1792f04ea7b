namespace Analysis.Coreference;

/// <summary>
/// Whom a pronoun can't mean by grammar alone, after the binding principles of Chomsky, "Lectures on Government and Binding"
/// (1981): "him" is not the subject of its own clause, "himself" is nobody else.
/// </summary>
internal static class Binding
{
    private const int MostTokens = 60;

    /// <summary>Whether a pronoun looks for its subject: "herself".</summary>
    public static bool IsReflexive(ReadOnlySpan<char> pronoun) => pronoun.EndsWith("self") || pronoun.EndsWith("selves");

    /// <summary>
    /// Whether a noun phrase is the subject of the clause that a later token stands in, as far as words that begin clauses tell.
    /// </summary>
    public static bool IsSubjectOf(Reading reading, NounPhrase subject, int token)
    {
        if (reading.UnitAt[subject.First] != reading.UnitAt[token] || subject.End > token || token - subject.End > MostTokens)
            return false;
        var start = BehindApposition(reading, subject.End, token);
        var verbs = 0;
        for (var i = start; i < token; i++)
        {
            if (reading.Tags[i] is WordTag.That or WordTag.Who or WordTag.What or WordTag.When or WordTag.Whether or WordTag.Because
                or WordTag.Comma
                or WordTag.Colon or WordTag.Semicolon or WordTag.Mark or WordTag.Dash or WordTag.Pronoun)
                return false;
            verbs += reading.IsFinite(i) && (i == start || !reading.IsFinite(i - 1)) ? 1 : 0;
        }
        return verbs == 1;
    }

    /// <summary>
    /// The verb behind what stands in commas after a noun: "said" in "Quell, a diver, said"; the same token where nothing does.
    /// </summary>
    private static int BehindApposition(Reading reading, int comma, int end)
    {
        if (comma >= end || reading.Tags[comma] != WordTag.Comma)
            return comma;
        for (var i = comma; i < end - 1; i++)
            if (reading.Tags[i] == WordTag.Comma && reading.IsFinite(i + 1))
                return i + 1;
        return comma;
    }
}
