namespace Analysis.Quotes;

/// <summary>
/// A participle that says something of the noun before it, whose verb comes later: "the towns cited, Ulm and Linz, are", "the decision
/// expected next week will".
/// </summary>
internal sealed class ReducedRelative : ICueVeto
{
    private const int Reach = 25;

    /// <inheritdoc/>
    public bool Holds(Reading reading, Cue cue, IndexRange unit)
    {
        if (cue.Form != VerbForm.Past || cue.Class is CueClass.Say or CueClass.Tell or CueClass.Reply or CueClass.Go
            || reading.Tag(cue.End, unit) is not (WordTag.Comma or WordTag.Time or WordTag.Adjective or WordTag.Determiner)
            || cue.Token == unit.First || reading.PhraseAt[cue.Token - 1] is not (var subject and >= 0)
            || reading.Phrases[subject].Head is WordTag.Pronoun or WordTag.It or WordTag.Who
            || (reading.Tags[cue.End] != WordTag.Comma && !IsTime(reading, cue.End)))
            return false;
        for (var i = cue.End; i < Math.Min(unit.End, cue.End + Reach) && reading.RunAt[i] < 0; i++)
            if (reading.IsFinite(i))
                return i > cue.End + 1 && reading.Tags[i - 1] is WordTag.Comma or WordTag.Time && IsOpen(reading, cue, unit);
        return false;
    }

    private static bool IsTime(Reading reading, int token) =>
        reading.PhraseAt[token] is var phrase and >= 0 && reading.Phrases[phrase].Head == WordTag.Time;

    /// <summary>Whether no verb stands before in the clause, which the participle would share its subject with.</summary>
    private static bool IsOpen(Reading reading, Cue cue, IndexRange unit)
    {
        for (var i = cue.Token - 1; i >= unit.First && reading.Tags[i] is not (WordTag.Comma or WordTag.Semicolon or WordTag.That); i--)
            if (reading.IsFinite(i))
                return false;
        return true;
    }
}
