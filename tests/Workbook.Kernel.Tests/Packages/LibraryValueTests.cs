using System.Text.Json.Nodes;

namespace Workbook.Kernel.Tests;

/// <summary>Values of libraries that notebooks restore: frames and their parts, ML.NET's views, pictures and colours.</summary>
public sealed class LibraryValueTests : IClassFixture<LibraryValueTests.OwnKernel>
{
    private const string Frame = """
        var frame = new Microsoft.Data.Analysis.DataFrame(
            new Microsoft.Data.Analysis.Int32DataFrameColumn("n", [1, 2, 3]),
            new Microsoft.Data.Analysis.StringDataFrameColumn("t", ["a", null, "c"]));
        """;

    private const string View = """
        using Microsoft.ML;
        public class Measured { public float A { get; set; } public string T { get; set; } public float[] V { get; set; } }
        var ml = new MLContext();
        var view = ml.Data.LoadFromEnumerable(new[] {
            new Measured { A = 1, T = "x", V = [1, 2] }, new Measured { A = 2, T = "y", V = [3, 4] } });
        """;

    private readonly RunningKernel _kernel;

    public LibraryValueTests(OwnKernel own) => _kernel = own.Kernel;

    [Theory]
    [InlineData("frame", "n  t|1  a|2|3  c")]
    [InlineData("frame.Columns", "column  type    rows  missing|n       Int32      3        0|t       String     3        1")]
    [InlineData("frame.Columns[\"t\"]", "t|a||c")]
    [InlineData("frame.Rows", "n  t|1  a|2|3  c")]
    [InlineData("frame.Rows[1]", "column  value|n       2|t")]
    [InlineData("frame.Rows.Take(2)", "n  t|1  a|2")]
    [InlineData("frame.Rows.Where(row => (int)row[0] > 1).ToList()", "n  t|2|3  c")]
    [InlineData("frame.Rows[0].ToArray()", "[ 1, a ]")]
    [InlineData("frame.Columns.Select(column => column.Name)", "[ n, t ]")]
    public void Frames_and_their_parts_are_tables(string code, string table)
    {
        _kernel.Execute("#r \"nuget: Microsoft.Data.Analysis, 0.23.1\"");
        _kernel.Execute(Frame);
        Assert.Equal(table.Replace('|', '\n'), Text(code));
    }

    [Theory]
    [InlineData("view", "A  T  V|1  x  [ 1, 2 ]|2  y  [ 3, 4 ]")]
    [InlineData("view.Preview()", "A  T  V|1  x  [ 1, 2 ]|2  y  [ 3, 4 ]")]
    [InlineData("ml.Data.TakeRows(view, 1)", "A  T  V|1  x  [ 1, 2 ]")]
    [InlineData("ml.Transforms.NormalizeMinMax(\"A\").Fit(view).Transform(view)", "  A  T  V|0.5  x  [ 1, 2 ]|  1  y  [ 3, 4 ]")]
    public void Views_of_data_are_tables_of_their_first_rows(string code, string table)
    {
        _kernel.Execute("#r \"nuget: Microsoft.ML, 5.0.1\"");
        _kernel.Execute(View);
        Assert.Equal(table.Replace('|', '\n'), Text(code));
    }

    [Theory]
    [InlineData("bitmap")]
    [InlineData("SKImage.FromBitmap(bitmap)")]
    [InlineData("bitmap.PeekPixels()")]
    [InlineData("SKSurface.Create(new SKImageInfo(20, 10))")]
    public void A_picture_is_shown_as_one(string code)
    {
        DrawBitmap();
        var data = Data(code);
        Assert.Equal("A picture of 20 × 10 pixels", (string?)data["text/plain"]);
        var png = Convert.FromBase64String((string)data["image/png"]!);
        Assert.Equal("\u0089PNG", string.Concat(png[..4].Select(letter => (char)letter)));
        Assert.Equal((20, 10), (png[19], png[23]));
    }

    [Fact]
    public void A_colour_has_a_swatch()
    {
        DrawBitmap();
        Assert.Contains("rgba(0,0,255,0.502)", (string?)Data("SKColors.Blue.WithAlpha(128)")["text/html"], StringComparison.Ordinal);
        Assert.Contains("rgba(0,255,0,1)", (string?)Data("new[] { SKColors.Red, SKColors.Lime }")["text/html"], StringComparison.Ordinal);
    }

    private void DrawBitmap()
    {
        _kernel.Execute("#r \"nuget: SkiaSharp, 4.155.0\"\n#r \"nuget: SkiaSharp.NativeAssets.Linux.NoDependencies, 4.155.0\"");
        _kernel.Execute("using SkiaSharp;\nvar bitmap = new SKBitmap(20, 10);\nbitmap.Erase(SKColors.Red);");
    }

    private string? Text(string code) => (string?)Data(code)["text/plain"];

    private JsonNode Data(string code) => _kernel.Execute(code).Outputs.Single()["data"]!;

    public sealed class OwnKernel : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("libraries").FullName;

        public OwnKernel() => Kernel = new RunningKernel(_folder, ("XDG_DATA_HOME", _folder));

        public RunningKernel Kernel { get; }

        public void Dispose()
        {
            Kernel.Dispose();
            Directory.Delete(_folder, recursive: true);
        }
    }
}
