namespace Workbook.Kernel.Tests;

public sealed class OutFolderTests
{
    [Theory]
    [InlineData("/desk/notebooks", null, "/desk/out")]
    [InlineData("/desk/notebooks/", "", "/desk/out")]
    [InlineData("/desk", null, "/desk/out")]
    [InlineData("/desk/notebooks/may", null, "/desk/notebooks/may/out")]
    [InlineData("/desk/notebooks", "/reports/first", "/reports/first")]
    public void What_cells_save_goes_to_a_folder_of_its_own(string workingDirectory, string? named, string folder) =>
        Assert.Equal(folder, OutFolder.For(workingDirectory, named).Replace('\\', '/'));

    [Fact]
    public void A_cell_finds_it_where_the_library_looks()
    {
        var folder = Directory.CreateTempSubdirectory("out").FullName;
        using (var kernel = new RunningKernel(folder, ("WORKBOOK_OUT", "")))
            Assert.Equal(
                Path.Combine(folder, "out"),
                (string?)kernel.Execute("Environment.GetEnvironmentVariable(\"WORKBOOK_OUT\")").Outputs.Single()["data"]!["text/plain"]);
        Directory.Delete(folder, recursive: true);
    }
}
