using System.Collections.Immutable;

namespace Analysis.Articles;

/// <summary>What a page says of its article, or one of its sources does. What it does not say is null or empty.</summary>
internal sealed record PageFacts
{
    /// <summary>Nothing is said.</summary>
    public static PageFacts None { get; } = new();

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>Those who wrote it.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The day of publication, as the page's own clock has it.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The day of its last change, which stands for the other where nothing names that.</summary>
    public DateOnly? Changed { get; init; }

    /// <summary>The site, paper or agency.</summary>
    public string? Outlet { get; init; }

    /// <summary>The section.</summary>
    public string? Section { get; init; }

    /// <summary>The address.</summary>
    public string? Url { get; init; }

    /// <summary>The language as ISO 639 has it: "en".</summary>
    public string? Language { get; init; }

    /// <summary>The text of the article where the page's data hold it.</summary>
    public string? Body { get; init; }

    /// <summary>The same without authors that are only the outlet's own name, as some systems write it for each article.</summary>
    /// <param name="all">What all sources say of the page.</param>
    public PageFacts WithoutOutletsAsAuthors(IEnumerable<PageFacts> all)
    {
        var outlets = all.Select(facts => facts.Outlet).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        return this with { Authors = [.. Authors.Where(author => !outlets.Contains(author))] };
    }

    /// <summary>These facts, and what another source says beside them.</summary>
    public PageFacts Or(PageFacts other) => new()
    {
        Title = Title ?? other.Title,
        Authors = Authors.IsEmpty ? other.Authors : Authors,
        Date = Date ?? other.Date,
        Changed = Changed ?? other.Changed,
        Outlet = Outlet ?? other.Outlet,
        Section = Section ?? other.Section,
        Url = Url ?? other.Url,
        Language = Language ?? other.Language,
        Body = Body ?? other.Body,
    };
}
