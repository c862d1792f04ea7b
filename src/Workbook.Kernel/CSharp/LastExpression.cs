using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Workbook.Kernel;

/// <summary>Whether a cell shows its last expression: <c>x</c> does, <c>x;</c> does not.</summary>
internal static class LastExpression
{
    /// <summary>The position of a semicolon that only keeps a value from being shown (C# itself refuses it), or null.</summary>
    public static int? SuppressingSemicolon(SyntaxNode root) =>
        Last(root) is { SemicolonToken.IsMissing: false } last && !IsStatementOnItsOwn(last.Expression)
            ? last.SemicolonToken.SpanStart
            : null;

    /// <summary>Whether running the cell gives a value.</summary>
    public static bool IsShown(CSharpCompilation compilation, SyntaxTree tree)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot();
        if (root.Members.OfType<GlobalStatementSyntax>().Any(member => member.Statement is ReturnStatementSyntax { Expression: not null }))
            return true;
        if (Last(root) is not { SemicolonToken.IsMissing: true } last)
            return false;
        var type = compilation.GetSemanticModel(tree).GetTypeInfo(last.Expression).Type;
        return type?.SpecialType != SpecialType.System_Void;
    }

    public static SourceText Without(SourceText source, int semicolon) =>
        source.WithChanges(new TextChange(new TextSpan(semicolon, 1), " "));

    private static ExpressionStatementSyntax? Last(SyntaxNode root) =>
        root is CompilationUnitSyntax { Members: [.., GlobalStatementSyntax { Statement: ExpressionStatementSyntax last }] } ? last : null;

    private static bool IsStatementOnItsOwn(ExpressionSyntax expression) => expression switch
    {
        AssignmentExpressionSyntax or InvocationExpressionSyntax or AwaitExpressionSyntax or BaseObjectCreationExpressionSyntax => true,
        ConditionalAccessExpressionSyntax access => IsStatementOnItsOwn(access.WhenNotNull),
        PostfixUnaryExpressionSyntax postfix => !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        PrefixUnaryExpressionSyntax prefix =>
            prefix.IsKind(SyntaxKind.PreIncrementExpression) || prefix.IsKind(SyntaxKind.PreDecrementExpression),
        _ => false,
    };
}
