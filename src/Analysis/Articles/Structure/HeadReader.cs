using System.Collections.Immutable;

namespace Analysis.Articles;

/// <summary>Reads from an article's labelled blocks what they say of it.</summary>
/// <param name="article">The article; what is known of it already is kept.</param>
internal sealed class HeadReader(Article article)
{
    /// <summary>The article with title, authors, date, place, outlet and section.</summary>
    public Article Fill()
    {
        var bylines = Words(BlockKind.Byline).Select(FieldLine.ValueOf).ToList();
        var dateLines = Words(BlockKind.Date).ToList();
        var dateline = Words(BlockKind.Dateline).Select(ToDateline).FirstOrDefault(d => d is not null);
        return article with
        {
            Title = article.Title ?? First(BlockKind.Headline),
            Authors = article.Authors.IsEmpty ? AuthorsOf(bylines) : article.Authors,
            Date = article.Date ?? DayOf(dateLines, bylines, dateline),
            Dateline = article.Dateline ?? dateline?.Place,
            Outlet = article.Outlet ?? dateline?.Agency ?? OutletOf(bylines, dateLines),
            Section = article.Section ?? SectionOf(First(BlockKind.Section)),
        };
    }

    private IEnumerable<string> Words(BlockKind kind) =>
        Has(kind) ? article.Blocks.Where(b => b.Kind == kind).Select(b => b.Span.In(article.Text)) : [];

    private bool Has(BlockKind kind)
    {
        foreach (var block in article.Blocks)
            if (block.Kind == kind)
                return true;
        return false;
    }

    private string? First(BlockKind kind) => Words(kind).Select(FieldLine.ValueOf).FirstOrDefault();

    /// <summary>A dateline before a paragraph, or on a line of its own.</summary>
    private static Dateline? ToDateline(string words) => Dateline.Alone(words) ?? Dateline.Before(words + " X", isFirst: true);

    private ImmutableArray<string> AuthorsOf(List<string> bylines)
    {
        var authors = bylines.SelectMany(line => Byline.NamesIn(line)).Distinct(StringComparer.OrdinalIgnoreCase).ToImmutableArray();
        return authors.IsEmpty ? Credits.AuthorsOf(Words(BlockKind.Boilerplate)) : authors;
    }

    /// <summary>The day that is said to be that of publication; else the first of the date lines, the by-line, the dateline.</summary>
    private static DateOnly? DayOf(List<string> dateLines, List<string> bylines, Dateline? dateline) =>
        ArticleDate.Find(string.Join('\n', dateLines.Concat(bylines))) ?? ArticleDate.Find(dateline?.Day);

    private static string? OutletOf(List<string> bylines, List<string> dateLines) =>
        bylines.Select(line => OutletLine.Is(line) ? line : Byline.Parse(line)?.Outlet).FirstOrDefault(outlet => outlet is not null)
        ?? dateLines.Select(DayLine.OutletOf).FirstOrDefault(outlet => outlet is not null);

    private static string? SectionOf(string? line) => line?.Split('|')[^1].Split(';')[0].Trim();
}
