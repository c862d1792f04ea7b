namespace Analysis.Quotes;

/// <summary>A word that may say that something was said.</summary>
/// <param name="Token">The word: a verb, "according", a colon or a dash.</param>
/// <param name="Frame">The narrow frame it takes.</param>
/// <param name="Form">The form it stands in.</param>
/// <param name="Words">How many tokens it has: "pointed out" two, "wanted to know" three.</param>
internal readonly record struct Cue(int Token, CueClass Frame, VerbForm Form, int Words = 1)
{
    /// <summary>The broad frame it takes.</summary>
    public CueClass Class { get; } = Frame.Broad();

    /// <summary>The token after the cue.</summary>
    public int End => Token + Words;
}

/// <summary>A cue with what the models make of it.</summary>
internal sealed class CueReading(Cue cue)
{
    public Cue Cue { get; } = cue;

    public Side Side { get; set; }

    /// <summary>The probability that it is one at all.</summary>
    public double Chance { get; set; }

    /// <summary>The index of the source's noun phrase, or -1.</summary>
    public int Source { get; set; } = -1;

    public double SourceChance { get; set; }

    /// <summary>The index of the noun phrase of whoever the words came through, or -1.</summary>
    public int Via { get; set; } = -1;

    /// <summary>What was said behind the cue, in tokens; empty where nothing was.</summary>
    public IndexRange Right { get; set; }

    /// <summary>What was said before the cue.</summary>
    public IndexRange Left { get; set; }
}
