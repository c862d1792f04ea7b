namespace Analysis.Quotes;

/// <summary>A reason to take a word that may report for none that does, whatever the models make of it.</summary>
internal interface ICueVeto
{
    /// <summary>Whether the word reports nothing.</summary>
    bool Holds(Reading reading, Cue cue, IndexRange unit);
}

/// <summary>The words that look like cues and report nothing by the grammar of their sentence.</summary>
internal static class CueVetoes
{
    /// <summary>The reasons, in no order: one is enough.</summary>
    public static readonly ICueVeto[] All =
    [
        new ImpersonalPhrase(), new BackReference(), new AttributiveParticiple(), new ReducedRelative(), new StrandedVerb(),
        new PassiveOfFeeling(), new PerceivedSubject(), new AbsoluteClause(), new RelayedThrough(), new OpeningParticiple(),
        new AccordingToMeasure(), new WithheldName(), new WordsOnThing(), new LeadsToName(),
    ];

    /// <summary>Whether one of them holds.</summary>
    public static bool Any(Reading reading, Cue cue)
    {
        if (cue.Class is CueClass.Colon or CueClass.Dash or CueClass.Other)
            return false;
        var unit = reading.Units[reading.UnitAt[cue.Token]];
        foreach (var veto in All)
            if (veto.Holds(reading, cue, unit))
                return true;
        return false;
    }
}
