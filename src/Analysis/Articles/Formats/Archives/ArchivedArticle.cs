using System.Collections.Immutable;
using System.Text;

namespace Analysis.Articles;

/// <summary>An article as an archive's export has it: its fields apart, its text in paragraphs.</summary>
internal sealed class ArchivedArticle
{
    private readonly List<(BlockKind Kind, string Words)> _body = [];

    /// <summary>The headline.</summary>
    public string? Title { get; set; }

    /// <summary>Those who wrote it, as the by-line has them.</summary>
    public string? Byline { get; set; }

    /// <summary>Those who wrote it, where they come one by one.</summary>
    public ImmutableArray<string> Authors { get; set; } = [];

    /// <summary>The day of publication.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>The paper or agency.</summary>
    public string? Outlet { get; set; }

    /// <summary>The desk or section.</summary>
    public string? Section { get; set; }

    /// <summary>The edition.</summary>
    public string? Edition { get; set; }

    /// <summary>The page.</summary>
    public string? Page { get; set; }

    /// <summary>The language, as the export has it: "ENGLISH", "en".</summary>
    public string? Language { get; set; }

    /// <summary>Where it was filed from.</summary>
    public string? Dateline { get; set; }

    /// <summary>Whether there is any text below the headline.</summary>
    public bool HasText => _body.Exists(block => block.Kind == BlockKind.Paragraph);

    /// <summary>Adds a paragraph, or another block of the text.</summary>
    public void Add(string words, BlockKind kind = BlockKind.Paragraph)
    {
        if (words.Length > 0)
            _body.Add((kind, words));
    }

    /// <summary>The article: headline, by-line and text, each block on a line of its own.</summary>
    /// <param name="id">Its id.</param>
    public Article ToArticle(string id)
    {
        var text = new StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<Block>(_body.Count + 2);
        foreach (var (kind, words) in Blocks())
        {
            if (text.Length > 0)
                text.Append("\n\n");
            blocks.Add(new Block(kind, new TextSpan(text.Length, words.Length)));
            text.Append(words);
        }
        var authors = !Authors.IsEmpty ? Authors : ArchiveByline.NamesIn(Byline);
        var refined = ArticleStructure.Refine(new Article(id, text.ToString(), blocks.ToImmutable())
        {
            Title = Title,
            Authors = authors,
            Date = Date,
            Outlet = Outlet,
            Dateline = Dateline,
            Section = Section,
        });
        return refined with
        {
            Title = Title,
            Authors = authors,
            Date = Date,
            Edition = Blank(Edition),
            Page = Blank(Page),
            Language = ArchiveLanguage.CodeOf(Language),
        };
    }

    private IEnumerable<(BlockKind Kind, string Words)> Blocks()
    {
        if (Title is not null)
            yield return (BlockKind.Headline, Title);
        if (Blank(Byline) is { } byline)
            yield return (BlockKind.Byline, byline);
        foreach (var block in _body)
            yield return block;
    }

    private static string? Blank(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}
