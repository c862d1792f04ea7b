namespace Analysis.Quotes;

/// <summary>Which side of a cue holds what was said.</summary>
internal enum Side
{
    None, Right, Left, Both,
}
