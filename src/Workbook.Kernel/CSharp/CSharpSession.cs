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
    internal static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14, kind: SourceCodeKind.Script);
    private static readonly EmitOptions WithLines = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private readonly Dictionary<string, MetadataReference> _references = new(StringComparer.OrdinalIgnoreCase);
    private readonly LibraryContext _libraries = new();
    private readonly List<string> _sources = [];
    private readonly Lock _submitting = new();
    private readonly SessionPackages _packages;
    private CSharpCompilation? _previous;
    private object?[] _submissions = new object?[64];
    private int _ran;
    private int _compiled;

    public CSharpSession() => _packages = new SessionPackages(this);

    /// <summary>Paths in <c>#r</c> and <c>#load</c> are relative to this folder.</summary>
    public string WorkingDirectory { get; } = Directory.GetCurrentDirectory();

    /// <summary>What cells are compiled against.</summary>
    public IReadOnlyList<MetadataReference> References => [.. Framework.References, .. _references.Values];

    /// <summary>The cells that compiled so far, for the language services.</summary>
    public IReadOnlyList<string> Sources => _sources;

    /// <summary>How cells are compiled; <paramref name="className"/> is the compiler's name for one.</summary>
    public CSharpCompilationOptions Options(string className) => new(
        OutputKind.DynamicallyLinkedLibrary,
        scriptClassName: className,
        usings: Usings,
        optimizationLevel: OptimizationLevel.Release,
        allowUnsafe: true,
        sourceReferenceResolver: new SourceFileResolver([], WorkingDirectory),
        metadataReferenceResolver: ScriptReferenceResolver.Instance,
        nullableContextOptions: NullableContextOptions.Annotations);

    /// <summary>Compiles a first piece in the background, so that the analyst's first cell need not wait for the compiler.</summary>
    public void WarmUp() => new Thread(FirstSubmission) { IsBackground = true, Name = "Warm up" }.Start();

    /// <summary>Compiles and runs one piece of C#; <paramref name="name"/> stands for it in errors.</summary>
    public CellResult Run(string code, string name, CancellationToken interrupted)
    {
        lock (_submitting)
            return Submit(code, name, interrupted);
    }

    /// <summary>The variables that cells declared and that are in sight, by name.</summary>
    public IReadOnlyList<Variable> Variables() =>
    [
        .. _submissions.Take(_ran + 1).Reverse().Where(submission => submission is not null)
            .SelectMany(submission => submission!.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance)
                .Where(field => !field.Name.Contains('<', StringComparison.Ordinal))
                .Select(field => new Variable(field.Name, field.FieldType, field.GetValue(submission))))
            .DistinctBy(variable => variable.Name)
            .OrderBy(variable => variable.Name, StringComparer.Ordinal),
    ];

    private void FirstSubmission()
    {
        // Not CancellationToken.None: with that one ControlledExecution does not come back.
        using var never = new CancellationTokenSource();
        Run("0", "Cell[0]", never.Token);
    }

    private CellResult Submit(string code, string name, CancellationToken interrupted)
    {
        var source = SourceText.From(code, Encoding.UTF8);
        var directives = ReferenceDirectives.Take(ref source, WorkingDirectory);
        if (directives.Failure is { } missing)
            return new CellResult.Failed(missing);
        foreach (var path in directives.Libraries)
            Refer(path);
        if (_packages.Add(directives) is { } unavailable)
            return new CellResult.Failed(unavailable);
        var (compilation, tree, suppressed) = Compile(source, name);
        return Execute(compilation, tree, suppressed, interrupted);
    }

    /// <summary>Makes an assembly and what lies beside it known to the cells that follow.</summary>
    public void Refer(string path)
    {
        foreach (var file in LibraryFolder.WithWhatLiesBeside(path))
            ReferTo(file);
    }

    /// <summary>Makes one assembly known to the cells that follow.</summary>
    public void ReferTo(string file)
    {
        _references[Path.GetFileNameWithoutExtension(file)] = MetadataReference.CreateFromFile(file, documentation: LibraryDocumentation.Beside(file));
        _libraries.Add(file);
    }

    /// <summary>Makes the native libraries of a folder known.</summary>
    public void ReferToNative(string folder) => _libraries.AddNative(folder);

    private (CSharpCompilation Compilation, SyntaxTree Tree, bool Suppressed) Compile(SourceText source, string name)
    {
        var tree = CSharpSyntaxTree.ParseText(source, Language, name);
        var semicolon = LastExpression.SuppressingSemicolon(tree.GetRoot());
        if (semicolon is { } position)
            tree = CSharpSyntaxTree.ParseText(LastExpression.Without(source, position), Language, name);
        var compilation = CSharpCompilation.CreateScriptCompilation(
            $"Cell-{_compiled}", tree, References, Options($"Submission#{_compiled++}"), _previous, typeof(object));
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
            _sources.Add(tree.ToString());
            return new CellResult.Nothing();
        }
        var emitted = compilation.Emit(code, lines, options: WithLines, cancellationToken: interrupted);
        var errors = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            return new CellResult.Failed(DiagnosticText.Failure(errors));
        DiagnosticText.ShowWarnings(emitted.Diagnostics);
        _previous = compilation;
        _sources.Add(tree.ToString());
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
