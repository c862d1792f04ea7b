using System.Reflection.PortableExecutable;
using System.Text.Json.Nodes;

namespace Workbook.Tests;

/// <summary>The command as others get it: packed, installed as a .NET tool from the folder, its kernel registered and run.</summary>
public sealed class PackedToolTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("workbook-tool-");

    [Fact]
    public void The_packed_tool_installs_from_a_folder_and_its_compiled_kernel_runs_a_notebook()
    {
        Run(
            "dotnet", "pack", Path.Combine(WorkbookProcess.Repository, "src", "Workbook"), "-c", "Release", "-o", At("packages"),
            "-nodeReuse:false");
        Run("dotnet", "tool", "install", "workbook", "--tool-path", At("tool"), "--source", At("packages"));
        // Not a word of compiling: the package brings what the machine it was packed on has compiled.
        Assert.Equal("", Start(At("tool/workbook"), "kernel", "install", "--prefix", _folder.FullName, "--name", "packed").Error);
        var command = CommandOf(At("share/jupyter/kernels/packed/kernel.json"));
        Assert.All(command.SkipLast(1), word => Assert.True(Path.IsPathFullyQualified(word) && File.Exists(word), word));
        Assert.Equal("{connection_file}", command[^1]);
        var program = Path.GetDirectoryName(command[^2])!;
        Assert.All(["Workbook.Kernel.dll", "Microsoft.CodeAnalysis.CSharp.dll", "Microsoft.CodeAnalysis.CSharp.Scripting.dll"],
            name => Assert.True(IsCompiledAheadOfTime(Path.Combine(program, name)), name));

        File.WriteAllText(At("one.ipynb"), """
            {"cells":[{"cell_type":"code","execution_count":null,"metadata":{},"outputs":[],
              "source":"Console.Write(Environment.GetCommandLineArgs()[0])"}],
             "metadata":{"kernelspec":{"display_name":"packed","language":"C#","name":"packed"}},"nbformat":4,"nbformat_minor":4}
            """);
        Run(At("tool/workbook"), "run", "one.ipynb", "--kernel", "packed", "--out", "out");
        Assert.Contains(command[^2], File.ReadAllText(At("out/one.ipynb")), StringComparison.Ordinal);
        Assert.Contains("packed\t.NET (C#)", Run(At("tool/workbook"), "kernel", "list"), StringComparison.Ordinal);
        File.WriteAllText(At("one.txt"), "Ferry line closes\n\nThe last ferry sails in June, chief executive Marja Tuominen said.");
        Run(At("tool/workbook"), "new", "desk", "--articles", "one.txt");
        Run(At("tool/workbook"), "run", "desk/notebooks/05-voices.ipynb", "--out", "desk/out");
        Assert.Contains("Marja Tuominen", File.ReadAllText(At("desk/out/05-voices.html")), StringComparison.Ordinal);
        Run(At("tool/workbook"), "kernel", "remove", "--prefix", _folder.FullName, "--name", "packed");
        Assert.False(Directory.Exists(At("share/jupyter/kernels/packed")));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Run(string program, params string[] arguments) => Start(program, arguments).Output;

    private WorkbookProcess.Result Start(string program, params string[] arguments)
    {
        var environment = new Dictionary<string, string> { ["JUPYTER_PATH"] = At("share/jupyter"), ["WORKBOOK_BROWSER"] = "none" };
        var result = WorkbookProcess.RunProgram(program, arguments, folder: _folder.FullName, environment: environment);
        Assert.True(result.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {result.Error}{result.Output}");
        return result;
    }

    private static List<string> CommandOf(string spec) =>
        [.. JsonNode.Parse(File.ReadAllText(spec))!["argv"]!.AsArray().Select(word => (string)word!)];

    private static bool IsCompiledAheadOfTime(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        return file.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    private string At(string path) => Path.Combine(_folder.FullName, path);
}
