using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Directives;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Interactive;

/// <summary>
/// The extension for .NET Interactive: frames as tables that need no script, charts with a picture beside the interactive form, and the
/// magic <c>#!articles PATH [--name NAME]</c>. The library's own types show themselves there without it.
/// </summary>
public sealed class ArticlesExtension : IKernelExtension
{
    /// <summary>Called by a host that finds the extension.</summary>
    public Task OnLoadAsync(Kernel kernel)
    {
        Load(kernel);
        return Task.CompletedTask;
    }

    /// <summary>Loads it into the kernel that runs the calling cell, after <c>#r "../lib/Analysis.Interactive.dll"</c>.</summary>
    public static void Load() => Load(Kernel.Root);

    /// <summary>Loads it into a kernel and, where that is a composite one, for all of its languages.</summary>
    public static void Load(Kernel kernel)
    {
        Formatter.Register<DataFrame>(
            (frame, writer) => writer.Write(frame.AsTable().ToDisplayString(HtmlFormatter.MimeType)), HtmlFormatter.MimeType);
        Formatter.SetPreferredMimeTypesFor(typeof(Figure), ArticlesMagic.FigureForms());
        if (!kernel.KernelInfo.SupportedDirectives.Any(known => known.Name == ArticlesMagic.Name))
            kernel.AddDirective<LoadArticles>(Directive(), ArticlesMagic.RunAsync);
    }

    private static KernelActionDirective Directive() => new(ArticlesMagic.Name)
    {
        Description = "Loads articles from a file or folder into a variable",
        Parameters =
        {
            new("--path", "The file or folder") { AllowImplicitName = true, Required = true, TypeHint = "file" },
            new("--name", $"The variable's name; {LoadArticles.UsualName} if none is given"),
        },
    };
}
