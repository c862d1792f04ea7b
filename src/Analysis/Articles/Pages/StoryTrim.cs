using System.Collections.Immutable;

namespace Analysis.Articles;

/// <summary>
/// Trims what was read of the story: the headline and what stands above it, headings below which nothing is left, and links
/// that stand alone.
/// </summary>
internal static class StoryTrim
{
    private const int LongestLink = 160;

    /// <summary>The blocks that stay.</summary>
    public static ImmutableArray<StoryPart> Of(ImmutableArray<StoryPart> parts, string? title)
    {
        var kept = parts.Where(part => !IsLoneLink(part)).ToList();
        kept = WithoutTitle(kept, title);
        return [.. WithoutEmptyHeadings(kept)];
    }

    /// <summary>A short block that is a link as a whole and no sentence: "More on the strike".</summary>
    private static bool IsLoneLink(StoryPart part) =>
        part.Kind == BlockKind.Paragraph && part.LinkShare > 0.9 && part.Words.Length <= LongestLink
        && part.Words[^1] is not ('.' or '”' or '"' or '?' or '!') && part.Node.Name is not ("td" or "th");

    /// <summary>The title is written once, above all; a heading of the first level further down is one inside the story.</summary>
    private static List<StoryPart> WithoutTitle(List<StoryPart> parts, string? title)
    {
        var heading = parts.FindIndex(part => part.Kind == BlockKind.Headline);
        var firstProse = parts.FindIndex(part => part.Kind == BlockKind.Paragraph && part.Words.Length > 80);
        if (heading >= 0 && (firstProse < 0 || heading < firstProse))
            parts = parts[(heading + 1)..];
        return parts.Where(part => part.Kind == BlockKind.Caption || !string.Equals(part.Words, title, StringComparison.OrdinalIgnoreCase))
            .Select(part => part.Kind == BlockKind.Headline ? part with { Kind = BlockKind.Subheading } : part).ToList();
    }

    /// <summary>A heading stays when a paragraph, or another heading that stays, comes next; one that announces links never does.</summary>
    private static List<StoryPart> WithoutEmptyHeadings(List<StoryPart> parts)
    {
        var kept = new List<StoryPart>(parts.Count);
        var hasNext = false;
        foreach (var part in Enumerable.Reverse(parts))
        {
            if (part.Kind == BlockKind.Subheading && (!hasNext || Furniture.Of(part.Words) != FurnitureKind.None))
                continue;
            hasNext |= part.Kind is BlockKind.Paragraph or BlockKind.Subheading;
            kept.Add(part);
        }
        kept.Reverse();
        return kept;
    }
}
