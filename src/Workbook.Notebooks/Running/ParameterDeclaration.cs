using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workbook.Notebooks;

/// <summary>A variable that the cell tagged <c>parameters</c> declares.</summary>
/// <param name="Name">The variable's name.</param>
/// <param name="Type">Its type as written, or as the initial value shows it; null when neither tells.</param>
/// <param name="IsConstant">Whether it is a <c>const</c>, which can be declared anew but not assigned to.</param>
internal sealed record ParameterDeclaration(string Name, string? Type, bool IsConstant)
{
    /// <summary>How a cell is read.</summary>
    public static CSharpParseOptions Script { get; } = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>The variables that a cell of C# declares.</summary>
    public static ImmutableArray<ParameterDeclaration> In(string code) =>
    [
        .. from field in CSharpSyntaxTree.ParseText(code, Script).GetCompilationUnitRoot().Members.OfType<FieldDeclarationSyntax>()
           from variable in field.Declaration.Variables
           select new ParameterDeclaration(
               variable.Identifier.ValueText,
               TypeOf(field.Declaration.Type, variable.Initializer?.Value),
               field.Modifiers.Any(SyntaxKind.ConstKeyword)),
    ];

    private static string? TypeOf(TypeSyntax type, ExpressionSyntax? value) =>
        type.IsVar ? TypeOf(value) : Plain(type.ToString());

    private static string? TypeOf(ExpressionSyntax? value) => value switch
    {
        LiteralExpressionSyntax literal => TypeOf(literal.Token.Value),
        InterpolatedStringExpressionSyntax => "string",
        PrefixUnaryExpressionSyntax sign => TypeOf(sign.Operand),
        ObjectCreationExpressionSyntax created => Plain(created.Type.ToString()),
        ArrayCreationExpressionSyntax array => Plain(array.Type.ToString()),
        ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: [var first, ..] } => TypeOf(first) + "[]",
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "Parse"
            or "ParseExact"
            } parse
        } =>
            Plain(parse.Expression.ToString()),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "MaxValue" or "MinValue" } limit => Plain(limit.Expression.ToString()),
        _ => null,
    };

    private static string? TypeOf(object? literal) => literal switch
    {
        string => "string",
        bool => "bool",
        int => "int",
        long => "long",
        double => "double",
        float => "float",
        decimal => "decimal",
        char => "char",
        _ => null,
    };

    private static string Plain(string type) =>
        string.Concat(type.Where(c => !char.IsWhiteSpace(c))).Replace("System.", "", StringComparison.Ordinal);
}
