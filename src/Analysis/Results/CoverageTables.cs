namespace Analysis;

/// <summary>What a dictionary reaches, as tables.</summary>
public static class CoverageTables
{
    /// <summary>One row a topic.</summary>
    public static Table ToTable(this DictionaryCoverage coverage) => new("Coverage",
        Column.Of("topic", coverage.Topics, t => t.Topic),
        Column.Of("terms", coverage.Topics, t => t.Terms),
        Column.Of("terms met", coverage.Topics, t => t.TermsMet),
        Column.Of("hits", coverage.Topics, t => t.Hits),
        Column.Of("articles", coverage.Topics, t => t.Articles),
        Column.Of("commonest term", coverage.Topics, t => t.Commonest),
        Column.Of("its share", coverage.Topics, t => t.CommonestShare));

    /// <summary>One row a pair of topics that count some of the same words.</summary>
    public static Table ToOverlapTable(this DictionaryCoverage coverage) => new("Overlaps",
        Column.Of("topic", coverage.Overlaps, o => o.First),
        Column.Of("other topic", coverage.Overlaps, o => o.Second),
        Column.Of("shared terms", coverage.Overlaps, o => o.SharedTerms),
        Column.Of("shared hits", coverage.Overlaps, o => o.SharedHits),
        Column.Of("share of the rarer", coverage.Overlaps, o => o.Share));
}
