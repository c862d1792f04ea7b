using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Analysis.Interactive;

/// <summary>What <c>#!articles</c> does.</summary>
internal static class ArticlesMagic
{
    public const string Name = "#!articles";
    private const string CSharp = "csharp";

    /// <summary>Loads the articles, shows what was read, and gives them to the C# kernel under the name.</summary>
    public static async Task RunAsync(LoadArticles command, KernelInvocationContext context)
    {
        Corpus articles;
        try
        {
            articles = Corpus.Load(command.Path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or InvalidDataException)
        {
            context.Fail(command, message: $"{Name} {command.Path}: {error.Message}");
            return;
        }
        context.Display(articles);
        var csharp = context.HandlingKernel.RootKernel.FindKernelByName(CSharp) ?? context.HandlingKernel;
        var sent = await csharp.SendAsync(new SendValue(command.Name ?? LoadArticles.UsualName, articles, null, csharp.Name))
            .ConfigureAwait(false);
        if (sent.Events.OfType<CommandFailed>().FirstOrDefault() is { } failed)
            context.Fail(command, message: $"{Name}: {failed.Message}");
    }

    /// <summary>The forms of a chart: a picture among them where one can be drawn.</summary>
    public static string[] FigureForms() => Charts.Browser.Find() is null
        ? ["application/vnd.plotly.v1+json", "text/plain"]
        : ["application/vnd.plotly.v1+json", "image/png", "text/plain"];
}
