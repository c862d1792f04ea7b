namespace Analysis.Quotes;

/// <summary>
/// A participle that opens its sentence and says where or when somebody spoke, before the verb that reports:
/// "Writing in a letter, Ada Quell said".
/// </summary>
internal sealed class OpeningParticiple : ICueVeto
{
    private const int Reach = 14;

    /// <inheritdoc/>
    public bool Holds(Reading reading, Cue cue, IndexRange unit)
    {
        if (cue.Form != VerbForm.Ing || cue.Token != unit.First || cue.Class is not (CueClass.Write or CueClass.Discuss)
            || reading.Tag(cue.End, unit) is not (WordTag.Preposition or WordTag.To or WordTag.When or WordTag.Because))
            return false;
        for (var i = cue.End; i < Math.Min(unit.End - 1, cue.End + Reach) && reading.RunAt[i] < 0; i++)
            if (reading.Tags[i] == WordTag.Comma)
                return reading.PhraseAt[i + 1] >= 0;
        return false;
    }
}
