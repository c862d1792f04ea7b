namespace Analysis.Articles;

/// <summary>One of the places in which a page says what its article is.</summary>
internal interface IFactSource
{
    /// <summary>What it says there.</summary>
    PageFacts Read(SavedPage page);
}
