using System.Net;
using System.Text;

namespace Analysis;

/// <summary>A place where a term stands, with the words around it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Span">The term's words in its text.</param>
/// <param name="Left">What stands before it in its paragraph, line breaks and runs of blanks as one blank.</param>
/// <param name="Right">What stands behind it.</param>
public sealed record ContextLine(Article Article, TextSpan Span, string Left, string Right)
{
    /// <summary>The words.</summary>
    public string Text => Span.In(Article.Text);
}

/// <summary>Keyword in context.</summary>
public static class Concordance
{
    /// <summary>Each place where a term stands, with the words around it.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="term">A term as in a dictionary: a word, a phrase, <c>defect*</c>, <c>~negotiate</c>, <c>=US</c>.</param>
    /// <param name="width">How many UTF-16 code units to show on either side at most; words are not cut.</param>
    /// <param name="leftOut">Told of each article in another language, which is left out, with the reason.</param>
    /// <exception cref="FormatException">The term can't be read.</exception>
    public static IEnumerable<ContextLine> InContext(
        this IEnumerable<Article> articles, string term, int width = 60, Action<Problem>? leftOut = null)
    {
        var dictionary = new TopicDictionary([new Topic(term, [term], [])]);
        return articles.Topics(dictionary, leftOut).Select(hit => Line(hit, width));
    }

    /// <summary>The lines as an HTML table, the term in bold in the middle column; every word of the articles is escaped.</summary>
    public static string ToHtml(this IEnumerable<ContextLine> lines)
    {
        var html = new StringBuilder(
            "<table>\n<tr><th>article</th><th style=\"text-align:right\">before</th><th>term</th><th>after</th></tr>\n");
        foreach (var line in lines)
            html.Append("<tr><td>")
                .Append(Escaped(line.Article.Id))
                .Append("</td><td style=\"text-align:right\">")
                .Append(Escaped(line.Left))
                .Append("</td><td><b>").Append(Escaped(line.Text)).Append("</b></td><td>").Append(Escaped(line.Right))
                .Append("</td></tr>\n");
        return html.Append("</table>").ToString();
    }

    private static ContextLine Line(TopicHit hit, int width)
    {
        var document = hit.Article.Document;
        var paragraph = document.Paragraphs.First(p => p.Sentences.End > hit.Sentence);
        var bounds = document.SpanOf(paragraph.Tokens);
        var text = hit.Article.Text;
        var start = Math.Max(bounds.Start, hit.Span.Start - width);
        var end = Math.Min(bounds.End, hit.Span.End + width);
        while (start > bounds.Start && start < hit.Span.Start && !char.IsWhiteSpace(text[start - 1]))
            start++;
        while (end < bounds.End && end > hit.Span.End && !char.IsWhiteSpace(text[end]))
            end--;
        return new ContextLine(hit.Article, hit.Span, OneLine(text[start..hit.Span.Start]), OneLine(text[hit.Span.End..end]));
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
