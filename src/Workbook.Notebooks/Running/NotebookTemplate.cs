using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workbook.Notebooks;

/// <summary>
/// A notebook as a beginning for somebody else: other defaults, none of the parts about the old ones, nothing of the last run.
/// </summary>
public static class NotebookTemplate
{
    /// <summary>The notebook with other default values.</summary>
    /// <param name="notebook">The notebook; its cell tagged <c>parameters</c> declares them.</param>
    /// <param name="defaults">
    /// Names of parameters whose default is a text, and the new texts. Names it does not declare are passed over.
    /// </param>
    /// <returns>The notebook without outputs; null where only cells about the old defaults have code.</returns>
    public static Notebook? With(Notebook notebook, IReadOnlyDictionary<string, string> defaults)
    {
        if (!DefaultOnly.LeavesCode(notebook, defaults))
            return null;
        var rest = DefaultOnly.Without(notebook, defaults);
        return rest.WithCells(rest.Cells.Select(cell => Fresh(cell, defaults)));
    }

    private static Cell Fresh(Cell cell, IReadOnlyDictionary<string, string> defaults)
    {
        if (cell.Kind != CellKind.Code)
            return cell;
        var blank = cell.WithRun(null, []);
        return cell.HasTag(Parameters.Tag) ? blank.WithSource(WithDefaults(cell.Source, defaults)) : blank;
    }

    private static string WithDefaults(string code, IReadOnlyDictionary<string, string> defaults)
    {
        var root = CSharpSyntaxTree.ParseText(code, ParameterDeclaration.Script).GetCompilationUnitRoot();
        var initializers =
            from field in root.Members.OfType<FieldDeclarationSyntax>()
            from variable in field.Declaration.Variables
            let initializer = variable.Initializer
            where initializer is not null && defaults.ContainsKey(variable.Identifier.ValueText)
            select initializer.Value;
        return root.ReplaceNodes(initializers, (old, _) => Literal(defaults[NameOf(old)]).WithTriviaFrom(old)).ToFullString();
    }

    private static string NameOf(ExpressionSyntax initializer) =>
        initializer.FirstAncestorOrSelf<VariableDeclaratorSyntax>()!.Identifier.ValueText;

    private static LiteralExpressionSyntax Literal(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));
}
