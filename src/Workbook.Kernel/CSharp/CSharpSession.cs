using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Workbook.Kernel;

/// <summary>
/// C# cells and the state between them. Each cell is a Roslyn submission that sees the ones before it; variables that a
/// failed or interrupted cell had set stay set.
/// </summary>
internal sealed class CSharpSession
{
    private static readonly string[] Usings =
    [
        "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
        "Microsoft.DotNet.Interactive.Kernel",
    ];
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14, kind: SourceCodeKind.Script);
    private static readonly EmitOptions WithLines = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private readonly Dictionary<string, MetadataReference> _references = new(StringComparer.OrdinalIgnoreCase);
    private readonly LibraryContext _libraries = new();
    private CSharpCompilation? _previous;
    private object?[] _submissions = new object?[64];
    private int _ran;
    private int _compiled;

    /// <summary>Paths in <c>#r</c> and <c>#load</c> are relative to this folder.</summary>
    public string WorkingDirectory { get; } = Directory.GetCurrentDirectory();

    /// <summary>Compiles and runs one piece of C#; <paramref name="name"/> stands for it in errors.</summary>
    public CellResult Run(string code, string name, CancellationToken interrupted)
    {
        var source = SourceText.From(code, Encoding.UTF8);
        var directives = ReferenceDirectives.Take(ref source, WorkingDirectory);
        if (directives.Failure is { } missing)
            return new CellResult.Failed(missing);
        foreach (var path in directives.Libraries)
            Refer(path);
        return Compile(source, name) is var (compilation, tree, suppressed) ? Execute(compilation, tree, suppressed, interrupted) : null!;
    }

    /// <summary>Makes an assembly and what lies beside it known to the cells that follow.</summary>
    public void Refer(string path)
    {
        foreach (var file in LibraryFolder.WithWhatLiesBeside(path))
        {
            _references[Path.GetFileNameWithoutExtension(file)] = MetadataReference.CreateFromFile(file, documentation: LibraryDocumentation.Beside(file));
            _libraries.Add(file);
        }
    }

    private (CSharpCompilation Compilation, SyntaxTree Tree, bool Suppressed) Compile(SourceText source, string name)
    {
        var tree = CSharpSyntaxTree.ParseText(source, Language, name);
        var semicolon = LastExpression.SuppressingSemicolon(tree.GetRoot());
        if (semicolon is { } position)
            tree = CSharpSyntaxTree.ParseText(LastExpression.Without(source, position), Language, name);
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            scriptClassName: $"Submission#{_compiled}",
            usings: Usings,
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            sourceReferenceResolver: new SourceFileResolver([], WorkingDirectory),
            metadataReferenceResolver: ScriptReferenceResolver.Instance,
            nullableContextOptions: NullableContextOptions.Annotations);
        var compilation = CSharpCompilation.CreateScriptCompilation(
            $"Cell-{_compiled++}", tree, [.. Framework.References, .. _references.Values], options, _previous, typeof(object));
        return (compilation, tree, semicolon is not null);
    }

    private CellResult Execute(CSharpCompilation compilation, SyntaxTree tree, bool suppressed, CancellationToken interrupted)
    {
        using var code = new MemoryStream();
        using var lines = new MemoryStream();
        var hasCode = ((CompilationUnitSyntax)tree.GetRoot(CancellationToken.None)).Members.Count > 0 || compilation.SyntaxTrees.Length > 1
            || compilation.GetDiagnostics(interrupted).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (!hasCode)
        {
            _previous = compilation;
            return new CellResult.Nothing();
        }
        var emitted = compilation.Emit(code, lines, options: WithLines, cancellationToken: interrupted);
        var errors = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            return new CellResult.Failed(DiagnosticText.Failure(errors));
        DiagnosticText.ShowWarnings(emitted.Diagnostics);
        _previous = compilation;
        code.Position = lines.Position = 0;
        var start = Start(_libraries.LoadFromStream(code, lines), compilation.GetEntryPoint(interrupted)!);
        var shown = !suppressed && LastExpression.IsShown(compilation, tree);
        return Finish(start, shown, interrupted);
    }

    private static Func<object?[], Task<object?>> Start(Assembly assembly, IMethodSymbol entry) => assembly
        .GetType(entry.ContainingType.MetadataName, throwOnError: true)!
        .GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!
        .CreateDelegate<Func<object?[], Task<object?>>>();

    private CellResult Finish(Func<object?[], Task<object?>> start, bool shown, CancellationToken interrupted)
    {
        // Slot 0 is the host object's, of which there is none; a submission takes the slot after the last one's.
        if (++_ran >= _submissions.Length)
            Array.Resize(ref _submissions, _submissions.Length * 2);
        try
        {
            var value = CellThread.Run(() => start(_submissions), interrupted);
            return shown ? new CellResult.Value(value) : new CellResult.Nothing();
        }
        catch (Exception error)
        {
            return new CellResult.Failed(ExceptionText.Failure(error, interrupted.IsCancellationRequested));
        }
    }
}
