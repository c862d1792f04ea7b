using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace Workbook.Kernel;

/// <summary>
/// Completion and hover by Roslyn's own services. The cells run so far are one script before the cell that is being
/// written; built when first asked for.
/// </summary>
internal sealed class LanguageService(CSharpSession session)
{
    private readonly Lazy<AdhocWorkspace> _workspace =
        new(() => new AdhocWorkspace(MefHostServices.Create(MefHostServices.DefaultAssemblies)));
    private Solution? _before;
    private (int Declared, int References) _version;

    /// <summary>What could stand at the position, and the span that it would replace.</summary>
    public async Task<(IReadOnlyList<string> Matches, TextSpan Replaced)> CompleteAsync(string code, int position)
    {
        var document = await DocumentAsync(code).ConfigureAwait(false);
        var service = CompletionService.GetService(document)!;
        var text = SourceText.From(code);
        var span = service.GetDefaultCompletionListSpan(text, position);
        var list = await service.GetCompletionsAsync(document, position).ConfigureAwait(false);
        var typed = text.ToString(TextSpan.FromBounds(span.Start, Math.Max(span.Start, position)));
        var matches = list.ItemsList
            .Where(item => item.FilterText.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(item => item.FilterText.StartsWith(typed, StringComparison.Ordinal))
            .Select(item => item.Properties.TryGetValue("InsertionText", out var inserted) ? inserted : item.DisplayText)
            .Distinct()
            .ToList();
        return (matches, span);
    }

    /// <summary>
    /// The signature and documentation of what stands at the position, or null; among arguments, those of what is called.
    /// </summary>
    public async Task<string?> InspectAsync(string code, int position)
    {
        var document = await DocumentAsync(code).ConfigureAwait(false);
        var call = await Call.AroundAsync(document, position).ConfigureAwait(false);
        var at = call?.Name.SpanStart ?? position;
        var service = QuickInfoService.GetService(document)!;
        var info = await service.GetQuickInfoAsync(document, at).ConfigureAwait(false)
            ?? (at > 0 ? await service.GetQuickInfoAsync(document, at - 1).ConfigureAwait(false) : null);
        var sections = info?.Sections.Select(section => section.Text).Where(text => text.Length > 0) ?? [];
        return info is null && call is null ? null : string.Join("\n\n", sections.Concat(call is null ? [] : [call.Signatures]));
    }

    /// <summary>Asks for a completion and a hover of no cell, so that those of a cell find all loaded and compiled.</summary>
    public async Task WarmUpAsync(CancellationToken stop)
    {
        const string Code = "Console.WriteLine";
        var (project, id) = Submission("Warm-up", Code, [], Framework.References);
        var document = _workspace.Value.CurrentSolution.AddProject(project).GetDocument(id)!;
        await CompletionService.GetService(document)!
            .GetCompletionsAsync(document, Code.Length, cancellationToken: stop)
            .ConfigureAwait(false);
        await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, Code.Length, stop).ConfigureAwait(false);
    }

    private async Task<Document> DocumentAsync(string code)
    {
        if (UsingDeclarations.Without(CSharpSyntaxTree.ParseText(code, CellCompiler.Language)) is { Source: var plain })
            code = plain.ToString();
        var before = await BeforeAsync().ConfigureAwait(false);
        var (project, document) = Submission("Cell", code, [new ProjectReference(before.ProjectIds[0])], session.Compiler.References);
        return before.AddProject(project).GetDocument(document)!;
    }

    /// <summary>The cells so far; compiled once for all questions up to the next cell that declares something.</summary>
    private async Task<Solution> BeforeAsync()
    {
        var compiler = session.Compiler;
        if (_before is { } known && _version == (compiler.Chain.Version, compiler.References.Count))
            return known;
        _version = (compiler.Chain.Version, compiler.References.Count);
        _before = _workspace.Value.CurrentSolution
            .AddProject(Submission("Cells", Declarations.Of(compiler.Chain), [], compiler.References).Project);
        await _before.Projects.Single().GetCompilationAsync().ConfigureAwait(false);
        return _before;
    }

    private (ProjectInfo Project, DocumentId Document) Submission(
        string name, string code, IEnumerable<ProjectReference> before, IEnumerable<MetadataReference> references)
    {
        var id = ProjectId.CreateNewId();
        var document = DocumentInfo.Create(DocumentId.CreateNewId(id), name, sourceCodeKind: SourceCodeKind.Script,
            loader: TextLoader.From(TextAndVersion.Create(SourceText.From(code), VersionStamp.Create())));
        var project = ProjectInfo.Create(id, VersionStamp.Create(), name, name, LanguageNames.CSharp,
            compilationOptions: session.Compiler.Options(name).WithUsings(CellCompiler.Usings),
            parseOptions: CellCompiler.Language,
            documents: [document],
            projectReferences: before,
            metadataReferences: references,
            isSubmission: true);
        return (project, document.Id);
    }
}
