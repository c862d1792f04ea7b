using System.Collections.Immutable;

namespace Analysis.Quotes;

/// <summary>Joins those that several articles name: persons as speakers are joined, bodies by their names alone.</summary>
internal static class NameJoiner
{
    /// <summary>All of a kind, the most often named first.</summary>
    public static ImmutableArray<MentionedName> Join(IEnumerable<NamedEntity> named, NamedKind kind)
    {
        var all = named.Where(entity => entity.Kind == kind).ToList();
        var name = kind == NamedKind.Person ? ByPerson(all) : entity => WithoutArticle(entity.Who.Name);
        return [.. all.GroupBy(entity => NameFolding.Fold(name(entity)), StringComparer.Ordinal)
            .Select(same => new MentionedName(same.Select(name).MaxBy(spelling => spelling.Length)!, kind, [.. same]))
            .OrderByDescending(joined => joined.MentionCount).ThenBy(joined => joined.Name, StringComparer.Ordinal)];
    }

    private static Func<NamedEntity, string> ByPerson(List<NamedEntity> all)
    {
        var names = new SpeakerJoiner(all.DistinctBy(entity => (entity.Article.Id, entity.Who.Name))
            .Select(entity => new SpeakerInArticle(entity.Article, entity.Who, entity.Quotations))).Names;
        return entity => names[(entity.Article.Id, entity.Who.Name)];
    }

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
