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
    private readonly Lazy<MefHostServices> _services = new(() => MefHostServices.Create(MefHostServices.DefaultAssemblies));

    /// <summary>What could stand at the position, and the span that it would replace.</summary>
    public async Task<(IReadOnlyList<string> Matches, TextSpan Replaced)> CompleteAsync(string code, int position)
    {
        using var workspace = new AdhocWorkspace(_services.Value);
        var document = Document(workspace, code);
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

    /// <summary>The signature and documentation of what stands at the position, or null.</summary>
    public async Task<string?> InspectAsync(string code, int position)
    {
        using var workspace = new AdhocWorkspace(_services.Value);
        var document = Document(workspace, code);
        var service = QuickInfoService.GetService(document)!;
        var info = await service.GetQuickInfoAsync(document, position).ConfigureAwait(false)
            ?? (position > 0 ? await service.GetQuickInfoAsync(document, position - 1).ConfigureAwait(false) : null);
        return info is null ? null : string.Join("\n\n", info.Sections.Select(section => section.Text).Where(text => text.Length > 0));
    }

    private Document Document(AdhocWorkspace workspace, string code)
    {
        ProjectId? previous = null;
        foreach (var cell in session.Sources)
            previous = AddProject(workspace, cell, previous);
        var project = AddProject(workspace, code, previous);
        return workspace.CurrentSolution.GetProject(project)!.Documents.Single();
    }

    private ProjectId AddProject(AdhocWorkspace workspace, string code, ProjectId? previous)
    {
        var id = ProjectId.CreateNewId();
        var name = "Cell" + workspace.CurrentSolution.ProjectIds.Count;
        var document = DocumentInfo.Create(DocumentId.CreateNewId(id), name, sourceCodeKind: SourceCodeKind.Script,
            loader: TextLoader.From(TextAndVersion.Create(SourceText.From(code), VersionStamp.Create())));
        workspace.AddProject(ProjectInfo.Create(id, VersionStamp.Create(), name, name, LanguageNames.CSharp,
            compilationOptions: session.Options(name),
            parseOptions: CSharpSession.Language,
            documents: [document],
            projectReferences: previous is null ? [] : [new ProjectReference(previous)],
            metadataReferences: session.References,
            isSubmission: true));
        return id;
    }
}
