using System.Globalization;
using System.Text.Json;
using CsCheck;

namespace Workbook.Notebooks.Tests;

/// <summary>
/// What VS Code makes of a notebook when it saves it. <c>EditorSaves/saved.ipynb</c> is what the serializer of its 1.139 (the extension
/// ipynb, as code-server 4.139.1 brings it) wrote when it was given <c>given.ipynb</c>.
/// </summary>
public sealed class EditorSaveTests
{
    private static readonly string Saves = Path.Combine(AppContext.BaseDirectory, "Files", "EditorSaves");

    public static TheoryData<string> Ours =>
        [.. Directory.EnumerateFiles(Notebooks(AppContext.BaseDirectory), "*.ipynb").Order(StringComparer.Ordinal)];

    [Fact]
    public void What_is_written_anew_is_what_the_editor_saves() =>
        Assert.Equal(Saved("saved.ipynb"), AsSaved(Saved("given.ipynb"), Saved("saved.ipynb")));

    [Theory, MemberData(nameof(Ours))]
    public void The_editor_saves_our_notebooks_as_they_are(string path)
    {
        var text = File.ReadAllText(path);
        Assert.Equal(text, AsSaved(text, text));
        var language = JsonElement.Parse(text).Member("metadata")?.Member("language_info");
        Assert.Equal("csharp", language?.Text("name"));
    }

    [Theory]
    [InlineData("24.0", "24")]
    [InlineData("-3.0", "-3")]
    [InlineData("-0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("0.1", "0.1")]
    [InlineData("2.50", "2.5")]
    [InlineData("1E-06", "0.000001")]
    [InlineData("1E-07", "1e-7")]
    [InlineData("-1.25E-7", "-1.25e-7")]
    [InlineData("1e20", "100000000000000000000")]
    [InlineData("1e21", "1e+21")]
    [InlineData("123456789012345680000.0", "123456789012345680000")]
    [InlineData("1.7976931348623157E+308", "1.7976931348623157e+308")]
    [InlineData("5e-324", "5e-324")]
    [InlineData("9007199254740993", "9007199254740993")]
    [InlineData("1e999", "1e999")]
    public void Numbers_are_written_as_JavaScript_writes_them(string given, string written) =>
        Assert.Equal(written, ScriptNumber.Of(JsonElement.Parse(given)));

    [Fact]
    public void No_number_is_another_one_afterwards() => Gen.Double.Where(double.IsFinite).Sample(value =>
    {
        var written = ScriptNumber.Of(JsonElement.Parse(value.ToString("R", CultureInfo.InvariantCulture)));
        Assert.Equal(value, double.Parse(written, CultureInfo.InvariantCulture));
        Assert.Equal(written, ScriptNumber.Of(JsonElement.Parse(written)));
    });

    private static string Notebooks(string folder) => File.Exists(Path.Combine(folder, "Analysis.sln"))
        ? Path.Combine(folder, "notebooks")
        : Notebooks(Path.GetDirectoryName(folder)!);

    private static string Saved(string name) => File.ReadAllText(Path.Combine(Saves, name));

    private static string AsSaved(string notebook, string layout) => JsonLayout.Of(layout).Write(JsonElement.Parse(notebook).Canonical());
}
