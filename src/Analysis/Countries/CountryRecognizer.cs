using System.Collections.Immutable;

namespace Analysis;

/// <summary>
/// Finds the countries of an article: names from the gazetteer, then persons set aside, then each name's country chosen by what
/// stands beside it and by what else the article names, then short forms that only the article makes clear.
/// </summary>
internal sealed class CountryRecognizer
{
    private readonly Gazetteer _gazetteer;
    private readonly CandidateFinder _finder;
    private readonly CountryTable _table;
    private readonly RelatedCountries _related;

    public CountryRecognizer(CountryTable table)
    {
        _table = table;
        _gazetteer = new Gazetteer(table);
        _finder = new CandidateFinder(_gazetteer);
        _related = new RelatedCountries(_gazetteer);
    }

    /// <summary>The mentions of an article, by where they start.</summary>
    public ImmutableArray<CountryMention> Recognize(Article article)
    {
        var document = article.Document;
        var organisations = new HashSet<int>();
        var candidates = _finder.Find(document, organisations);
        var counties = Counties.Find(document, candidates);
        var support = Support.Gather(document, candidates, _gazetteer, _related, _table.Countries.Length);
        support.CountCounties(_gazetteer.IndexOf(Counties.Country(support, _gazetteer)), counties.Count);
        var resolver = new CandidateResolver(document, candidates, _gazetteer, support);
        var mentions = ImmutableArray.CreateBuilder<CountryMention>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
            if (resolver.Resolve(i) is { } resolved)
                mentions.Add(Mention(article, candidates[i], resolved, organisations.Contains(candidates[i].First)));
        Counties.Add(article, counties, Counties.Country(support, _gazetteer), mentions);
        ShortForms.Add(article, mentions, _table);
        mentions.Sort((left, right) => left.Span.CompareTo(right.Span));
        return mentions.DrainToImmutable();
    }

    private CountryMention Mention(Article article, Candidate candidate, Resolved resolved, bool isInOrganisation)
    {
        var tokens = article.Document.Tokens;
        var span = TextSpan.FromBounds(tokens[candidate.First].Start, tokens[candidate.Last].End);
        return new CountryMention(article, span, _table.Countries[resolved.Reading.Country].Code, resolved.Reading.Kind)
        {
            Reason = resolved.Reason,
            InOrganisation = isInOrganisation || new Surroundings(article.Document, candidate).IsInOrganisation,
        };
    }
}
