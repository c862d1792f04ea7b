using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Workbook.Kernel;

/// <summary>A cell → an assembly, compiled after the cells before it.</summary>
internal sealed class CellCompiler
{
    internal static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14, kind: SourceCodeKind.Script);
    internal static readonly string[] Usings =
    [
        "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
        "Microsoft.DotNet.Interactive.Kernel",
    ];
    private static readonly EmitOptions WithLines = new(debugInformationFormat: DebugInformationFormat.PortablePdb);
    private static readonly EmitOptions WithLinesAndInterrupts =
        WithLines.WithInstrumentationKinds([InstrumentationKind.ModuleCancellation]);
    private static readonly EmitOptions WithLinesAndGuards =
        WithLines.WithInstrumentationKinds([InstrumentationKind.StackOverflowProbing, InstrumentationKind.ModuleCancellation]);

    // A library that was built against an older one; fields that a later cell may yet use or assign.
    private static readonly KeyValuePair<string, ReportDiagnostic>[] Unsaid =
        [.. new[] { "CS1701", "CS1702", "CS0169", "CS0414", "CS0649" }.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress))];

    private readonly Dictionary<string, MetadataReference> _references = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<MetadataReference> _inChain = [.. Framework.References];
    private readonly string _workingDirectory;
    private int _compiled;

    public CellCompiler(string workingDirectory)
    {
        _workingDirectory = workingDirectory;
        Chain =
            new(CSharpCompilation.CreateScriptCompilation(
                "Cells", null, Framework.References, Options("Cells").WithUsings(Usings), null, typeof(object)));
    }

    /// <summary>The cells compiled so far.</summary>
    public SubmissionChain Chain { get; }

    /// <summary>What cells are compiled against.</summary>
    public IReadOnlyList<MetadataReference> References => [.. Framework.References, .. _references.Values];

    /// <summary>How cells are compiled; <paramref name="className"/> is the compiler's name for one.</summary>
    public CSharpCompilationOptions Options(string className) => new(
        OutputKind.DynamicallyLinkedLibrary,
        scriptClassName: className,
        optimizationLevel: OptimizationLevel.Release,
        allowUnsafe: true,
        concurrentBuild: false,
        sourceReferenceResolver: new SourceFileResolver([], _workingDirectory),
        metadataReferenceResolver: ScriptReferenceResolver.Instance,
        nullableContextOptions: NullableContextOptions.Annotations,
        specificDiagnosticOptions: Unsaid);

    /// <summary>Makes one assembly known to the cells that follow.</summary>
    public void ReferTo(string file) =>
        _references[Path.GetFileNameWithoutExtension(file)] = MetadataReference.CreateFromFile(
            file, documentation: LibraryDocumentation.Beside(file));

    /// <summary>Makes an assembly known that there is no file of.</summary>
    public void ReferTo(string assemblyName, MetadataReference image) => _references[assemblyName] = image;

    /// <summary>Whether cells are compiled against an assembly of this name.</summary>
    public bool RefersTo(string assemblyName) => _references.ContainsKey(assemblyName);

    /// <summary>
    /// Compiles a cell; <paramref name="name"/> stands for it in errors, and one that <paramref name="isPolite"/> looks for interrupts.
    /// </summary>
    public CompiledCell Compile(SourceText source, string name, bool isPolite, CancellationToken interrupted)
    {
        var tree = Parse(source, name);
        var used = UsingDeclarations.Without(tree);
        if (used is { Source: var plain })
            tree = Parse(source = plain, name);
        if (RepeatedUsings.Without(tree, Chain.Usings) is { } shorter)
            tree = Parse(source = shorter, name);
        if (CellCulture.Telltale(tree) is { } telling)
            tree = Parse(source = telling, name);
        var semicolon = LastExpression.SuppressingSemicolon(tree.GetRoot(CancellationToken.None));
        if (semicolon is { } position)
            tree = Parse(LastExpression.Without(source, position), name);
        var compilation = After(CSharpCompilation.CreateScriptCompilation(
            $"Cell-{_compiled}", tree, _references.Values.Where(reference => !_inChain.Contains(reference)),
            Options($"Submission#{_compiled++}"), null, typeof(object)));
        return Emit(compilation, tree, isPolite, semicolon is null, used?.Variables ?? [], interrupted);
    }

    /// <summary>Lets the cells that follow see what the cell declares, and gives the objects to start it with.</summary>
    public object?[] Join(CompiledCell cell)
    {
        if (!SubmissionChain.Declares(cell.Compilation))
            return Chain.ObjectsForOutsider();
        var objects = Chain.Join(cell.Compilation, cell.Code is not null);
        _inChain.UnionWith(_references.Values);
        return objects;
    }

    private static SyntaxTree Parse(SourceText source, string name) =>
        CSharpSyntaxTree.ParseText(source, Language, name, CancellationToken.None);

    // The chain's references and usings hold for all cells after it: repeated, each cell would carry those of all before it.
    // Given to CreateScriptCompilation, the cell before would be compiled once more, to see that it has no errors.
    private CSharpCompilation After(CSharpCompilation cell) =>
        cell.WithScriptCompilationInfo(cell.ScriptCompilationInfo!.WithPreviousScriptCompilation(Chain.Last));

    private static CompiledCell Emit(
        CSharpCompilation compilation, SyntaxTree tree, bool isPolite, bool showsLast, IReadOnlyList<UsedVariable> used,
        CancellationToken interrupted)
    {
        var hasCode = ((CompilationUnitSyntax)tree.GetRoot(CancellationToken.None)).Members.Count > 0 || compilation.SyntaxTrees.Length > 1;
        if (!hasCode)
            return new(compilation, compilation.GetDiagnostics(interrupted), null, null, false, [], false);
        using var code = new MemoryStream();
        using var lines = new MemoryStream();
        var isGuarded = compilation.SyntaxTrees.Any(part => Recursion.IsPossible(part.GetRoot(CancellationToken.None)));
        var options = isGuarded ? WithLinesAndGuards : isPolite ? WithLinesAndInterrupts : WithLines;
        var emitted = compilation.Emit(code, lines, options: options, cancellationToken: interrupted);
        return new(compilation, [.. emitted.Diagnostics, .. UsingDeclarations.Errors(compilation, used)],
            code.ToArray(), lines.ToArray(), emitted.Success && showsLast && LastExpression.IsShown(compilation, tree), used,
            isGuarded || isPolite);
    }
}

/// <summary>A cell as the compiler made it.</summary>
/// <param name="Compilation">What it declares.</param>
/// <param name="Diagnostics">What the compiler has to say about it.</param>
/// <param name="Code">The assembly, or null when the cell has nothing to run.</param>
/// <param name="Lines">Where in the cell the assembly's code comes from.</param>
/// <param name="ShowsValue">Whether its value is to be shown.</param>
/// <param name="Used">The variables whose values are disposed of when the cell has ended.</param>
/// <param name="IsPolite">Whether it looks for interrupts itself.</param>
internal sealed record CompiledCell(
    CSharpCompilation Compilation, IReadOnlyList<Diagnostic> Diagnostics, byte[]? Code, byte[]? Lines, bool ShowsValue,
    IReadOnlyList<UsedVariable> Used,
    bool IsPolite)
{
    /// <summary>Why it cannot run.</summary>
    public IReadOnlyList<Diagnostic> Errors => [.. Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
}
