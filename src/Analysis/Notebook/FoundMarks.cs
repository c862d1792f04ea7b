using System.Net;

namespace Analysis.Notebook;

/// <summary>
/// How what was found is marked in an article, so that it can be told apart wherever a notebook is shown: JupyterLab drops a dotted
/// underline and keeps a line below; GitHub drops every style, <c>mark</c> and <c>u</c>, and keeps <c>ins</c>, <c>i</c> and <c>b</c>.
/// Brackets around quotations are seen where styles are not.
/// </summary>
internal static class FoundMarks
{
    private const string Opening = "<span style=\"display:none\">⟦</span>";
    private const string Closing = "<span style=\"display:none\">⟧</span>";
    private const string Dotted = " style=\"border-bottom:1px dotted;font-style:normal\"";

    /// <summary>What each mark stands for, as HTML.</summary>
    public const string Legend =
        "<small>" + Opening + "quotation" + Closing + " <ins>speaker</ins> <i" + Dotted + ">cue</i> <b>country</b></small>";

    /// <summary>A piece of a quotation.</summary>
    public static Mark Quotation(TextSpan piece, string style, string title = "") =>
        new(piece, $"<mark style=\"{style}\"{Titled(title)}>{Opening}", $"{Closing}</mark>");

    /// <summary>The words for a speaker.</summary>
    public static Mark Speaker(TextSpan words, string title = "") => new(words, $"<ins{Titled(title)}>", "</ins>");

    /// <summary>The words that say that something was said.</summary>
    public static Mark Cue(TextSpan words, string title = "") => new(words, $"<i{Dotted}{Titled(title)}>", "</i>");

    /// <summary>The name of a country.</summary>
    public static Mark Country(TextSpan words, string title) => new(words, $"<b{Titled(title)}>", "</b>");

    private static string Titled(string title) => title.Length == 0 ? "" : $" title=\"{WebUtility.HtmlEncode(title)}\"";
}
