using System.Runtime.CompilerServices;
using System.Text;
using Workbook.Fuzzing;

namespace Workbook.Notebooks.Tests.Hostile;

/// <summary>
/// Whatever stands in a notebook's file, it is read, or said why not; what is read can be written, reported and exported.
/// </summary>
public sealed class NotebookFuzzTests : IDisposable
{
    private static readonly string[] Marks =
    [
        "\"", "{", "}", "[", "]", ",", ":", "\\", "\\n", "\\u0000", "\\uD800", "null", "true", "-1", "1e999", "5.0", "\"\"", "[[]]", "{}",
        "<script>", "</script>", "<td>", "</table>", "<svg>", "<!--", "-->", "```", "$$", "![](x)", "[a](b)", "data:", "javascript:",
        "text/html", "text/latex", "output_type", "outputs", "source", "metadata", "cell_type", "code", "\\u001b[", "attachment:",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_notebook_is_read_and_written_or_said_to_be_none() => Campaign.Run("notebook", Near(), input =>
    {
        if (Read(input) is not { } notebook)
            return;
        var again = Notebook.Parse(notebook.WithCells(notebook.Cells).ToJson(), "again.ipynb");
        Assert.Equal(notebook.Cells.Select(cell => cell.Source), again.Cells.Select(cell => cell.Source));
    });

    [Fact]
    public void Its_report_is_made() => Campaign.Run("report", Near(), input =>
    {
        if (Read(input) is { } notebook)
            Assert.Contains("</html>", Report.Html(notebook, new ReportOptions()), StringComparison.Ordinal);
    });

    [Fact]
    public void It_is_exported_to_markdown_and_to_a_program() => Campaign.Run("export", Near(), input =>
    {
        if (Read(input) is not { } notebook)
            return;
        MarkdownExport.Write(notebook, Path.Combine(_folder, "a.md"));
        Assert.NotEmpty(CSharpExport.Source(notebook, "a.cs"));
    });

    private static Notebook? Read(byte[] input)
    {
        try
        {
            return Notebook.Parse(Encoding.UTF8.GetString(input), "a.ipynb");
        }
        catch (NotebookException e)
        {
            Assert.StartsWith("a.ipynb: ", e.Message, StringComparison.Ordinal);
            return null;
        }
    }

    private static Mutator Near([CallerFilePath] string here = "") => new(
        [File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(here)!, "Seeds", "small.ipynb"))], [.. Marks.Select(Encoding.UTF8.GetBytes)]);
}
