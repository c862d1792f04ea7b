using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;

namespace Analysis.Interactive.Tests;

/// <summary>The extension in a kernel of .NET Interactive in this process.</summary>
public sealed class ArticlesExtensionTests : IDisposable
{
    private readonly CompositeKernel _kernel;
    private readonly string _folder = Directory.CreateTempSubdirectory("articles").FullName;

    public ArticlesExtensionTests()
    {
        File.WriteAllText(
            Path.Combine(_folder, "a.txt"), "Ann Lee said the vote in Norway was fair.\n\nBo Dahl of Sweden said it was not.\n");
        File.WriteAllText(Path.Combine(_folder, "b.txt"), "Nothing was said in Denmark.\n");
        _kernel = new CompositeKernel { new CSharpKernel() };
        _kernel.DefaultKernelName = "csharp";
        ArticlesExtension.Load(_kernel);
    }

    [Theory]
    [InlineData("#!articles {0}", "articles")]
    [InlineData("#!articles --path {0}", "articles")]
    [InlineData("#!articles {0} --name wire", "wire")]
    public async Task The_magic_loads_a_corpus_into_a_variable(string magic, string name)
    {
        await RunAsync($"#r \"{typeof(Corpus).Assembly.Location}\"");
        var loaded = await RunAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, magic, _folder));
        Assert.Contains("a", Html(loaded), StringComparison.Ordinal);
        Assert.Equal(2, Value(await RunAsync($"{name}.Count")));
    }

    [Fact]
    public async Task Articles_that_are_not_there_are_an_error_that_names_them()
    {
        var result = await _kernel.SubmitCodeAsync($"#!articles {_folder}/none");
        Assert.Contains($"{_folder}/none", Assert.Single(result.Events.OfType<CommandFailed>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Loaded_twice_there_is_one_magic()
    {
        await new ArticlesExtension().OnLoadAsync(_kernel);
        Assert.Single(_kernel.KernelInfo.SupportedDirectives, directive => directive.Name == "#!articles");
    }

    [Fact]
    public void A_frame_is_a_table_without_script()
    {
        var frame = new Microsoft.Data.Analysis.DataFrame(new Microsoft.Data.Analysis.StringDataFrameColumn("who", ["Ann <Lee>", "Bo"]));
        var html = Microsoft.DotNet.Interactive.Formatting.Formatter.ToDisplayString(frame, "text/html");
        Assert.Contains("Ann &lt;Lee&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_is_offered_as_plotly_and_in_words()
    {
        var forms = Microsoft.DotNet.Interactive.Formatting.Formatter.GetPreferredMimeTypesFor(typeof(Figure));
        Assert.Equal("application/vnd.plotly.v1+json", forms.First());
        Assert.Contains("text/plain", forms);
    }

    public void Dispose()
    {
        _kernel.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<KernelCommandResult> RunAsync(string code)
    {
        var result = await _kernel.SubmitCodeAsync(code);
        Assert.Empty(result.Events.OfType<CommandFailed>().Select(failed => failed.Message));
        return result;
    }

    private static object? Value(KernelCommandResult result) => result.Events.OfType<ReturnValueProduced>().Single().Value;

    private static string Html(KernelCommandResult result) =>
        result.Events.OfType<DisplayedValueProduced>().First().FormattedValues.First().Value;
}
