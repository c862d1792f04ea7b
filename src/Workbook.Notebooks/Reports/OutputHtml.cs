using System.Globalization;
using System.Net;
using Markdig;

namespace Workbook.Notebooks;

/// <summary>Outputs of cells as HTML: of each bundle the richest type that can be shown safely.</summary>
/// <param name="trusted">Whether HTML is taken as it is, scripts included.</param>
internal sealed class OutputHtml(bool trusted)
{
    private const int LinesShown = 40;
    private const int LongestText = 200_000;

    /// <summary>What stands where a chart would be that only its own script could draw.</summary>
    public const string LeftOut = "A chart drawn by a script of its own is left out: the notebook was saved without its picture.";

    private static readonly string[] Pictures = ["image/png", "image/jpeg", "image/gif"];

    /// <summary>The HTML of an output, or "" when it shows nothing.</summary>
    public string Of(Output output) => output.Kind switch
    {
        "stream" => Text(output.StreamText, output.StreamName == "stderr" ? "stream stderr" : "stream"),
        "error" => Error(output),
        _ => Data(output),
    };

    private string Data(Output output)
    {
        if (output.Data("text/html") is { } html && (trusted || !IsDrawnByScript(html)))
            return $"<div class=\"html\">{(trusted ? html : SafeHtml.Clean(html))}</div>";
        if (output.Data("text/markdown") is { } markdown)
            return $"<div class=\"html\">{SafeHtml.Clean(ParsedMarkdown.Of(markdown).ToHtml())}</div>";
        foreach (var type in Pictures)
            if (output.Data(type) is { } picture)
                return Picture(type, picture.ReplaceLineEndings(""), output);
        if (output.Data("image/svg+xml") is { } svg)
            return Picture("image/svg+xml", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(svg)), output);
        if (output.Data("text/html") is not null)
            return $"<p class=\"left-out\">{LeftOut}</p>";
        return output.Data("text/plain") is { } text ? Text(text, "result") : "";
    }

    /// <summary>Whether some HTML shows nothing but what its script draws.</summary>
    public static bool IsDrawnByScript(string html)
    {
        if (!html.Contains("<script", StringComparison.OrdinalIgnoreCase))
            return false;
        var body = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(SafeHtml.Clean(html)).Body!;
        return body.TextContent.Trim().Length == 0 && body.QuerySelector("img, svg") is null;
    }

    private static string Picture(string type, string base64, Output output) =>
        $"<figure class=\"picture\"><img src=\"data:{type};base64,{WebUtility.HtmlEncode(base64)}\" "
            + $"alt=\"{WebUtility.HtmlEncode(output.Data("text/plain") ?? "picture")}\"></figure>";

    private static string Error(Output output)
    {
        var trace = string.Join('\n', output.Traceback);
        var head =
            $"<p class=\"error\"><strong>{WebUtility.HtmlEncode(TerminalText.Plain(output.ErrorName))}</strong> "
                + $"{WebUtility.HtmlEncode(TerminalText.Plain(output.ErrorValue))}</p>";
        return trace.Length == 0
            ? head
            : head + $"<details class=\"trace\"><summary>Where it happened</summary>{Text(trace, "stream")}</details>";
    }

    private static string Text(string text, string kind)
    {
        var plain = TerminalText.Plain(text).TrimEnd();
        if (plain.Length == 0)
            return "";
        var lines = plain.Split('\n');
        if (lines.Length <= LinesShown && plain.Length <= LongestText)
            return Pre(kind, plain);
        var cut = plain.Length <= LongestText
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"\n… cut here, {plain.Length:N0} characters in all");
        var rest = string.Join('\n', lines.Skip(LinesShown / 2));
        return Pre(kind, Cut(string.Join('\n', lines.Take(LinesShown / 2))))
            + string.Create(
                CultureInfo.InvariantCulture,
                $"<details class=\"more\"><summary>Show all {lines.Length:N0} lines</summary>{Pre(kind, Cut(rest) + cut)}</details>");
    }

    private static string Cut(string text) => text.Length <= LongestText ? text : text[..LongestText];

    private static string Pre(string kind, string text) => $"<pre class=\"{kind}\" tabindex=\"0\">{WebUtility.HtmlEncode(text)}</pre>";
}
