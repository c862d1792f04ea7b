namespace Analysis;

/// <summary>How articles are analysed for an archive, and how far.</summary>
public sealed record ArchiveOptions
{
    /// <summary>How many articles are analysed at a time.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Which share of the articles.</summary>
    public ArchiveShard Shard { get; init; } = ArchiveShard.Whole;

    /// <summary>An article of more characters (UTF-16 code units) is left out.</summary>
    public int LongestText { get; init; } = 1_000_000;

    /// <summary>An article that takes longer is left out.</summary>
    public TimeSpan LongestTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>A part has no more articles.</summary>
    public int ArticlesInPart { get; init; } = 4_000;

    /// <summary>A part is closed at so many characters.</summary>
    public long CharactersInPart { get; init; } = 1 << 23;

    /// <summary>The article itself.</summary>
    /// <exception cref="InvalidDataException">It is longer than <see cref="LongestText"/>.</exception>
    public Article Bounded(Article article) => article.Text.Length <= LongestText ? article
        : throw new InvalidDataException($"has {article.Text.Length} characters, more than {LongestText}: --limit-size allows more.");
}

/// <summary>What a run of <see cref="ArchiveWriter"/> did.</summary>
/// <param name="Articles">How many articles of the input the archive holds.</param>
/// <param name="Kept">How many of them were there from an earlier run.</param>
/// <param name="LeftOut">How many articles it does not hold: too long, too slow, failed, or the second of their id.</param>
/// <param name="OtherLanguage">How many of those analysed now seem to be in another language than English.</param>
public sealed record ArchiveSummary(int Articles, int Kept, int LeftOut = 0, int OtherLanguage = 0);
