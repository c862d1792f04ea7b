using System.ComponentModel;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Workbook.Kernel;

/// <summary>
/// The culture of cells: no country's own, so that figures are written alike on every machine, until a cell sets one, which then holds for
/// those after it. .NET lets go of it where the function that set it ends; so what sets it is made to tell.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellCulture
{
    private const string Telling = "global::Workbook.Kernel.CellCulture.Keep()";
    private static CultureInfo? _culture;
    private static CultureInfo? _ofTexts;

    /// <summary>Remembers the culture that holds where it is called, and gives it.</summary>
    public static CultureInfo Keep()
    {
        (_culture, _ofTexts) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        return _culture;
    }

    /// <summary>Makes the invariant culture that of every thread that sets none.</summary>
    internal static void Begin() =>
        (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) =
            (CultureInfo.InvariantCulture, CultureInfo.InvariantCulture);

    /// <summary>Brings the remembered culture to the thread of a cell.</summary>
    internal static void Enter()
    {
        if (_culture is not null && _ofTexts is not null)
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (_culture, _ofTexts);
    }

    /// <summary>The source with a call after each statement that sets the culture, or null when there is none.</summary>
    internal static SourceText? Telltale(SyntaxTree cell)
    {
        var told = cell.GetRoot().DescendantNodes().OfType<ExpressionStatementSyntax>()
            .Where(statement => statement.Parent is GlobalStatementSyntax or BlockSyntax
                && statement.Expression is AssignmentExpressionSyntax set && IsCulture(set.Left))
            .Select(statement =>
                new TextChange(new TextSpan(statement.Span.End, 0), statement.SemicolonToken.IsMissing ? $"; {Telling}" : $" {Telling};"))
            .ToList();
        return told.Count == 0 ? null : cell.GetText().WithChanges(told);
    }

    private static bool IsCulture(ExpressionSyntax target) =>
        (target is MemberAccessExpressionSyntax member ? member.Name : target as SimpleNameSyntax)?.Identifier.ValueText
            is nameof(CultureInfo.CurrentCulture) or nameof(CultureInfo.CurrentUICulture);
}
