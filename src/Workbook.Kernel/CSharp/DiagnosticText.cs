using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Workbook.Kernel;

/// <summary>What the compiler has to say, with the line it is about and a mark under the place.</summary>
internal static class DiagnosticText
{
    /// <summary>The name of a failure to compile.</summary>
    public const string FailureName = "CompilationError";

    private const int Shown = 10;
    private const int LongestLine = 200;

    // What the compiler says of a program is no help in a cell, which stands inside a class already.
    private static readonly Dictionary<string, string> Advice = new(StringComparer.Ordinal)
    {
        ["CS1109"] = "In a cell, write an extension method without a class around it: public static int Twice(this int x) => 2 * x;",
        ["CS9283"] =
            "A cell has no extension blocks: write an extension method, without a class around it: public static int Twice(this int x) "
                + "=> 2 * x;",
        ["CS9298"] = "A cell has no #: lines: write #r \"nuget: Id, version\" for #:package Id@version, and leave any other out.",
        ["CS7021"] = "A cell has no namespaces: leave out the namespace and its braces; types and functions stand by themselves.",
    };

    public static CellFailure Failure(IReadOnlyList<Diagnostic> all)
    {
        var errors = InOrder(all);
        var lines = errors.Take(Shown).SelectMany(Lines).ToList();
        if (errors.Count > Shown)
            lines.Add($"… and {errors.Count - Shown} more errors");
        lines.AddRange(errors.Select(error => Advice.GetValueOrDefault(error.Id)).OfType<string>().Distinct());
        return new CellFailure(FailureName, Headline(errors[0]), lines);
    }

    // By place, one a place; on a line that is not C#, what follows from that is left out.
    private static List<Diagnostic> InOrder(IReadOnlyList<Diagnostic> errors)
    {
        var placed = errors.Where(error => error.Location.IsInSource).ToList();
        var wrongSyntax = placed.Where(IsSyntax).Select(Line).ToHashSet();
        var told = placed.Where(error => IsSyntax(error) || !wrongSyntax.Contains(Line(error)))
            .OrderBy(error => error.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(error => error.Location.SourceSpan.Start)
            .DistinctBy(error => (error.Location.SourceTree, error.Location.SourceSpan.Start))
            .ToList();
        return told.Count > 0 ? told : [.. errors];
    }

    private static bool IsSyntax(Diagnostic error) =>
        error.Location.SourceTree!
            .GetDiagnostics()
            .Any(other => other.Id == error.Id && other.Location.SourceSpan == error.Location.SourceSpan);

    private static (SyntaxTree, int) Line(Diagnostic error) =>
        (error.Location.SourceTree!, error.Location.GetLineSpan().StartLinePosition.Line);

    public static void ShowWarnings(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var warning in diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning)
            .DistinctBy(Headline)
            .Take(Shown))
            Console.Error.WriteLine(Headline(warning));
    }

    private static string Headline(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetMappedLineSpan();
        return place.IsValid
            ? $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {Words(diagnostic)}"
            : Words(diagnostic);
    }

    private static string Words(Diagnostic diagnostic) =>
        $"{(diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {diagnostic.Id}: "
            + diagnostic.GetMessage(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Lines(Diagnostic diagnostic)
    {
        yield return Words(diagnostic);
        if (diagnostic.Location.SourceTree is not { } tree)
            yield break;
        var span = diagnostic.Location.SourceSpan;
        var line = tree.GetText().Lines.GetLineFromPosition(span.Start);
        var text = line.ToString().Replace('\t', ' ');
        yield return SourcePlace.Of(tree.FilePath, line.LineNumber + 1);
        if (text.Length > LongestLine)
            yield break;
        var width = Math.Clamp(Math.Min(span.End, line.End) - span.Start, 1, Math.Max(1, text.Length));
        yield return SourcePlace.Line(line.LineNumber + 1, text);
        yield return SourcePlace.Mark(line.LineNumber + 1, span.Start - line.Start, width);
    }
}
