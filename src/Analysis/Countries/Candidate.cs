namespace Analysis.Countries;

/// <summary>Words that are in the gazetteer, before it is known what they mean here.</summary>
/// <param name="First">The first token, an index into the document's.</param>
/// <param name="Last">The last token.</param>
/// <param name="Readings">The index of the first reading.</param>
internal readonly record struct Candidate(int First, int Last, int Readings)
{
    /// <summary>Whether it is one word.</summary>
    public bool IsOneWord => First == Last;
}
