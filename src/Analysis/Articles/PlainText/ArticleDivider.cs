using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>
/// Divides a text that holds several articles: at "2 of 10 DOCUMENTS", and at lines of dashes, stars and the like or at form
/// feeds where behind each an article begins, with a headline and below it a by-line or a date.
/// </summary>
internal static partial class ArticleDivider
{
    private const int HeadLines = 8;
    private const int LongestHeadline = 160;

    /// <summary>The articles' texts in order; the text itself where it holds one.</summary>
    public static IReadOnlyList<string> Divide(string text)
    {
        var numbered = Numbered().Matches(text);
        if (numbered.Count > 1)
            return Cut(text, numbered.Select(m => (m.Index, m.Index + m.Length)).ToList(), isDivider: null);
        return Cut(text, Ruled().Matches(text).Select(m => (m.Index, m.Index + m.Length)).ToList(), OpensArticle);
    }

    private static List<string> Cut(string text, List<(int Start, int End)> dividers, Func<string, bool>? isDivider)
    {
        var articles = new List<string>();
        var start = 0;
        for (var i = 0; i < dividers.Count; i++)
        {
            var end = i + 1 < dividers.Count ? dividers[i + 1].Start : text.Length;
            if (isDivider is not null && !isDivider(text[dividers[i].End..end]))
                continue;
            articles.Add(text[start..dividers[i].Start]);
            start = dividers[i].End;
        }
        articles.Add(text[start..]);
        return articles.Where(article => !string.IsNullOrWhiteSpace(article)).ToList() is { Count: > 1 } several ? several : [text];
    }

    /// <summary>Whether a piece begins like an article: a headline, then a by-line or a date, then prose.</summary>
    private static bool OpensArticle(string piece)
    {
        var head = piece.Length > 4000 ? piece[..4000] : piece;
        var lines = new ArticleLines(head);
        if (lines.Count < 2 || lines.FirstProse == 0 || lines[0].Span.Length > LongestHeadline || lines[0].IsProse)
            return false;
        for (var i = 0; i < Math.Min(HeadLines, lines.FirstProse); i++)
            if (lines[i].Byline is not null || DayLine.Is(lines[i]))
                return true;
        return Dateline.Before(head, lines.Spans[lines.FirstProse], isFirst: true) is not null;
    }

    [GeneratedRegex(@"^[ \t]*(?:Document |Article )?\d{1,5} of \d{1,6} (?:DOCUMENTS?|Documents?|ARTICLES?)[ \t]*\r?$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^[ \t]*(?:-{3,}|_{3,}|={3,}|\*{3,}|#{3,}|~{3,}|—{2,}|–{2,}|(?:[*\-—~#=] ){2,}[*\-—~#=])[ \t]*\r?$|\f",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Ruled();
}
