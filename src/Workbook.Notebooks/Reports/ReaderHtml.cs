using System.Net;

namespace Workbook.Notebooks;

/// <summary>What lets a page open sentences in their articles, and the page that is only that.</summary>
internal static class ReaderHtml
{
    /// <summary>The scripts of a page whose articles can be opened; empty for others.</summary>
    public static string Scripts(ReportOptions options, string nonce) => !options.HasArticles ? "" : $"""
        <script nonce="{nonce}" id="reader-script" data-each="{EvidenceScripts.ArticlesEach}"
          data-says="{Says(options.Texts)}">{ReportParts.Reader}</script>
        {string.Concat((options.Data ?? []).Select(script => $"<script nonce=\"{nonce}\">{Embedded(script.Source)}</script>\n"))}
        """;

    /// <summary>The reader of all articles as a page of its own.</summary>
    public static string Page(ReportOptions options)
    {
        const string nonce = "reader";
        var links = string.Join(
            " ", options.Links.Select(link => $"<a href=\"{WebUtility.HtmlEncode(link.Value)}\">{WebUtility.HtmlEncode(link.Key)}</a>"));
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-{nonce}'">
            <title>Articles</title>
            <style>{ReportParts.Style}</style>
            </head>
            <body class="reading">
            <header class="bar"><nav aria-label="Report">{links}</nav></header>
            <main id="content"><h1>Articles</h1><noscript><p>The reader needs scripts.</p></noscript></main>
            <footer class="foot">{Says(options.Texts)}</footer>
            {Scripts(options with { HasArticles = true }, nonce)}
            </body>
            </html>

            """;
    }

    /// <summary>What a page says of the texts it holds.</summary>
    public static string Says(TextsShown texts) => texts switch
    {
        TextsShown.Full => "Holds whole articles: not to be passed on without the right to",
        TextsShown.Sentences => "Holds of the articles only the sentences that figures rest on",
        _ => "Holds no text of the articles",
    };

    /// <summary>A script's end tag inside a string would end the element.</summary>
    public static string Embedded(string source) => source.Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase);
}
