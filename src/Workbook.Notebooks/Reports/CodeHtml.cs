using System.Net;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Workbook.Notebooks;

/// <summary>Code with its keywords, strings, numbers and comments marked.</summary>
internal static class CodeHtml
{
    /// <summary>The HTML of a cell of C#; other languages are shown plain.</summary>
    public static string Of(string code, bool isCSharp)
    {
        if (!isCSharp)
            return WebUtility.HtmlEncode(code);
        var html = new StringBuilder();
        foreach (var token in SyntaxFactory.ParseTokens(
            code, options: new CSharpParseOptions(LanguageVersion.Latest, kind: SourceCodeKind.Script)))
        {
            foreach (var trivia in token.LeadingTrivia)
                AppendTrivia(html, trivia);
            Append(html, ClassOf(token), token.Text);
            foreach (var trivia in token.TrailingTrivia)
                AppendTrivia(html, trivia);
        }
        return html.ToString();
    }

    private static void AppendTrivia(StringBuilder html, SyntaxTrivia trivia) =>
        Append(html, trivia.IsDirective ? "k" : trivia.ToString().StartsWith('/') ? "c" : null, trivia.ToFullString());

    private static void Append(StringBuilder html, string? kind, string text)
    {
        if (text.Length == 0)
            return;
        var escaped = WebUtility.HtmlEncode(text);
        html.Append(kind is null ? escaped : $"<span class=\"{kind}\">{escaped}</span>");
    }

    private static string? ClassOf(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken => "n",
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.InterpolatedStringToken
            or SyntaxKind.Utf8StringLiteralToken => "s",
        var kind => SyntaxFacts.IsKeywordKind(kind)
            || SyntaxFacts.IsContextualKeyword(SyntaxFacts.GetContextualKeywordKind(token.ValueText)) ? "k" : null,
    };
}
