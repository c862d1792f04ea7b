namespace Analysis;

/// <summary>Which side of a cue holds what was said.</summary>
internal enum Side
{
    None, Right, Left, Both,
}

/// <summary>A word that may say that something was said.</summary>
/// <param name="Token">The word: a verb, "according", a colon or a dash.</param>
/// <param name="Class">The frame it takes.</param>
/// <param name="Form">The form it stands in.</param>
internal readonly record struct Cue(int Token, CueClass Class, VerbForm Form)
{
    /// <summary>The token after the cue: "according to" has two.</summary>
    public int End => Class == CueClass.According ? Token + 2 : Token + 1;
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

    /// <summary>What was said behind the cue, in tokens; empty where nothing was.</summary>
    public IndexRange Right { get; set; }

    /// <summary>What was said before the cue.</summary>
    public IndexRange Left { get; set; }
}
