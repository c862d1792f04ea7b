using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Workbook.Kernel;

/// <summary>Using directives that an earlier cell gave already: a notebook that is run again gives them again and again.</summary>
internal static class RepeatedUsings
{
    /// <summary>The source without them (with blanks, so that lines and columns stay), or null when there are none.</summary>
    public static SourceText? Without(SyntaxTree tree, IReadOnlySet<string> given)
    {
        var repeated = ((CompilationUnitSyntax)tree.GetRoot()).Usings
            .Where(directive => directive is { Alias: null, ContainsDiagnostics: false } && directive.GlobalKeyword == default && given.Contains(directive.ToString()))
            .Select(directive => new TextChange(directive.Span, Blanks.For(directive.ToString())))
            .ToList();
        return repeated.Count == 0 ? null : tree.GetText().WithChanges(repeated);
    }
}
