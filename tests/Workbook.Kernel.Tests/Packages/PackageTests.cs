using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;

namespace Workbook.Kernel.Tests;

/// <summary><c>#r "nuget: …"</c> and <c>#i</c>, restored by the real SDK.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly string _feed = Directory.CreateTempSubdirectory("feed").FullName;
    private readonly RunningKernel _kernel;

    // Its own package folder and cache: nothing of the test stays on the machine, and nothing on it helps the test.
    public PackageTests() => _kernel = Another();

    [Fact]
    public void A_package_of_an_added_feed_brings_its_native_library()
    {
        if (!OperatingSystem.IsLinux())
            return;
        WriteNativePackage("Workbook.Test.Native", "1.0.0");
        var (outputs, _) = _kernel.Execute($"#i \"nuget:{_feed}\"\n#r \"nuget: Workbook.Test.Native, 1.0.0\"");
        Assert.Equal("Installed packages: Workbook.Test.Native 1.0.0", Text(outputs));
        _kernel.Execute("using System.Runtime.InteropServices;\nstatic class Native { [DllImport(\"testnative\")] public static extern "
            + "int SystemNative_GetPid(); }");
        Assert.Equal("True", Text(_kernel.Execute("Native.SystemNative_GetPid() == Environment.ProcessId").Outputs));
    }

    [Fact]
    public void A_feed_that_cannot_be_reached_is_named_and_does_not_spoil_what_follows()
    {
        var error = _kernel.Execute("#i \"nuget:https://127.0.0.1:9/index.json\"\n#r \"nuget: Workbook.Test.Missing, 1.0.0\"").Outputs
            .Single();
        Assert.Equal("PackageError", (string?)error["ename"]);
        Assert.Contains("Workbook.Test.Missing cannot be had", (string?)error["evalue"], StringComparison.Ordinal);
        Assert.Contains("https://127.0.0.1:9/index.json", (string?)error["evalue"], StringComparison.Ordinal);
        Assert.Contains("that the feed can be reached", (string?)error["traceback"]![1], StringComparison.Ordinal);
        Assert.Equal(
            "Installed packages: Microsoft.Data.Analysis 0.23.1",
            Text(_kernel.Execute("#r \"nuget: Microsoft.Data.Analysis, 0.23.1\"").Outputs));
    }

    [Fact]
    public async Task An_interrupt_ends_the_wait_for_a_feed_that_does_not_answer()
    {
        using var silent = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        silent.Start();
        _kernel.Execute("var kept = 5;");
        var id = _kernel.Send(
            "execute_request", new JsonObject
            {
                ["code"] =
                    $"#i \"nuget:https://127.0.0.1:{((System.Net.IPEndPoint)silent.LocalEndpoint).Port}/index.json\"\n#r \"nuget: "
                        + "Workbook.Test.Late, 1.0.0\""
            });
        using (await silent.AcceptTcpClientAsync().WaitAsync(TimeSpan.FromMinutes(1)))
            _kernel.Ask("interrupt_request", [], control: true);
        Assert.Equal("Interrupted", (string?)_kernel.ReplyTo(id)["ename"]);
        Assert.Equal("5", Text(_kernel.Execute("kept").Outputs));
    }

    [Fact]
    public void A_floating_version_is_looked_for_again_after_a_day()
    {
        WriteEmptyPackage("Workbook.Test.Floating", "1.0.0");
        var ask = $"#i \"nuget:{_feed}\"\n#r \"nuget: Workbook.Test.Floating, 1.*\"";
        Assert.Equal("Installed packages: Workbook.Test.Floating 1.0.0", Text(_kernel.Execute(ask).Outputs));
        WriteEmptyPackage("Workbook.Test.Floating", "1.1.0");
        using (var same = Another())
            Assert.Equal("Installed packages: Workbook.Test.Floating 1.0.0", Text(same.Execute(ask).Outputs));
        foreach (var assets in Directory.EnumerateFiles(_feed, "project.assets.json", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(assets, DateTime.UtcNow.AddDays(-2));
        using var later = Another();
        Assert.Equal("Installed packages: Workbook.Test.Floating 1.1.0", Text(later.Execute(ask).Outputs));
    }

    [Fact]
    public void A_version_is_a_pattern_the_newest_or_whatever_is_there_already_and_never_a_second_one()
    {
        foreach (var version in (string[])["1.0.0", "1.2.0", "2.0.0", "3.0.0-beta.1"])
            WriteEmptyPackage("Workbook.Test.Patterned", version);
        WriteEmptyPackage("Workbook.Test.Newest", "1.0.0");
        WriteEmptyPackage("Workbook.Test.Newest", "1.1.0-beta.1");
        WriteEmptyPackage("Workbook.Test.Preview", "1.1.0-beta.1");
        Assert.Equal(
            "Installed packages: Workbook.Test.Patterned 1.2.0, Workbook.Test.Newest 1.0.0, Workbook.Test.Preview 1.1.0-beta.1",
            Text(_kernel.Execute(
            $"#i \"nuget:{_feed}\"\n#r \"nuget: Workbook.Test.Patterned, 1.*\"\n#r \"nuget: Workbook.Test.Newest\"\n#r "
                + "\"nuget:Workbook.Test.Preview,*-*\"").Outputs));
        Assert.Empty(_kernel.Execute("#r \"nuget: Workbook.Test.Patterned\"\n#r \"nuget: Workbook.Test.Patterned, 1.*\"").Outputs);
        Assert.Equal(
            "Installed packages: Workbook.Test.Patterned 1.2.0",
            Text(_kernel.Execute("#r \"nuget: Workbook.Test.Patterned, 1.2.0\"").Outputs));
        Assert.Equal(
            "Workbook.Test.Patterned cannot be had: version 1.2.0 of Workbook.Test.Patterned is loaded already, and 2.0.0 cannot be "
                + "loaded beside it; restart the kernel, and ask for one version in all cells",
            Error("#r \"nuget: Workbook.Test.Patterned, 2.0.0\""));
        Assert.Equal(
            "Workbook.Test.Other cannot be had: the cell asks for versions 1.0.0 and 2.* of Workbook.Test.Other; leave one of them",
            Error("#r \"nuget: Workbook.Test.Other, 1.0.0\"\n#r \"nuget: Workbook.Test.Other, 2.*\""));
    }

    [Fact]
    public void A_chart_of_XPlot_is_drawn()
    {
        Assert.StartsWith(
            "Installed packages: XPlot.Plotly ", Text(_kernel.Execute("#r \"nuget: XPlot.Plotly.Interactive\"").Outputs),
            StringComparison.Ordinal);
        var chart =
            _kernel.Execute("using XPlot.Plotly;\nvar chart = Chart.Plot(new Scatter { x = new[] { 1, 2 }, y = new[] { 3, 4 } "
                + "});\nchart.WithTitle(\"It's; so\");\nchart").Outputs.Single()["data"]!;
        Assert.Equal("[3,4]", chart["application/vnd.plotly.v1+json"]!["data"]![0]!["y"]!.ToJsonString());
        Assert.Equal("It's; so", (string?)chart["application/vnd.plotly.v1+json"]!["layout"]!["title"]);
        Assert.Equal("An XPlot chart: It's; so\nx  y\n1  3\n2  4", (string?)chart["text/plain"]);
    }

    [Fact]
    public void What_extended_dotnet_interactive_for_charts_gives_way_to_the_library_of_the_charts()
    {
        var installed = Text(
            _kernel.Execute("#r \"nuget: Plotly.NET.CSharp, 0.14.0\"\n#r \"nuget: Plotly.NET.Interactive, 6.0.0\"").Outputs);
        Assert.Equal("Installed packages: Plotly.NET.CSharp 0.14.0, Plotly.NET 6.0.0", installed);
        Assert.Empty(_kernel.Execute("#r \"nuget: Plotly.NET, 6.*\"\n#r \"nuget: Plotly.NET.Interactive\"").Outputs);
        Assert.Equal("csharp", Text(_kernel.Execute("Microsoft.DotNet.Interactive.Kernel.Root.Name").Outputs));
        var chart = _kernel.Execute("Plotly.NET.CSharp.Chart.Point<int, int, string>(new[] { 1, 2 }, new[] { 3, 4 })").Outputs
            .Single()["data"]!;
        Assert.True(chart.AsObject().ContainsKey("application/vnd.plotly.v1+json"));
    }

    [Theory]
    [InlineData("Plotly.NET.Interactive, 4.2.1", "Plotly.NET 4.*")]
    [InlineData("plotly.net.interactive, [5.0.0]", "Plotly.NET *")]
    [InlineData("XPlot.Plotly.Interactive", "XPlot.Plotly *")]
    [InlineData("Plotly.NET, 4.2.0; Plotly.NET.Interactive, 4.2.1", "Plotly.NET 4.2.0")]
    [InlineData("Deedle.Interactive, 1.0", "Deedle.Interactive 1.0")]
    public void An_extension_is_asked_for_as_its_library(string asked, string instead) => Assert.Equal(
        instead, string.Join(
            "; ", PackageRequest.WithoutExtensions([.. asked.Split(';').Select(one => PackageRequest.Parse(one)!)]).Select(
                package => $"{package.Id} {package.Version}")));

    [Fact]
    public void Frames_are_paged_tables_with_their_size_said()
    {
        _kernel.Execute("#r \"nuget: Microsoft.Data.Analysis, 0.23.1\"\n#r \"nuget: Deedle, 8.1.0\"");
        Paged(_kernel.Execute(
            "using Microsoft.Data.Analysis;\nnew DataFrame(new Int32DataFrameColumn(\"n\", Enumerable.Range(0, 150)))").Outputs);
        Paged(_kernel.Execute("Deedle.Frame.FromRecords(Enumerable.Range(0, 150).Select(n => new { n }))").Outputs);
    }

    [Fact]
    public void A_column_a_row_and_a_series_are_tables_and_a_missing_value_is_empty()
    {
        _kernel.Execute("#r \"nuget: Microsoft.Data.Analysis, 0.23.1\"\n#r \"nuget: Deedle, 8.1.0\"");
        Assert.Equal(
            "n\n1\n\n3", Text(
                _kernel.Execute("new Microsoft.Data.Analysis.Int32DataFrameColumn(\"n\", new int?[] { 1, null, 3 })").Outputs));
        _kernel.Execute("var frame = Deedle.Frame.FromRecords(new[] { new { City = \"Oslo\", Degrees = 3.5 }, new { City = \"Rome\", "
            + "Degrees = double.NaN } });");
        Assert.Equal("key  value\n0      3.5\n1", Text(_kernel.Execute("frame.GetColumn<double>(\"Degrees\")").Outputs));
        Assert.Equal("key      value\nCity     Rome\nDegrees", Text(_kernel.Execute("frame.Rows[1]").Outputs));
    }

    [Fact]
    public void A_chart_of_a_restored_Plotly_is_drawn()
    {
        _kernel.Execute("#r \"nuget: Plotly.NET.CSharp, 0.14.0\"");
        var chart = _kernel.Execute("Plotly.NET.CSharp.Chart.Point<int, int, string>(new[] { 1, 2 }, new[] { 3, 4 })").Outputs
            .Single()["data"]!;
        Assert.Equal("[3,4]", chart["application/vnd.plotly.v1+json"]!["data"]![0]!["y"]!.ToJsonString());
        Assert.Equal("A Plotly.NET chart\nx  y\n1  3\n2  4", (string?)chart["text/plain"]);
        Assert.Contains("<td style=\"text-align:right\">3</td>", (string?)chart["text/html"], StringComparison.Ordinal);
        Assert.Contains("Plotly.newPlot", (string?)chart["text/html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_with_a_known_hole_is_had_with_a_warning()
    {
        WriteEmptyPackage("Workbook.Test.Holed", "1.0.0");
        using var feed = new AuditedFeed(_feed, "Workbook.Test.Holed");
        File.WriteAllText(Path.Combine(_feed, "nuget.config"), $"""
            <configuration><packageSources><clear /><add key="audited" value="{feed.Address}" allowInsecureConnections="true" />
            </packageSources></configuration>
            """);
        var outputs = _kernel.Execute("#r \"nuget: Workbook.Test.Holed, 1.0.0\"").Outputs;
        var warning = outputs.Single(output => (string?)output["name"] == "stderr");
        Assert.Contains(
            "'Workbook.Test.Holed' 1.0.0 has a known high severity vulnerability", (string?)warning["text"], StringComparison.Ordinal);
        Assert.Contains("Installed packages: Workbook.Test.Holed 1.0.0", outputs.Select(o => (string?)o["data"]?["text/plain"]));
    }

    [Fact]
    public void What_a_package_brings_for_builds_does_not_run_when_it_is_looked_for_again()
    {
        var trace = Path.Combine(_feed, "trace");
        WriteEmptyPackage("Workbook.Test.Building", "1.0.0");
        using (var package = ZipFile.Open(Path.Combine(_feed, "Workbook.Test.Building.1.0.0.nupkg"), ZipArchiveMode.Update))
        using (var build = new StreamWriter(package.CreateEntry("build/Workbook.Test.Building.props").Open()))
            build.Write("<Project InitialTargets=\"Leave\"><Target Name=\"Leave\">"
                + $"<Touch Files=\"{trace}\" AlwaysCreate=\"true\" /></Target></Project>");
        var ask = $"#i \"nuget:{_feed}\"\n#r \"nuget: Workbook.Test.Building, 1.*\"";
        _kernel.Execute(ask);
        foreach (var assets in Directory.EnumerateFiles(_feed, "project.assets.json", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(assets, DateTime.UtcNow.AddDays(-2));
        using var later = Another();
        Assert.Equal("Installed packages: Workbook.Test.Building 1.0.0", Text(later.Execute(ask).Outputs));
        Assert.False(File.Exists(trace));
    }

    public void Dispose()
    {
        _kernel.Dispose();
        Directory.Delete(_feed, recursive: true);
    }

    private RunningKernel Another() => new(_feed, ("XDG_DATA_HOME", _feed), ("NUGET_PACKAGES", Path.Combine(_feed, "packages")));

    private static void Paged(List<JsonObject> outputs)
    {
        var data = outputs.Single()["data"]!;
        Assert.Contains(
            "<details><summary>rows 26–50</summary><div style=\"overflow-x:auto\"><table>", (string?)data["text/html"],
            StringComparison.Ordinal);
        Assert.Contains("100 of 150 rows shown", (string?)data["text/html"], StringComparison.Ordinal);
        Assert.EndsWith("100 of 150 rows shown", (string?)data["text/plain"], StringComparison.Ordinal);
    }

    // A library that is certainly there: the runtime's own, under another name.
    private void WriteNativePackage(string id, string version)
    {
        WriteEmptyPackage(id, version);
        using var package = ZipFile.Open(Path.Combine(_feed, $"{id}.{version}.nupkg"), ZipArchiveMode.Update);
        package.CreateEntryFromFile(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "libSystem.Native.so"),
            $"runtimes/{RuntimeInformation.RuntimeIdentifier}/native/libtestnative.so");
    }

    private void WriteEmptyPackage(string id, string version)
    {
        using var package = ZipFile.Open(Path.Combine(_feed, $"{id}.{version}.nupkg"), ZipArchiveMode.Create);
        using var specification = new StreamWriter(package.CreateEntry($"{id}.nuspec").Open());
        specification.Write($"""
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata>
            <id>{id}</id><version>{version}</version><authors>tests</authors><description>Of a test.</description>
            </metadata></package>
            """);
    }

    private string? Error(string code) => (string?)_kernel.Execute(code).Outputs.Single()["evalue"];

    private static string? Text(List<JsonObject> outputs) => (string?)outputs.Single()["data"]!["text/plain"];
}
