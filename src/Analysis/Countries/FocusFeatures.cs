namespace Analysis.Countries;

/// <summary>What speaks for an article being about a country.</summary>
/// <param name="Country">The code.</param>
internal sealed record FocusFeatures(string Country)
{
    private const int LeadLength = 350;
    private const double PlaceWeight = 0.2;
    private const double OrganisationWeight = 0.3;

    private double _weight;
    private double _title;
    private double _lead;
    private double _early;
    private int _places;
    private bool _dateline;

    /// <summary>The share of the body's mentions, 0 to 1.</summary>
    public double Share { get; private set; }

    /// <summary>Whether headline or dateline name it.</summary>
    public bool IsAtFront => _dateline || _title > 0;

    /// <summary>Where it stands out.</summary>
    public string Reason =>
        _dateline ? "in the dateline" : _title > 0 ? "in the headline" : _lead > 0 ? "in the first sentences" : "by number";

    /// <summary>The features by name.</summary>
    public IReadOnlyList<(string Name, double Value)> Values { get; private set; } = [];

    /// <summary>The features of each country that an article mentions.</summary>
    public static IReadOnlyList<FocusFeatures> Of(Article article, CountryTable table)
    {
        var countries = new Dictionary<string, FocusFeatures>(StringComparer.Ordinal);
        var start = article.First(BlockKind.Paragraph)?.Span.Start ?? 0;
        foreach (var mention in article.Countries(table))
        {
            if (!countries.TryGetValue(mention.Country, out var features))
                countries[mention.Country] = features = new FocusFeatures(mention.Country);
            features.Add(mention, KindAt(article, mention.Span), start);
        }
        var (sum, most) = (countries.Values.Sum(c => c._weight), countries.Values.Select(c => c._weight).DefaultIfEmpty().Max());
        var hasDateline = countries.Values.Any(c => c._dateline);
        foreach (var features in countries.Values)
            features.Close(sum, most, hasDateline, countries.Count);
        return [.. countries.Values];
    }

    private void Add(CountryMention mention, BlockKind kind, int start)
    {
        var isPlace = mention.Kind is CountryNameKind.City or CountryNameKind.Region or CountryNameKind.Capital;
        var weight = (isPlace ? PlaceWeight : 1) * (mention.InOrganisation ? OrganisationWeight : 1);
        if (kind == BlockKind.Dateline)
            _dateline = true;
        else if (kind == BlockKind.Headline)
            _title = Math.Max(_title, weight);
        else
            AddToBody(weight, isPlace, mention.Span.Start - start, mention.Article.Text.Length - start);
    }

    private void AddToBody(double weight, bool isPlace, int position, int length)
    {
        _weight += weight;
        _places += isPlace ? 1 : 0;
        if (position < LeadLength)
            _lead = Math.Max(_lead, weight);
        _early = Math.Max(_early, 1 - Math.Clamp((double)position / Math.Max(1, length), 0, 1));
    }

    private void Close(double sum, double most, bool hasDateline, int countries)
    {
        Share = sum > 0 ? _weight / sum : 0;
        Values =
        [
            ("bias", 1), ("dateline", _dateline ? 1 : 0), ("title", _title), ("share", Share), ("number", Math.Log(1 + _weight)),
            ("lead", _lead),
            ("most", _weight > 0 && _weight >= most ? 1 : 0), ("no dateline", hasDateline ? 0 : 1), ("early", _early),
            ("places", Math.Log(1 + _places)), ("countries", Math.Log(countries)), ("dateline alone", _dateline && countries == 1 ? 1 : 0),
        ];
    }

    private static BlockKind KindAt(Article article, TextSpan span)
    {
        foreach (var block in article.Blocks)
            if (block.Span.Contains(span))
                return block.Kind;
        return BlockKind.Paragraph;
    }
}
