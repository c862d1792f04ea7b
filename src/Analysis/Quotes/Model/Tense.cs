namespace Analysis.Quotes;

/// <summary>The tense of a finite verb; "would" and "had" count as past, as in reported speech.</summary>
internal enum Tense
{
    None, Past, Present,
}
