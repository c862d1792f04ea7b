using System.Collections.Immutable;

namespace Analysis;

/// <summary>Articles that are copies or versions of one another: one agency's story in several papers, a story and its update.</summary>
/// <param name="Articles">The articles, two at least, in the order of reading.</param>
public sealed record DuplicateGroup(ImmutableArray<Article> Articles)
{
    /// <summary>The one that was read first, and that stays where duplicates are left out.</summary>
    public Article First => Articles[0];

    /// <summary>The outlets they appeared in, each once, in the order of reading.</summary>
    public ImmutableArray<string> Outlets => [.. Articles.Select(article => article.Outlet).OfType<string>()
        .Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Shows as the first one's title, and how many there are.</summary>
    public override string ToString() =>
        $"{First.Title ?? First.Id}: {Articles.Length} versions{(Outlets.Length > 1 ? $" in {Outlets.Length} outlets" : "")}";
}
