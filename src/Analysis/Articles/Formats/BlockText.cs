using System.Text;

namespace Analysis.Articles;

/// <summary>An article of blocks that a file has already parted: each stands on a line of its own, an empty one between.</summary>
internal static class BlockText
{
    /// <summary>
    /// The article. What a block is the file says where it can (a heading, a caption); of the paragraphs, the words say which
    /// are by-line, dateline and the like.
    /// </summary>
    /// <param name="id">Its id.</param>
    /// <param name="blocks">The blocks, none empty.</param>
    /// <param name="title">Its headline, where that is known from elsewhere.</param>
    public static Article Label(string id, IReadOnlyList<(BlockKind Kind, string Words)> blocks, string? title = null)
    {
        var text = new StringBuilder();
        var known = new Dictionary<int, BlockKind>();
        foreach (var (kind, words) in blocks)
        {
            if (text.Length > 0)
                text.Append("\n\n");
            if (kind != BlockKind.Paragraph)
                known.Add(text.Length, kind);
            text.Append(words);
        }
        var article = ArticleStructure.Label(id, text.ToString(), title);
        return article with
        {
            Blocks = [.. article.Blocks.Select(block => known.TryGetValue(block.Span.Start, out var kind)
            ? block with { Kind = kind } : block)]
        };
    }
}
