using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Workbook.Notebooks.Tests;

public sealed class ExportTests
{
    [Fact]
    public void Pictures_of_every_kind_and_pasted_ones_come_out_as_files_and_a_broken_one_as_words()
    {
        var folder = Directory.CreateTempSubdirectory("workbook-tests-").FullName;
        var pasted = new Cell(System.Text.Json.JsonSerializer.SerializeToElement(new
        {
            cell_type = "markdown",
            metadata = new { },
            source = "![p](attachment:my%20p.png) and ![q](attachment:q.png)",
            attachments = new Dictionary<string, object>
            {
                ["my p.png"] = new Dictionary<string, string> { ["image/png"] = "iVBORw0KGgo=" },
                ["q.png"] = new Dictionary<string, string> { ["image/png"] = "not base64!" }
            },
        }));
        MarkdownExport.Write(
            Sample.Of(
                pasted,
                Sample.Code("1", Sample.Display(("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>"), ("text/plain", "s")),
                    Sample.Display(("image/jpeg", "/9j/4AAQ"))),
                Sample.Code("2", Sample.Display(("image/png", "%%%"), ("text/plain", "the words"))),
                Sample.Code("3", Sample.Display(("text/html", "<div id='x'></div><script>draw()</script>")))),
            Path.Combine(folder, "n.md"), withCode: false);
        Assert.Equal(
            $"![p](n_files/1.png) and ![q](attachment:q.png)\n\n![s](n_files/2.svg)\n\n![picture](n_files/3.jpg)\n\n```text\nthe "
                + $"words\n```\n\n*{OutputHtml.LeftOut}*\n",
            File.ReadAllText(Path.Combine(folder, "n.md")));
        Assert.Equal(
            ["1.png", "2.svg", "3.jpg"], Directory.EnumerateFiles(Path.Combine(folder, "n_files")).Select(Path.GetFileName).Order());
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_word_document_holds_prose_tables_pictures_and_words_that_xml_cannot()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("workbook-tests-").FullName, "n.docx");
        const string png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
        DocxExport.Write([Sample.Of(
            Sample.Markdown("# Title\n\n- one\n- [x] two\n\n| a | b |\n|---|---|\n| 1 | 2 |"),
            Sample.Code("code();", Sample.Display(("text/html", "<table><tr><th>h</th></tr><tr><td>=1&lt;b&gt;\u0001</td></tr></table>"))),
            Sample.Code(
                "x", Sample.Display(
                    ("application/vnd.plotly.v1+json", new { data = Array.Empty<int>() }), ("image/png", png),
                    ("text/plain", "Chart\nin words"))))],
            path, withCode: false);
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(path, isEditable: false);
        var text = document.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.All(["Title", "• one", "☑ two", "12", "=1<b>", "in words"], words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.DoesNotContain("code();", text, StringComparison.Ordinal);
        Assert.Single(document.MainDocumentPart.ImageParts);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document).Select(error => error.Description));
    }

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
        var errors = CSharpSyntaxTree.ParseText(
            source, new CSharpParseOptions(LanguageVersion.Preview).WithFeatures([new("FileBasedProgram", "true")])).GetDiagnostics();
        Assert.DoesNotContain(errors, error => error.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void The_program_is_run_by_dotnet_as_it_is()
    {
        var folder = Directory.CreateTempSubdirectory("workbook-tests-").FullName;
        CSharpExport.Write(
            Sample.Of(
                Sample.Markdown("# Ages"),
                Sample.Code("#r \"nuget: Sylvan.Data.Csv, 1.4.4\"\n#!time\nusing Sylvan.Data.Csv;\nrecord Person(string Name, int "
                    + "Age);\nvar people = new List<Person> { new(\"a\", 3), new(\"b\", 4) };\npeople"),
                Sample.Code("var sum = people.Sum(person => person.Age);\nsum;\nasync Task<int> Later(int n) { await Task.Delay(1); "
                    + "return n + sum; }\nawait Later(1)"),
                Sample.Code("#!markdown\nNot C#, it's text.\n#!csharp\nvar sum = 5;\ndisplay(sum);"),
                Sample.Code("var reader = CsvDataReader.Create(new System.IO.StringReader(\"x\\n1\"));\nreader.GetName(0)")),
            Path.Combine(folder, "ages.cs"));
        using var run = Process.Start(
            new ProcessStartInfo("dotnet", ["run", "ages.cs"]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        Assert.Equal(
            "Person { Name = a, Age = 3 }\nPerson { Name = b, Age = 4 }\n8\n5\nx\n",
            run.StandardOutput.ReadToEnd().ReplaceLineEndings("\n"));
        run.WaitForExit();
        Assert.Equal(0, run.ExitCode);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void What_a_cell_uses_is_disposed_of_at_its_end()
    {
        var folder = Directory.CreateTempSubdirectory("workbook-tests-").FullName;
        CSharpExport.Write(
            Sample.Of(
                Sample.Code("using System.IO;\nusing var first = File.CreateText(\"a.txt\");\nawait using Stream second = "
                    + "File.Create(\"b.bin\");\nfirst.Write(\"kept\");\nsecond.Length"),
                Sample.Code("using var first = new StringReader(File.ReadAllText(\"a.txt\"));\nfirst.ReadToEnd()")),
            Path.Combine(folder, "used.cs"));
        using var run = Process.Start(
            new ProcessStartInfo("dotnet", ["run", "used.cs"]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        Assert.Equal("0\nkept\n", run.StandardOutput.ReadToEnd().ReplaceLineEndings("\n"));
        run.WaitForExit();
        Assert.Equal(0, run.ExitCode);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void What_a_later_cell_declares_anew_has_a_name_of_its_own_wherever_it_is_used()
    {
        var folder = Directory.CreateTempSubdirectory("workbook-tests-").FullName;
        CSharpExport.Write(
            Sample.Of(
                Sample.Code("var x = 1; var x2 = 10;\nint Old() => x;\nstring Of(int n) => \"int\"; string Of(string s) => \"string\";\nx"),
                Sample.Code("var x = \"text\";\nvar pair = (x, 5); var named = new { x };\nConsole.WriteLine($\"{x} {x.Length} {Old()} "
                    + "{pair.x} {named.x} {x2} {Of(1)} {Of(x)}\");"),
                Sample.Code("record Row(string Name);\nvar rows = new List<Row> { new(\"a\") };\nint Old() => 2;\nrows"),
                Sample.Code("record Row(string Name, int Age) { public Row(int age) : this(\"b\", age) { } }\nvar rows = new List<Row> { "
                    + "new(3), new Row(\"c\", 4) };\nvar sum = rows.Sum(row => row.Age) + Old();\nsum"),
                Sample.Code("foreach (var item in rows) Console.WriteLine(item.Age);\nfor (var i = 0; i < 1; i++) { var sum = i; "
                    + "Console.WriteLine(sum); }\nvar found = from x in rows where x.Age > 3 select x.Name;\nfound"),
                Sample.Code("var item = rows.Select(x => x.Age).First();\nvar i = new { item };\nvar (low, high) = (1, "
                    + "2);\nint.TryParse(\"7\", out var parsed);\nitem"),
                Sample.Code("var (low, high) = (\"l\", \"h\");\nint.TryParse(\"8\", out var parsed);\nconst int limit = "
                    + "1;\nConsole.WriteLine(low + high + parsed + limit);"),
                Sample.Code("const int limit = 2; var parsed = 9; var share = limit + parsed;"),
                Sample.Code("var half = share / 2.0;"),
                Sample.Code("var share = half;\nshare")),
            Path.Combine(folder, "again.cs"));
        using var run = Process.Start(
            new ProcessStartInfo("dotnet", ["run", "again.cs"]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        Assert.Equal(
            "1\ntext 4 1 text text 10 int string\nRow { Name = a }\n9\n3\n4\n0\nc\n3\nlh81\n5.5\n",
            run.StandardOutput.ReadToEnd().ReplaceLineEndings("\n"));
        run.WaitForExit();
        Assert.Equal(0, run.ExitCode);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_variable_of_a_library_that_is_not_known_has_a_new_name_when_it_is_declared_anew()
    {
        var source = CSharpExport.Source(
            Sample.Of(
                Sample.Code("var frame = Library.Load();\nvar old = frame.Filter(row => row.Age > frame.Mean);"),
                Sample.Code("var frame = old.Sort(row => row.Age > old.Mean);\nframe")), "sample.cs");
        Assert.Contains("var old = frame.Filter(row => row.Age > frame.Mean);", source, StringComparison.Ordinal);
        Assert.Contains("var frame2 = old.Sort(row => row.Age > old.Mean);", source, StringComparison.Ordinal);
        Assert.Contains("display(frame2);", source, StringComparison.Ordinal);
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
            Sample.Of(
                Sample.Markdown("# T"), Sample.Code(
                    "1", Output.Stream("stdout", "```\nx"), Sample.Display(("image/png", "AAAA"), ("text/plain", "alt [x]\ny")))), path);
        Assert.Equal("# T\n\n```csharp\n1\n```\n\n````text\n```\nx\n````\n\n![alt \\[x\\] y](a%20b_files/1.png)\n", File.ReadAllText(path));
        Assert.True(File.Exists(Path.Combine(folder.FullName, "a b_files", "1.png")));
        folder.Delete(recursive: true);
    }
}
