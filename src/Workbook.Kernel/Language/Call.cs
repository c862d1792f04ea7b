using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workbook.Kernel;

/// <summary>A call whose arguments are being written.</summary>
/// <param name="Name">The name of what is called.</param>
/// <param name="Signatures">What it can be called with, a line an overload.</param>
internal sealed record Call(SyntaxToken Name, string Signatures)
{
    private const int Shown = 12;

    /// <summary>The innermost call around the position; null when a name stands there, which is then what is asked about.</summary>
    public static async Task<Call?> AroundAsync(Document document, int position)
    {
        var root = await document.GetSyntaxRootAsync().ConfigureAwait(false);
        var token = root!.FindToken(Math.Max(0, position - 1));
        if (position == 0 || token.IsKind(SyntaxKind.IdentifierToken) && token.Span.End >= position)
            return null;
        var arguments = token.Parent?.AncestorsAndSelf().OfType<ArgumentListSyntax>().FirstOrDefault(list => Holds(list, position));
        if (arguments?.Parent is not ExpressionSyntax call || NameOf(call) is not { } name)
            return null;
        var model = await document.GetSemanticModelAsync().ConfigureAwait(false);
        var overloads = Overloads(model!, call).Select(symbol => symbol.ToMinimalDisplayString(model!, position)).ToList();
        var more = overloads.Count > Shown ? $"\n… and {overloads.Count - Shown} more" : "";
        return overloads.Count == 0 ? null : new Call(name, string.Join('\n', overloads.Take(Shown)) + more);
    }

    private static bool Holds(ArgumentListSyntax list, int position) =>
        list.OpenParenToken.Span.End <= position && (list.CloseParenToken.IsMissing || position <= list.CloseParenToken.SpanStart);

    private static SyntaxToken? NameOf(ExpressionSyntax call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name.Identifier,
        InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => name.Identifier,
        ObjectCreationExpressionSyntax { Type: SimpleNameSyntax type } => type.Identifier,
        _ => null,
    };

    private static ImmutableArray<ISymbol> Overloads(SemanticModel model, ExpressionSyntax call) =>
        call is InvocationExpressionSyntax invocation
        ? model.GetMemberGroup(invocation.Expression)
        : model.GetMemberGroup(call);
}
