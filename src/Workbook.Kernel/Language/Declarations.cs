using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workbook.Kernel;

/// <summary>
/// What the cells so far declared, as one script: all that completion and hover need of them, however many there were.
/// Variables are written with their types, methods without their bodies.
/// </summary>
internal static class Declarations
{
    private static readonly ArrowExpressionClauseSyntax NoBody =
        SyntaxFactory.ArrowExpressionClause(SyntaxFactory.ParseExpression("throw null!"));
    private static readonly SyntaxToken Semicolon = SyntaxFactory.Token(SyntaxKind.SemicolonToken);

    public static string Of(SubmissionChain chain) => string.Join('\n', chain.Usings.Concat(chain.Visible.Select(Text)));

    private static string Text(ISymbol member)
    {
        var syntax = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        return (member, syntax) switch
        {
            (IFieldSymbol field, VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } variable)
                when !IsNameable(field.Type) =>
                $"{declaration.Type} {variable};",
            (IFieldSymbol field, _) => $"{field.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)} {field.Name};",
            (_, MethodDeclarationSyntax method) =>
                Documentation(method) + method.WithBody(null).WithExpressionBody(NoBody).WithSemicolonToken(Semicolon),
            (_, MemberDeclarationSyntax declaration) => Documentation(declaration) + declaration,
            _ => "",
        };
    }

    private static bool IsNameable(ITypeSymbol type) => type switch
    {
        { IsAnonymousType: true } or { TypeKind: TypeKind.Error } => false,
        IArrayTypeSymbol array => IsNameable(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.All(IsNameable),
        _ => true,
    };

    private static string Documentation(SyntaxNode member) => string.Concat(member.GetLeadingTrivia()
        .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)
            || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia))
        .Select(trivia => trivia.ToFullString()));
}
