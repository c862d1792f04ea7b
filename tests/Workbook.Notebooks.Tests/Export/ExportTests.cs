using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Workbook.Notebooks.Tests;

public sealed class ExportTests
{
    [Fact]
    public void A_csharp_notebook_becomes_one_program()
    {
        var source = CSharpExport.Source(
            Sample.Of(
                Sample.Markdown("# Title\n\nProse."),
                Sample.Code("#r \"nuget: Humanizer.Core, 2.14.1\"\n#!time\nusing System.Linq;\nvar x = 1;"),
                Sample.Code("// why\nrecord Pair(int A, int B);\npublic static int Twice(int n) => 2 * n;\nvar x = Twice(2);\nx + 1"),
                Sample.Code("foreach (var i in new[] { 1 }) display(i);")),
            "sample.cs");
        Assert.Contains("#:package Humanizer.Core@2.14.1\n", source, StringComparison.Ordinal);
        Assert.Contains("// # Title\n//\n// Prose.\n", source, StringComparison.Ordinal);
        Assert.Contains("\nvar x = 1;\n", source, StringComparison.Ordinal);
        Assert.Contains("\nx = Twice(2);\ndisplay(x + 1);\n", source, StringComparison.Ordinal);
        Assert.DoesNotContain("#!time", source, StringComparison.Ordinal);
        var errors = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview).WithFeatures([new("FileBasedProgram", "true")])).GetDiagnostics();
        Assert.DoesNotContain(errors, error => error.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_library_without_a_project_cannot_be_exported() => Assert.StartsWith(
        "sample.ipynb: #r \"x/Nowhere.dll\" cannot be exported",
        Assert.Throws<NotebookException>(() => CSharpExport.Source(Sample.Of(Sample.Code("#r \"x/Nowhere.dll\"")), "sample.cs")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Markdown_has_code_output_and_pictures()
    {
        var folder = Directory.CreateTempSubdirectory("workbook-tests-");
        var path = Path.Combine(folder.FullName, "a b.md");
        MarkdownExport.Write(
            Sample.Of(Sample.Markdown("# T"), Sample.Code("1", Output.Stream("stdout", "```\nx"), Sample.Display(("image/png", "AAAA"), ("text/plain", "alt [x]\ny")))), path);
        Assert.Equal("# T\n\n```csharp\n1\n```\n\n````text\n```\nx\n````\n\n![alt \\[x\\] y](a%20b_files/1.png)\n", File.ReadAllText(path));
        Assert.True(File.Exists(Path.Combine(folder.FullName, "a b_files", "1.png")));
        folder.Delete(recursive: true);
    }
}
