using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Analysis.Countries;

/// <summary>
/// Finds the countries of an article: names from the gazetteer, then persons set aside, then each name's country chosen by what
/// stands beside it and by what else the article names, then short forms that only the article makes clear.
/// </summary>
internal sealed class CountryRecognizer
{
    private static readonly ConditionalWeakTable<CountryTable, CountryRecognizer> Known = [];
    private readonly Gazetteer _gazetteer;
    private readonly CandidateFinder _finder;
    private readonly CountryTable _table;
    private readonly RelatedCountries _related;
    private readonly Sieves _sieves;

    /// <param name="table">The countries to find.</param>
    /// <param name="sieves">The strategies; all of them where they are not given.</param>
    internal CountryRecognizer(CountryTable table, Sieves? sieves = null)
    {
        (_table, _sieves) = (table, sieves ?? Sieves.All);
        _gazetteer = Gazetteer.Of(table);
        _finder = new CandidateFinder(_gazetteer);
        _related = new RelatedCountries(_gazetteer);
    }

    /// <summary>The recogniser of a table, made once for as long as somebody holds the table.</summary>
    public static CountryRecognizer Of(CountryTable table) => Known.GetValue(table, static known => new(known));

    /// <summary>The mentions of an article, by where they start.</summary>
    public ImmutableArray<CountryMention> Recognize(Article article)
    {
        var document = article.Document;
        var organisations = new HashSet<int>();
        var candidates = _finder.Find(document, organisations);
        var units = AdministrativeUnits.Find(document, candidates);
        var uses = new NameUses(document, candidates, _gazetteer);
        var support = Support.Gather(candidates, uses, _gazetteer, _related);
        LocalWords.Count(document, _gazetteer, support);
        support.CountCounties(AdministrativeUnits.CountryOfCounties(support, _gazetteer), units.Count(unit => unit.Count > 1));
        var resolver = new Disambiguator(new ArticleNames(document, candidates, _gazetteer, support, uses), _sieves);
        var mentions = ImmutableArray.CreateBuilder<CountryMention>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
            if (resolver.Resolve(i) is { } resolved)
                mentions.Add(Mention(article, candidates[i], resolved, organisations.Contains(candidates[i].First)));
        AdministrativeUnits.Add(article, units, _table, support, _gazetteer, mentions);
        AddContextForms(article, candidates, mentions);
        mentions.Sort(InOrder);
        return mentions.DrainToImmutable();
    }

    private static bool IsInOrganisation(Surroundings around, NameReading reading) =>
        around.IsInOrganisation || (!reading.IsOfCountry && around.IsTeam);

    private static int InOrder(CountryMention left, CountryMention right) =>
        left.Span.CompareTo(right.Span) is not 0 and var order ? order : string.CompareOrdinal(left.Country, right.Country);

    private void AddContextForms(Article article, List<Candidate> candidates, ImmutableArray<CountryMention>.Builder mentions)
    {
        ContextForms? forms = null;
        foreach (var candidate in candidates)
            if (_gazetteer[candidate.Readings] is { Country: NameReading.InContext } reading)
                (forms ??= new ContextForms(article, mentions, _table)).Add(candidate, reading.Weight);
    }

    private CountryMention Mention(Article article, Candidate candidate, Resolved resolved, bool isInOrganisation)
    {
        var tokens = article.Document.Tokens;
        var first = candidate.First
            + (resolved.Reading.IsOfCountry && article.Document.WordsOf(candidate.First) is "the" or "The" or "THE" ? 1 : 0);
        var span = TextSpan.FromBounds(tokens[first].Start, tokens[candidate.Last].End);
        return new CountryMention(article, span, _table.Countries[resolved.Reading.Country].Code, resolved.Kind)
        {
            Reason = resolved.Reason,
            InOrganisation = isInOrganisation || IsInOrganisation(new Surroundings(article.Document, candidate), resolved.Reading),
        };
    }
}
