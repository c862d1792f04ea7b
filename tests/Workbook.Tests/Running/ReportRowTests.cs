using Workbook.Commands;
using Workbook.Running;

namespace Workbook.Tests.Running;

/// <summary>A table of parameters: a run a row.</summary>
public sealed class ReportRowTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Each_row_of_a_table_has_a_folder_and_its_values_and_what_is_empty_is_not_set() => Assert.Equal(
        ["spring: input=a, b|top=5", "x-y-7: input=x/y|top=7", "x-y-7-2: input=x/y|top=7", "spring-2: input=c"],
        Read("t.csv", "report,input,top\nspring,\"a, b\",5\n,x/y,7\n,x/y,7\nspring,c,\n"));

    [Fact]
    public void A_list_of_objects_says_the_same() =>
        Assert.Equal(
            ["a-3: input=a|top=3", "etc: input=../../etc"],
            Read("t.json", """[{"input":"a","top":3},{"report":"../etc","input":"../../etc"}]"""));

    [Theory]
    [InlineData("t.csv", "input,top\n", "no row in it")]
    [InlineData("t.json", "{\"input\":1}", "nor a JSON list")]
    [InlineData("t.json", "[", "nor a JSON list")]
    public void What_is_no_table_is_told(string name, string text, string message) =>
        Assert.Contains(message, Assert.Throws<InputException>(() => Read(name, text)).Message);

    private List<string> Read(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        return [.. ReportRow.Read(file).Select(row => $"{row.Folder}: {string.Join('|', row.Assignments)}")];
    }
}
