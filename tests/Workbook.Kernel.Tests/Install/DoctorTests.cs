namespace Workbook.Kernel.Tests;

public sealed class DoctorTests : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("home-").FullName;

    [Fact]
    public void A_machine_without_the_kernel_is_told_the_command_that_registers_it() =>
        Assert.Contains(new Finding(false, "this kernel is not registered: run 'workbook kernel install'"), Examine());

    [Fact]
    public void The_SDK_that_runs_the_tests_is_found() =>
        Assert.Contains(
            Examine(), finding => finding.IsFine
                && finding.Text.StartsWith($".NET SDK {Environment.Version.Major}.", StringComparison.Ordinal));

    [Fact]
    public void A_kernel_whose_program_is_gone_is_not_fine()
    {
        var spec = KernelInstallation.Install(
            Places.UserKernels, ".net-csharp", _ => [KernelProgram.Dotnet, Path.Combine(_home, "gone.dll")], force: false);
        Assert.Contains(
            new Finding(false,
                $"{spec.Folder} starts {Path.Combine(_home, "gone.dll")}, which is gone: run 'workbook kernel install' again"), Examine());
        File.WriteAllText(Path.Combine(_home, "gone.dll"), "");
        Assert.Contains(new Finding(true, $"kernel .net-csharp (.NET (C#)) in {spec.Folder}"), Examine());
    }

    [Theory]
    [InlineData("dotnet", "interactive")]
    [InlineData("/home/ann/.dotnet/tools/dotnet-interactive", "jupyter")]
    public void A_kernel_of_dotnet_interactive_is_stale(string program, string argument)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Places.UserKernels, ".net-fsharp")).FullName;
        File.WriteAllText(
            Path.Combine(folder, "kernel.json"),
            $$"""{"argv":["{{program}}","{{argument}}"],"display_name":".NET (F#)","language":"F#"}""");
        Assert.Contains(
            new Finding(false,
                $"{folder} is of .NET Interactive, which is retired: run 'workbook kernel remove --force --name .net-fsharp'"), Examine());
    }

    [Fact]
    public void Without_VS_Code_nothing_is_said_of_its_extensions() =>
        Assert.DoesNotContain(Examine(), finding => finding.Text.Contains("VS Code", StringComparison.Ordinal));

    [Fact]
    public void Extensions_that_are_missing_or_in_the_way_are_named()
    {
        var extensions = Directory.CreateDirectory(Path.Combine(_home, ".vscode", "extensions")).FullName;
        Directory.CreateDirectory(Path.Combine(extensions, "ms-toolsai.jupyter-renderers-1.0.0"));
        Directory.CreateDirectory(Path.Combine(extensions, "ms-dotnettools.dotnet-interactive-vscode-1.0.1"));
        var findings = Examine();
        Assert.Contains(
            new Finding(false, $"VS Code extension ms-toolsai.jupyter (runs notebooks) is not in {extensions}: install it"), findings);
        Assert.Contains(new Finding(true, $"VS Code extension ms-toolsai.jupyter-renderers in {extensions}"), findings);
        Assert.Contains(
            findings, finding => !finding.IsFine && finding.Text.Contains("Polyglot", StringComparison.Ordinal)
                && finding.Text.EndsWith(": uninstall it", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_home, recursive: true);

    private JupyterPaths Places => new(Platform.Linux, _ => null, _home);

    private IReadOnlyList<Finding> Examine() => Doctor.Examine(Places);
}
