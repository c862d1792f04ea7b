using Workbook.Notebooks;

namespace Workbook.Tests;

/// <summary>A folder of an analyst's own, made by the command where no source is near.</summary>
public sealed class NewFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("workbook-new-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Its_notebooks_read_the_articles_named_and_make_their_reports()
    {
        Directory.CreateDirectory(At("texts"));
        File.WriteAllText(At("texts/a.txt"), "Ferry line closes\n\nThe last ferry sails in June, chief executive Marja Tuominen said.");
        Assert.EndsWith("README.md", New("desk", "--articles", "texts").Output.Trim(), StringComparison.Ordinal);
        var run = WorkbookProcess.Run(["run", "notebooks/02-quote-attribution.ipynb"], folder: At("desk"));
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("Marja Tuominen", File.ReadAllText(At("desk/out/02-quote-attribution.html")), StringComparison.Ordinal);
        Assert.Empty(New("desk").Error);
    }

    [Fact]
    public void Nothing_of_the_sample_and_nothing_of_a_run_is_in_it()
    {
        New("desk");
        var notebooks = Directory.GetFiles(At("desk/notebooks")).Select(Notebook.Read).ToList();
        Assert.Contains("01-articles", notebooks.Select(notebook => notebook.Name));
        Assert.DoesNotContain("06-storylines", notebooks.Select(notebook => notebook.Name));
        Assert.All(notebooks.SelectMany(notebook => notebook.Cells), cell =>
        {
            Assert.DoesNotContain("seeds", cell.Source, StringComparison.Ordinal);
            Assert.Empty(cell.Outputs);
        });
        Assert.Contains(notebooks[0].Cells, cell => cell.Source.StartsWith("var input = \"../articles\";", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_changed_or_taken_away_stays_so_and_the_rest_is_brought_up_to_date()
    {
        New("desk", "--articles", ".");
        var (changed, run, gone) = (At("desk/README.md"), At("desk/notebooks/01-articles.ipynb"), At("desk/notebooks/05-voices.ipynb"));
        File.WriteAllText(changed, "Mine.");
        var saved = File.ReadAllText(run).Replace("\"execution_count\": null", "\"execution_count\": 7", StringComparison.Ordinal);
        File.WriteAllText(run, saved);
        File.Delete(gone);
        var again = New("desk");
        Assert.Equal(
            ["README.md", "notebooks/05-voices.ipynb"],
            again.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ")[0]["desk/".Length..]));
        Assert.Equal(("Mine.", saved, false), (File.ReadAllText(changed), File.ReadAllText(run), File.Exists(gone)));
        File.Delete(At("desk/.workbook.json"));
        New("desk", "--articles", ".");
        Assert.Equal("Mine.", File.ReadAllText(changed));
        Assert.Equal(saved, File.ReadAllText(run));
        Assert.True(File.Exists(gone));
    }

    [Fact]
    public void A_folder_that_cannot_be_is_refused_in_one_line()
    {
        File.WriteAllText(At("taken"), "");
        Assert.Equal("workbook: taken: a file has that name. Choose another.", Refused("taken"));
        Assert.StartsWith("workbook: --articles nowhere: there is no such file or folder.", Refused("desk", "--articles", "nowhere"));
        Assert.False(Directory.Exists(At("desk")));
        Directory.CreateDirectory(At("desk"));
        File.WriteAllText(At("desk/.workbook.json"), "[]");
        Assert.Contains("not the list of files that was written here; delete it", Refused("desk"), StringComparison.Ordinal);
    }

    private WorkbookProcess.Result New(params string[] arguments)
    {
        var result = WorkbookProcess.Run(["new", .. arguments], folder: _folder.FullName);
        Assert.True(result.ExitCode == 0, result.Error);
        return result;
    }

    private string Refused(params string[] arguments)
    {
        var result = WorkbookProcess.Run(["new", .. arguments], folder: _folder.FullName);
        Assert.Equal(2, result.ExitCode);
        return Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private string At(string path) => Path.Combine(_folder.FullName, path);
}
