using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Workbook.Notebooks;

/// <summary>
/// <c>using var x = …;</c> among a cell's own statements: the kernel disposes of the value when the cell has ended, a program would when
/// all of it has. So the keyword is taken away, and statements of their own dispose of the value behind the cell.
/// </summary>
internal static class UsingDeclarations
{
    private static readonly CSharpParseOptions Program = new(LanguageVersion.Latest, kind: SourceCodeKind.Regular);

    /// <summary>
    /// A cell's code without the keywords, and behind it what disposes of its values, the last first; the code alone where there are none.
    /// </summary>
    public static IEnumerable<string> Apart(string code)
    {
        var text = SourceText.From(code);
        var declarations = CSharpSyntaxTree.ParseText(text, Program).GetCompilationUnitRoot().Members
            .OfType<GlobalStatementSyntax>().Select(member => member.Statement).OfType<LocalDeclarationStatementSyntax>()
            .Where(declaration => !declaration.UsingKeyword.IsKind(SyntaxKind.None))
            .ToList();
        yield return text.WithChanges(declarations.Select(WithoutKeywords)).ToString();
        if (declarations.Count > 0)
            yield return string.Join('\n', declarations.SelectMany(Disposals).Reverse());
    }

    private static TextChange WithoutKeywords(LocalDeclarationStatementSyntax declaration) =>
        new(TextSpan.FromBounds(declaration.SpanStart, declaration.Declaration.SpanStart), "");

    private static IEnumerable<string> Disposals(
        LocalDeclarationStatementSyntax declaration) => declaration.Declaration.Variables.Select(variable =>
        declaration.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword)
            ? $"await ((IAsyncDisposable){variable.Identifier}).DisposeAsync();"
            : $"((IDisposable){variable.Identifier})?.Dispose();");
}
