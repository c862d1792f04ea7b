namespace Analysis;

/// <summary>Lists the words of a document that may be cues, outside of quotation marks.</summary>
internal static class CueFinder
{
    /// <summary>The cues, in order.</summary>
    public static List<CueReading> In(Reading reading)
    {
        var cues = new List<CueReading>();
        foreach (var unit in reading.Units)
        {
            var hasQuote = HasQuote(reading, unit);
            for (var i = unit.First; i < unit.End; i++)
                if (reading.RunAt[i] < 0 && Class(reading, unit, i, hasQuote) is var found && found != CueClass.None)
                    cues.Add(new CueReading(new Cue(i, found, Form(reading.Tags[i]))));
        }
        return cues;
    }

    private static bool HasQuote(Reading reading, IndexRange unit)
    {
        foreach (var run in reading.RunAt.AsSpan(unit.First, unit.Count))
            if (run >= 0)
                return true;
        return false;
    }

    private static CueClass Class(Reading reading, IndexRange unit, int i, bool hasQuote)
    {
        var tag = reading.Tags[i];
        if (tag is >= WordTag.CuePast and <= WordTag.CueParticiple)
            return reading.Cues[i] == CueClass.Other && !hasQuote ? CueClass.None : reading.Cues[i];
        if (tag is WordTag.Past or WordTag.Present or WordTag.Base && reading.Tag(i + 1, unit) == WordTag.It && reading.Document.WordsOf(i) is "put" or "puts")
            return CueClass.State;
        if (tag == WordTag.Colon)
            return IsLabel(reading, unit, i) ? CueClass.None : CueClass.Colon;
        if (tag == WordTag.Ing && reading.Document.WordsOf(i).Equals("according", StringComparison.OrdinalIgnoreCase) && reading.Tag(i + 1, unit) == WordTag.To)
            return CueClass.According;
        if (tag == WordTag.Dash && i == unit.First && Signature.At(reading, i) >= 0)
            return CueClass.Dash;
        if (!hasQuote)
            return tag == WordTag.CueNoun && reading.Tag(i + 1, unit) is WordTag.That or WordTag.To ? CueClass.Noun : CueClass.None;
        return tag switch
        {
            WordTag.CueNoun => CueClass.Noun,
            WordTag.Dash when unit.End - i < 12 || i - unit.First < 6 => CueClass.Dash,
            WordTag.Past or WordTag.Present or WordTag.Ing or WordTag.Be => CueClass.Other,
            _ => CueClass.None,
        };
    }

    /// <summary>Whether a colon ends a label such as "Caption" or "Editor's note" at the start of its paragraph.</summary>
    private static bool IsLabel(Reading reading, IndexRange unit, int colon) => colon - unit.First is > 0 and <= 3
        && reading.Document.WordsOf(colon - 1) is "Caption" or "Photo" or "Correction" or "Corrections" or "Clarification" or "Note" or "note" or "Update" or "Source" or "Sources" or "Video" or "Editing" or "Reporting";

    private static VerbForm Form(WordTag tag) => tag switch
    {
        WordTag.CuePast or WordTag.Past => VerbForm.Past,
        WordTag.CuePresent or WordTag.Present or WordTag.Be => VerbForm.Present,
        WordTag.CueBase => VerbForm.Base,
        WordTag.CueIng or WordTag.Ing => VerbForm.Ing,
        WordTag.CueParticiple => VerbForm.Participle,
        _ => VerbForm.None,
    };
}
