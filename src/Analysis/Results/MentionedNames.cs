using System.Collections;
using System.Collections.Immutable;

namespace Analysis;

/// <summary>Persons, or bodies, that articles name, the most often named first: who is spoken about, whether quoted or not.</summary>
/// <param name="Of">What they are: "person", "organisation".</param>
/// <param name="All">The names.</param>
[TypeFormatterSource(typeof(FormatterSource<MentionedNames>), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed record MentionedNames(string Of, ImmutableArray<MentionedName> All) : ITabular, IReadOnlyList<MentionedName>
{
    /// <inheritdoc/>
    public int Count => All.Length;

    /// <inheritdoc/>
    public MentionedName this[int index] => All[index];

    /// <summary>Those that no article quotes.</summary>
    public MentionedNames NeverHeard() => new($"unheard {Of}", [.. All.Where(name => !name.Quotations.Any())]);

    /// <summary>How often each is named; each leads to every place.</summary>
    public Counts CountMentions() =>
        Counts.By(Of, "mentions", All.SelectMany(name => name.Mentions.Select(place => (name.Name, Place: place))), pair => pair.Name,
            pair => pair.Place);

    /// <summary>How many articles name each; each leads to its first mention in the article.</summary>
    public Counts CountArticles()
    {
        var firsts = All.SelectMany(name => name.Sightings.DistinctBy(sighting => sighting.Article.Id)
            .Select(sighting => (name.Name, Place: new Evidence(sighting.Article, sighting.Names[0])))).ToList();
        return Counts.By(Of, "articles", firsts, pair => pair.Name, pair =>
            pair.Place) with
        { Total = firsts.DistinctBy(pair => pair.Place.Article.Id).Count() };
    }

    /// <summary>
    /// One row a name: how often, in how many articles and outlets it is named, how often quoted, what it is, and its first place.
    /// </summary>
    public Table ToTable()
    {
        var first = All.Select(name => name.Mentions.First()).ToList();
        return new Table($"{Wording.Capital(Of)}s mentioned", [
            Column.Of(Of, All, name => name.Name),
            Column.Of("mentions", All, name => name.MentionCount),
            Column.Of("articles", All, name => name.ArticleCount),
            Column.Of("outlets", All, name => name.OutletCount),
            Column.Of("quotations", All, name => name.Quotations.Count()),
            Column.Of("role", All, name => name.Role),
            Column.Of("affiliation", All, name => name.Affiliation),
            Column.Of("country", All, name => name.Country),
            Column.Of("first article", first, place => place.Article.Id),
            Column.Of("start", first, place => place.Span.Start),
            Column.Of("end", first, place => place.Span.End),
            Column.Of("text", first, place => place.Text),
            Column.Of("sentence", first, place => place.SentenceWords())]);
    }

    /// <inheritdoc/>
    public IEnumerator<MentionedName> GetEnumerator() => ((IEnumerable<MentionedName>)All).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
