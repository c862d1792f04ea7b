using System.Collections.Immutable;

namespace Analysis;

/// <summary>Labels the lines of an article: what is headline, by-line, caption, body and what is no part of the story.</summary>
internal static class ArticleStructure
{
    /// <summary>An article with its blocks, and with what they say of its title, date, author and the like.</summary>
    public static Article Label(string id, string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var line in Lines.Of(text))
            blocks.Add(new Block(BlockKind.Paragraph, line));
        return new Article(id, text, blocks.ToImmutable());
    }
}
