namespace Analysis.Countries;

/// <summary>Which countries' mention makes another one likelier.</summary>
internal sealed class RelatedCountries
{
    private readonly Dictionary<short, short[]> _related;

    public RelatedCountries(Gazetteer gazetteer) => _related = WordList.Lines("Countries/evidence.tsv")
        .Select(line => line.Split(['\t', ' '], StringSplitOptions.RemoveEmptyEntries))
        .Where(codes => gazetteer.IndexOf(codes[0]) >= 0)
        .ToDictionary(codes => gazetteer.IndexOf(codes[0]), codes => codes[1..].Select(gazetteer.IndexOf).Where(i => i >= 0).ToArray());

    /// <summary>The countries that support one, as indices into the table.</summary>
    public ReadOnlySpan<short> Of(short country) => _related.TryGetValue(country, out var others) ? others : [];
}
