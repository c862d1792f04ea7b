using System.Collections.Immutable;
using System.Text;

namespace Analysis.Articles;

/// <summary>Writes the blocks of a page one under the other, and labels those whose words show what they are.</summary>
internal static class PageArticle
{
    private const string Between = "\n\n";

    /// <summary>The article of a page.</summary>
    public static Article Of(string id, PageFacts facts, ImmutableArray<StoryPart> parts)
    {
        var text = new StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<Block>(parts.Length + 2);
        Add(BlockKind.Headline, facts.Title, text, blocks);
        Add(BlockKind.Byline, facts.Authors.IsEmpty ? null : "By " + string.Join(", ", facts.Authors), text, blocks);
        foreach (var part in parts)
            Add(part.Kind, part.Words, text, blocks);
        return ArticleStructure.Relabel(new Article(id, text.ToString(), blocks.ToImmutable())
        {
            Title = facts.Title, Authors = facts.Authors, Date = facts.Date, Outlet = facts.Outlet, Section = facts.Section, Url = facts.Url,
            Language = facts.Language,
        });
    }

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
