namespace Analysis;

/// <summary>
/// Whom a pronoun can't mean by grammar alone, after the binding principles of Chomsky, "Lectures on Government and Binding"
/// (1981): "him" is not the subject of its own clause, "himself" is nobody else.
/// </summary>
internal static class Binding
{
    /// <summary>Whether a pronoun looks for its subject: "herself".</summary>
    public static bool IsReflexive(ReadOnlySpan<char> pronoun) => pronoun.EndsWith("self") || pronoun.EndsWith("selves");

    /// <summary>Whether a noun phrase is the subject of the clause that a later token stands in, as far as words that begin clauses tell.</summary>
    public static bool IsSubjectOf(Reading reading, NounPhrase subject, int token)
    {
        if (reading.UnitAt[subject.First] != reading.UnitAt[token] || subject.End > token)
            return false;
        var verbs = 0;
        for (var i = subject.End; i < token; i++)
        {
            if (reading.Tags[i] is WordTag.That or WordTag.Who or WordTag.What or WordTag.When or WordTag.Whether or WordTag.Because or WordTag.Comma
                or WordTag.Colon or WordTag.Semicolon or WordTag.Mark or WordTag.Dash or WordTag.Pronoun)
                return false;
            verbs += reading.IsFinite(i) && (i == subject.End || !reading.IsFinite(i - 1)) ? 1 : 0;
        }
        return verbs == 1;
    }
}
