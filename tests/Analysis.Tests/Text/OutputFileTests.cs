namespace Analysis.Tests.Text;

public sealed class OutputFileTests
{
    [Theory]
    [InlineData(28, "n.csv: cannot be written (the disk is full); make room, or write to another folder")]
    [InlineData(unchecked((int)0x80070070), "n.csv: cannot be written (the disk is full); make room, or write to another folder")]
    [InlineData(
        122, "n.csv: cannot be written (your share of the disk is used up); delete files of yours there, or write to another folder")]
    [InlineData(30, "n.csv: cannot be written (the disk is read-only); write to another folder")]
    [InlineData(5, "n.csv: cannot be written (it broke off); check the folder")]
    public void What_cannot_be_written_says_why_and_what_to_do(int error, string line) =>
        Assert.Equal(line, WriteFailure.Of("n.csv", new IOException("it broke\noff", error)));

    [Fact]
    public void A_folder_that_is_a_file_is_told_in_a_line_and_nothing_is_left_beside_it()
    {
        var folder = Directory.CreateTempSubdirectory("workbook-tests-").FullName;
        var file = Path.Combine(folder, "a");
        File.WriteAllText(file, "mine");
        var error = Assert.Throws<IOException>(() => OutputFile.Write(Path.Combine(file, "n.csv"), "1"));
        Assert.StartsWith($"{Path.Combine(file, "n.csv")}: cannot be written (", error.Message, StringComparison.Ordinal);
        Assert.Equal(["mine"], Directory.GetFiles(folder).Select(File.ReadAllText));
    }

    [Fact]
    public void What_breaks_off_leaves_the_old_file_and_says_what_broke_it()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("workbook-tests-").FullName, "n.csv");
        OutputFile.Write(file, "old");
        var error = Assert.Throws<IOException>(() => OutputFile.Write(file, stream =>
        {
            stream.Write("half of the new"u8);
            throw new IOException("the input could not be read");
        }));
        Assert.Equal("the input could not be read", error.Message);
        Assert.Equal(["old"], Directory.GetFiles(Path.GetDirectoryName(file)!).Select(File.ReadAllText));
    }
}
