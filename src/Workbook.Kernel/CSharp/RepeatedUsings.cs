using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Workbook.Kernel;

/// <summary>
/// Using directives that an earlier cell gave already, as a notebook that is run again gives them again and again; and those of what
/// .NET Interactive brought along and a notebook here does without.
/// </summary>
internal static class RepeatedUsings
{
    private const string Own = "Microsoft.DotNet.Interactive";
    private static readonly string[] Kept = ["Commands", "Events", "Formatting", "Formatting.Csv", "Formatting.TabularData"];

    // Of packages that taught .NET Interactive to show what this kernel shows itself; see PackageRequest.WithoutExtensions.
    private static readonly string[] Extensions =
        ["Plotly.NET.Interactive", "XPlot.Plotly.Interactive", "Microsoft.Data.Analysis.Interactive"];

    /// <summary>The source without them (with blanks, so that lines and columns stay), or null when there are none.</summary>
    public static SourceText? Without(SyntaxTree tree, IReadOnlySet<string> given)
    {
        var repeated = ((CompilationUnitSyntax)tree.GetRoot()).Usings
            .Where(directive => directive is { Alias: null, ContainsDiagnostics: false } && directive.GlobalKeyword == default)
            .Where(directive => given.Contains(directive.ToString()) || IsNeedless(directive))
            .Select(directive => new TextChange(directive.Span, Blanks.For(directive.ToString())))
            .ToList();
        return repeated.Count == 0 ? null : tree.GetText().WithChanges(repeated);
    }

    private static bool IsNeedless(UsingDirectiveSyntax directive)
    {
        var name = directive.StaticKeyword == default ? directive.NamespaceOrType.ToString() : "";
        return Extensions.Contains(name)
            || (name.StartsWith(Own + ".", StringComparison.Ordinal) && !Kept.Contains(name[(Own.Length + 1)..]));
    }
}
