using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Workbook.Kernel;

/// <summary>
/// <c>using var x = …;</c> among a cell's own statements. Scripts have it in a block only, as their variables are fields: so the keyword is
/// taken away, and <see cref="UsedValues"/> disposes of what the variables hold.
/// </summary>
internal static class UsingDeclarations
{
    private static readonly CSharpParseOptions Program = CellCompiler.Language.WithKind(SourceCodeKind.Regular);

    /// <summary>
    /// The source without the keywords (with blanks, so that lines and columns stay) and the variables, or null when there are none.
    /// </summary>
    public static (SourceText Source, IReadOnlyList<UsedVariable> Variables)? Without(SyntaxTree script)
    {
        if (!script.GetRoot().ContainsDiagnostics)
            return null;
        // As a program's top-level statements, the same text reads as its writer meant it.
        var declarations = ((CompilationUnitSyntax)CSharpSyntaxTree.ParseText(script.GetText(), Program).GetRoot()).Members
            .OfType<GlobalStatementSyntax>().Select(member => member.Statement).OfType<LocalDeclarationStatementSyntax>()
            .Where(declaration => !declaration.UsingKeyword.IsKind(SyntaxKind.None))
            .ToList();
        return declarations.Count == 0
            ? null
            : (script.GetText().WithChanges(declarations.Select(WithoutKeywords)), [.. declarations.SelectMany(Variables)]);
    }

    /// <summary>An error for each variable of a type that cannot be disposed of.</summary>
    public static IEnumerable<Diagnostic> Errors(Compilation cell, IEnumerable<UsedVariable> variables) => variables
        .SelectMany(variable => cell.ScriptClass!.GetMembers(variable.Name).OfType<IFieldSymbol>())
        .Where(field => !CanBeDisposed(field.Type))
        .Select(field => Diagnostic.Create("CS1674", "Compiler",
            $"'{field.Type.ToDisplayString()}': type used in a using statement must implement 'System.IDisposable'",
            DiagnosticSeverity.Error, DiagnosticSeverity.Error, isEnabledByDefault: true, warningLevel: 0, location: field.Locations[0]));

    private static bool CanBeDisposed(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Dynamic or TypeKind.Error
        || type.AllInterfaces.Append(type).Any(one => one.ToDisplayString() is "System.IDisposable" or "System.IAsyncDisposable");

    private static IEnumerable<UsedVariable> Variables(LocalDeclarationStatementSyntax declaration) =>
        declaration.Declaration.Variables
            .Select(variable => new UsedVariable(variable.Identifier.ValueText, declaration.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword)));

    private static TextChange WithoutKeywords(LocalDeclarationStatementSyntax declaration)
    {
        var span = TextSpan.FromBounds(declaration.SpanStart, declaration.UsingKeyword.Span.End);
        return new TextChange(span, Blanks.For(declaration.SyntaxTree.GetText().ToString(span)));
    }
}

/// <summary>A variable that a cell declares by <c>using</c>, or by <c>await using</c>.</summary>
internal sealed record UsedVariable(string Name, bool IsAwaited);
