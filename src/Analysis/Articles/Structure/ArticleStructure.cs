using System.Collections.Immutable;

namespace Analysis.Articles;

/// <summary>
/// Labels the lines of an article: what is headline, by-line, caption and body, and what is no part of the story. A line is
/// taken for body unless there is a reason against it: nothing somebody said may get lost.
/// </summary>
internal static class ArticleStructure
{
    /// <summary>The kinds of lines in the order in which they are asked; the first that knows a line labels it.</summary>
    private static readonly ILineKind[] Kinds =
    [
        new FieldLine(), new OutletLine(), new BylineLine(), new CorrectionLine(), new CaptionLine(), new PostTimeLine(), new DayLine(),
        new FurnitureLine(), new PullQuoteLine(), new AuthorNoteLine(), new AboveBodyLine(), new SubheadingLine(),
    ];

    /// <summary>The kinds that a block can turn out to be by its words where its place is known already.</summary>
    private static readonly ILineKind[] KindsByWords =
    [
        new BylineLine(), new CorrectionLine(), new CaptionLine(), new PostTimeLine(), new DayLine(), new FurnitureLine(),
        new PullQuoteLine(), new AuthorNoteLine(),
    ];

    /// <summary>An article with its blocks, and with what they say of its title, date, author and the like.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="text">Its text.</param>
    /// <param name="title">Its headline, where that is known from elsewhere and need not stand in the text.</param>
    public static Article Label(string id, string text, string? title = null)
    {
        var lines = new ArticleLines(text) { KnownTitle = title };
        var blocks = ImmutableArray.CreateBuilder<Block>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            lines.Label(KindOf(lines[i], Kinds));
            blocks.Add(new Block(lines.Kinds[i], lines.Spans[i]));
        }
        return Refine(new Article(id, text, blocks.ToImmutable()));
    }

    /// <summary>
    /// An article whose blocks are labelled by where they were found: paragraphs among them that are something else
    /// by their words get that label.
    /// </summary>
    public static Article Relabel(Article article)
    {
        var lines = new ArticleLines(article.Text, [.. article.Blocks.Select(block => block.Span)]);
        for (var i = 0; i < lines.Count; i++)
            lines.Label(article.Blocks[i].Kind == BlockKind.Paragraph ? KindOf(lines[i], KindsByWords) : article.Blocks[i].Kind);
        return Refine(article with { Blocks = [.. article.Blocks.Select((block, i) => block with { Kind = lines.Kinds[i] })] });
    }

    /// <summary>Parts datelines from their paragraphs and reads title, authors, date, outlet and section from the blocks.</summary>
    public static Article Refine(Article article) => new HeadReader(WithDatelines(article)).Fill();

    /// <summary>
    /// The authors that a field for them names: the names in it, or where it holds none ("The desk") all of it; none where it is blank.
    /// </summary>
    public static ImmutableArray<string> AuthorsOf(string? field) =>
        Byline.NamesIn(field) is { IsEmpty: false } names ? names : WithoutBy(field ?? "") is { Length: > 0 } words ? [words] : [];

    private static string WithoutBy(string field)
    {
        var words = field.Trim();
        return words.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? words[3..].Trim() : words;
    }

    private static BlockKind KindOf(Line line, ILineKind[] kinds)
    {
        foreach (var kind in kinds)
            if (kind.Of(line) is { } found)
                return found;
        return BlockKind.Paragraph;
    }

    private static Article WithDatelines(Article article)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(article.Blocks.Length + 1);
        var isFirst = true;
        foreach (var block in article.Blocks)
        {
            if (block.Kind == BlockKind.Paragraph)
                isFirst &= !PartDateline(article, block, isFirst, blocks);
            else
                blocks.Add(block);
        }
        return article with { Blocks = blocks.ToImmutable() };
    }

    /// <summary>Adds a paragraph, and before it the dateline it begins with.</summary>
    /// <returns>Whether the paragraph is one behind which no dateline is the first.</returns>
    private static bool PartDateline(Article article, Block block, bool isFirst, ImmutableArray<Block>.Builder blocks)
    {
        var text = article.Text;
        var dateline = Dateline.Before(text, block.Span, isFirst);
        if (dateline is null
            || SpeakerLabels.AreLabels(text, article.Blocks, Lines.Trim(text, block.Span.Start, block.Span.Start + dateline.Length)))
        {
            blocks.Add(block);
            return true;
        }
        var end = block.Span.Start + dateline.Length;
        blocks.Add(new Block(BlockKind.Dateline, Lines.Trim(text, block.Span.Start, end)));
        blocks.Add(new Block(BlockKind.Paragraph, Lines.Trim(text, end, block.Span.End)));
        return true;
    }
}
