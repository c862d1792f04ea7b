using System.Collections.Immutable;
using System.Text;

namespace Analysis.Articles;

/// <summary>Writes the blocks of a page one under the other, and labels those whose words show what they are.</summary>
internal static class PageArticle
{
    private const string Between = "\n\n";
    private const int LongestByline = 160;

    /// <summary>The article of a page.</summary>
    public static Article Of(string id, PageFacts facts, ImmutableArray<StoryPart> parts)
    {
        var text = new StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<Block>(parts.Length + 2);
        Add(BlockKind.Headline, facts.Title, text, blocks);
        Add(
            BlockKind.Byline, facts.Authors.IsEmpty || parts.Any(part => Names(part, facts.Authors[0]) || IsAuthor(part, facts))
                ? null
                : "By " + string.Join(", ", facts.Authors), text, blocks);
        foreach (var part in parts)
            Add(IsAuthor(part, facts) ? BlockKind.Byline : part.Kind, part.Words, text, blocks);
        return ArticleStructure.Relabel(new Article(id, text.ToString(), blocks.ToImmutable())
        {
            Title = facts.Title,
            Authors = facts.Authors,
            Date = facts.Date,
            Outlet = facts.Outlet,
            Section = facts.Section,
            Url = facts.Url,
            Language = facts.Language,
        });
    }

    /// <summary>Whether a block is a by-line of the page's own with a name.</summary>
    /// <summary>Whether a paragraph is nothing but an author's name, with "by" in any language or without.</summary>
    private static bool IsAuthor(StoryPart part, PageFacts facts) => part.Kind == BlockKind.Paragraph && part.Words.Length <= LongestByline
        && facts.Authors.Contains(FactText.WithoutBy(part.Words), StringComparer.OrdinalIgnoreCase);

    private static bool Names(StoryPart part, string author) => part.Words.Length <= LongestByline
        && (part.Kind == BlockKind.Byline || Byline.Parse(part.Words) is { IsAnnounced: true })
        && part.Words.Contains(author, StringComparison.OrdinalIgnoreCase);

    private static void Add(BlockKind kind, string? words, StringBuilder text, ImmutableArray<Block>.Builder blocks)
    {
        if (string.IsNullOrEmpty(words))
            return;
        if (text.Length > 0)
            text.Append(Between);
        blocks.Add(new Block(kind, new TextSpan(text.Length, words.Length)));
        text.Append(words);
    }
}
