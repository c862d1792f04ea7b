using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Workbook.Kernel;

/// <summary>The <c>#r</c> and <c>#i</c> lines of a cell, wherever they stand in it.</summary>
/// <param name="Libraries">Paths of dlls.</param>
/// <param name="Packages">What <c>#r "nuget: …"</c> asks for.</param>
/// <param name="Sources">Feeds that <c>#i "nuget: …"</c> adds.</param>
/// <param name="Failure">What is wrong with one of the lines.</param>
internal sealed partial record ReferenceDirectives(
    IReadOnlyList<string> Libraries, IReadOnlyList<PackageRequest> Packages, IReadOnlyList<string> Sources, CellFailure? Failure)
{
    /// <summary>Takes them out of the source (leaving blanks, so that lines and columns stay) and finds the files.</summary>
    public static ReferenceDirectives Take(ref SourceText source, string workingDirectory)
    {
        var (libraries, packages, sources) = (new List<string>(), new List<PackageRequest>(), new List<string>());
        CellFailure? failure = null;
        foreach (var (start, match) in Find(source))
        {
            var value = match.Groups["value"].Value.Trim();
            source = source.WithChanges(new TextChange(new TextSpan(start, match.Length), new string(' ', match.Length)));
            if (match.Groups["kind"].Value == "i")
                sources.Add(value);
            else if (!match.Groups["nuget"].Success)
                failure ??= AddLibrary(value, workingDirectory, libraries);
            else if (PackageRequest.Parse(value) is { } package)
                packages.Add(package);
            else
                failure ??= Wrong($"#r \"nuget:{value}\": write #r \"nuget: Id, version\"");
        }
        return new(libraries, packages, sources, failure);
    }

    private static List<(int Start, Match Match)> Find(SourceText source)
    {
        var code = source.ToString();
        if (!code.Contains("#r", StringComparison.Ordinal) && !code.Contains("#i", StringComparison.Ordinal))
            return [];
        return
        [
            .. CSharpSyntaxTree.ParseText(source, CellCompiler.Language).GetRoot().DescendantTrivia()
                .Where(trivia => trivia.IsDirective)
                .Select(trivia => (trivia.SpanStart, Directive().Match(trivia.ToString())))
                .Where(found => found.Item2.Success),
        ];
    }

    private static CellFailure? AddLibrary(string path, string workingDirectory, List<string> libraries)
    {
        var file = Path.GetFullPath(path, workingDirectory);
        var isFrameworks = Framework.Has(path) || (Framework.Has(Path.GetFileNameWithoutExtension(path)) && !File.Exists(file));
        if (isFrameworks)
            return null;
        libraries.Add(file);
        return Problem(path, file);
    }

    private static CellFailure? Problem(string path, string file)
    {
        var message = !File.Exists(
            file) ? $"#r \"{path}\": there is no file {file}; build it first, or mend the path (it is relative to the notebook's folder)"
            : !LibraryFolder.IsAssembly(file) ? $"#r \"{path}\": {file} is not a .NET assembly"
            : null;
        return message is null ? null : Wrong(message);
    }

    private static CellFailure Wrong(string message) => new("ReferenceError", message, [message]);

    [GeneratedRegex("""^#(?<kind>r|i)\s+"(?<nuget>nuget:)?(?<value>[^"]+)"\s*""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Directive();
}
