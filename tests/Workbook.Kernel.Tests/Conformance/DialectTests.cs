using System.Text.Json.Nodes;

namespace Workbook.Kernel.Tests;

/// <summary>Rows of the migration guide that no notebook of files/ can hold, as their outputs depend on what else ran.</summary>
public sealed class DialectTests : IClassFixture<DialectTests.OwnKernel>
{
    private readonly RunningKernel _kernel;

    public DialectTests(OwnKernel own) => _kernel = own.Kernel;

    [Fact]
    public void Who_lists_the_variables_and_lsmagic_the_magics()
    {
        Run("#!csharp\nvar listed = 4.5;");
        Assert.Contains("listed", Run("#!who"), StringComparison.Ordinal);
        Assert.Contains("double", Run("#!whos"), StringComparison.Ordinal);
        Assert.Contains("#!share", Run("#!lsmagic"), StringComparison.Ordinal);
        Assert.Contains("C# 14", Run("#!about"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_magic_that_asks_puts_the_answer_into_its_variable()
    {
        _kernel.Execute("#!set --name asked --value @input:name", allowInput: true, answer: "Ilse");
        Assert.Contains("Ilse", Run("asked"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@source")]
    [InlineData("@csharp:source")]
    [InlineData("@value:source")]
    public void A_variable_is_set_from_another(string value)
    {
        Run("var source = 7;");
        Run("#!value --name source --from-value 7");
        Run($"#!set --name target --value {value}");
        Assert.Contains("7", Run("target"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pwsh", "PowerShell")]
    [InlineData("kql", "KQL")]
    [InlineData("python", "Python")]
    [InlineData("r", "R")]
    [InlineData("http", "HTTP requests")]
    public void A_cell_of_another_language_is_skipped_with_what_to_do(string magic, string language) =>
        Assert.Contains(
            $"this part is {language} and was skipped: this kernel runs C# only. Rewrite it in C#", Run($"#!{magic}\nx = 1"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("#!connect jupyter --kernel-name py", "connect")]
    [InlineData("#!set --name x --value @fsharp:y", "there is no fsharp kernel to share with")]
    [InlineData("#!set --name x --value @clipboard", "no variable is called clipboard")]
    [InlineData("#!set --name x --value @value:nothing", "no #!value is called nothing")]
    [InlineData("namespace A { }", "namespace")]
    [InlineData("static class E { extension(string s) { public int Twice => 2; } }", "CS")]
    public void What_a_script_or_this_kernel_lacks_is_an_error_that_names_it(string code, string word)
    {
        var (outputs, reply) = _kernel.Execute(code);
        Assert.Equal("error", (string?)reply["status"]);
        Assert.Contains(word, Text(outputs), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("static class E { public static int Twice(this int x) => 2 * x; }", "without a class around it")]
    [InlineData("public static class E { public static string Cut(this string s, int n) => s[..n]; }\n\"abc\".Cut(1)",
        "without a class around it")]
    [InlineData("static class E { extension(string s) { public int Twice => 2; } }", "A cell has no extension blocks")]
    [InlineData("#:package Humanizer@2.14.1\n1", "write #r \"nuget: Id, version\" for #:package Id@version")]
    [InlineData("#:sdk Microsoft.NET.Sdk.Web", "leave any other out")]
    [InlineData("namespace Mine { class A { } }", "A cell has no namespaces")]
    [InlineData("namespace Mine;\nclass A { }", "A cell has no namespaces")]
    public void What_a_cell_has_no_place_for_is_told_how_to_write(string code, string advice) =>
        Assert.Contains(advice, (string)_kernel.Execute(code).Outputs.Single()["traceback"]!.AsArray()[^1]!, StringComparison.Ordinal);

    [Fact]
    public void An_error_without_advice_ends_with_the_compilers_own_words() =>
        Assert.DoesNotContain("A cell", Run("int x = \"a\";"), StringComparison.Ordinal);

    private string Run(string code) => Text(_kernel.Execute(code).Outputs);

    private static string Text(IEnumerable<JsonObject> outputs) => string.Join('\n', outputs.SelectMany(Strings));

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Strings(member.Value)),
        JsonArray items => items.SelectMany(Strings),
        _ => node is null ? [] : [node.ToString()],
    };

    public sealed class OwnKernel : IDisposable
    {
        public RunningKernel Kernel { get; } = new();

        public void Dispose() => Kernel.Dispose();
    }
}
