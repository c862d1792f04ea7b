using System.Text;

namespace Workbook.Notebooks.Tests;

public sealed class NotebookTests
{
    private static readonly string Cases = Path.Combine(AppContext.BaseDirectory, "Files", "Cases");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Cases, "*.ipynb").Select(file => Path.GetFileName(file))];

    [Theory, MemberData(nameof(Files))]
    public void What_was_not_changed_is_written_back_byte_for_byte(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Cases, file));
        Assert.Equal(bytes, Encoding.UTF8.GetBytes(Notebook.Read(Path.Combine(Cases, file)).ToJson()));
    }

    [Theory]
    [InlineData("python-style.ipynb", "\n")]
    [InlineData("python-style.ipynb", "\r\n")]
    public void A_change_to_one_cell_leaves_every_other_byte(string file, string newLine)
    {
        var text = File.ReadAllText(Path.Combine(Cases, file)).Replace("\n", newLine, StringComparison.Ordinal);
        var notebook = Notebook.Parse(text, file);
        var changed = notebook.WithCells(notebook.Cells.Select(cell => cell.Kind == CellKind.Code ? cell.WithRun(4, cell.Outputs) : cell));
        Assert.Equal(text.Replace("\"execution_count\": 3", "\"execution_count\": 4", StringComparison.Ordinal), changed.ToJson());
    }

    [Fact]
    public void A_change_back_gives_the_same_notebook_laid_out_anew_in_the_same_way()
    {
        var text = File.ReadAllText(Path.Combine(Cases, "python-style.ipynb"));
        var notebook = Notebook.Parse(text, "x.ipynb");
        var changed = notebook.WithCells(notebook.Cells.Add(Cell.Code("1", "z")));
        Assert.Equal(text, changed.WithCells(notebook.Cells).ToJson());
        Assert.NotEqual(text, changed.ToJson());
    }

    [Fact]
    public void Joined_and_single_sources_read_the_same()
    {
        var lines = Parse("""[{"cell_type":"code","source":["a\n","b"],"metadata":{},"outputs":[]}]""");
        var whole = Parse("""[{"cell_type":"code","source":"a\nb","metadata":{},"outputs":[]}]""");
        Assert.Equal("a\nb", lines.Cells[0].Source);
        Assert.Equal("a\nb", whole.Cells[0].Source);
    }

    [Theory]
    [InlineData("", "x.ipynb: line 1: not JSON, so not a notebook; open it in a text editor and mend that line, or restore it")]
    [InlineData("{\n\"cells\": [,]}",
        "x.ipynb: line 2: not JSON, so not a notebook; open it in a text editor and mend that line, or restore it")]
    [InlineData("{\n<<<<<<< ours\n}", "x.ipynb: line 2: not JSON, so not a notebook; it holds git conflict markers: resolve them")]
    [InlineData("[]", "x.ipynb: not a notebook (a JSON list, not an object); choose an .ipynb file")]
    [InlineData("{}", "x.ipynb: not a notebook (it has no \"cells\"); choose an .ipynb file")]
    [InlineData("{\"nbformat\": 3, \"worksheets\": []}",
        "x.ipynb: notebook format 3 is too old; open it in Jupyter and save it, which makes it format 4")]
    [InlineData("{\"nbformat\": 5, \"cells\": []}", "x.ipynb: notebook format 5 is newer than this program (4); save it as format 4")]
    [InlineData("{\"cells\": [1]}", "x.ipynb: cell 1 has no \"cell_type\"; remove it in a text editor or restore the file")]
    [InlineData("{\"cells\": [{\"cell_type\": \"code\"}]}",
        "x.ipynb: cell 1 has no readable \"source\"; remove it in a text editor or restore the file")]
    [InlineData("{\"cells\": [{\"cell_type\": \"code\", \"source\": \"\\ud800\"}]}",
        "x.ipynb: cell 1 has no readable \"source\"; remove it in a text editor or restore the file")]
    public void What_is_no_notebook_is_told_in_one_line(string text, string message) =>
        Assert.Equal(message, Assert.Throws<NotebookException>(() => Notebook.Parse(text, "x.ipynb")).Message);

    [Fact]
    public void A_missing_file_and_one_that_is_not_utf8_are_told_in_one_line()
    {
        Assert.Equal(
            "no/such.ipynb: there is no such notebook; check the name",
            Assert.Throws<NotebookException>(() => Notebook.Read("no/such.ipynb")).Message);
        var file = Path.GetTempFileName();
        File.WriteAllBytes(file, [0x7B, 0xE9, 0x7D]);
        Assert.StartsWith(
            $"{file}: not UTF-8", Assert.Throws<NotebookException>(() => Notebook.Read(file)).Message, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public void Any_text_survives_the_way_through_json() => CsCheck.Check.Sample(
        CsCheck.Gen.String,
        text => text.Any(char.IsSurrogate) || (JsonText.Lines(text).TryGetText(out var back) && back == text));

    [Fact]
    public void A_file_that_cannot_be_written_leaves_nothing_behind()
    {
        var folder = Directory.CreateTempSubdirectory();
        Directory.CreateDirectory(Path.Combine(folder.FullName, "taken.ipynb"));
        Assert.Throws<NotebookException>(() => Parse("[]").Write(Path.Combine(folder.FullName, "taken.ipynb")));
        Assert.Empty(folder.EnumerateFiles());
        folder.Delete(recursive: true);
    }

    private static Notebook Parse(string cells) =>
        Notebook.Parse($"{{\"cells\":{cells},\"metadata\":{{}},\"nbformat\":4,\"nbformat_minor\":5}}", "x.ipynb");
}
