using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Workbook.Kernel;

/// <summary>The <c>#r "file.dll"</c> lines of a cell, wherever they stand in it.</summary>
internal sealed partial record ReferenceDirectives(IReadOnlyList<string> Libraries, CellFailure? Failure)
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.CSharp14, kind: Microsoft.CodeAnalysis.SourceCodeKind.Script);

    /// <summary>Takes them out of the source (leaving blanks, so that lines and columns stay) and finds the files.</summary>
    public static ReferenceDirectives Take(ref SourceText source, string workingDirectory)
    {
        var code = source.ToString();
        if (!code.Contains("#r", StringComparison.Ordinal))
            return new([], null);
        var libraries = new List<string>();
        foreach (var trivia in CSharpSyntaxTree.ParseText(source, Script).GetRoot().DescendantTrivia().Where(trivia => trivia.IsDirective))
        {
            var line = trivia.ToString();
            if (Directive().Match(line) is not { Success: true } match)
                continue;
            var path = match.Groups["path"].Value;
            source = source.WithChanges(new TextChange(new TextSpan(trivia.SpanStart, match.Length), new string(' ', match.Length)));
            if (Framework.Has(path) || Framework.Has(Path.GetFileNameWithoutExtension(path)) && !File.Exists(Path.GetFullPath(path, workingDirectory)))
                continue;
            var file = Path.GetFullPath(path, workingDirectory);
            if (Problem(path, file) is { } problem)
                return new([], problem);
            libraries.Add(file);
        }
        return new(libraries, null);
    }

    private static CellFailure? Problem(string path, string file)
    {
        var message = !File.Exists(file) ? $"#r \"{path}\": there is no file {file}; build it first, or mend the path (it is relative to the notebook's folder)"
            : !LibraryFolder.IsAssembly(file) ? $"#r \"{path}\": {file} is not a .NET assembly"
            : null;
        return message is null ? null : new CellFailure("ReferenceError", message, [message]);
    }

    [GeneratedRegex("""^#r\s+"(?!nuget:)(?<path>[^"]+)"\s*""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Directive();
}
