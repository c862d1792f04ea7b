using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security;

namespace Workbook.Kernel;

/// <summary>
/// The kernel as a program of its own, compiled ahead of time (ReadyToRun) for this machine by the .NET SDK: it starts in
/// about half the time that it takes to compile itself at each start. The tool package brings it for the kind of machine it was made on.
/// </summary>
public static class KernelProgram
{
    private const string Name = "workbook-kernel";
    private const string Mark = "build.txt";
    private static readonly string Library = typeof(KernelProgram).Assembly.Location;
    private static readonly string Brought = Path.Combine(Path.GetDirectoryName(Library)!, "kernel");
    private static readonly string Build = $"{typeof(KernelProgram).Module.ModuleVersionId:N} {RuntimeInformation.RuntimeIdentifier}";

    /// <summary>
    /// The running kernel's own <c>dotnet</c>. A client starts kernels from any folder and with any PATH, so its path is absolute.
    /// </summary>
    public static string Dotnet { get; } = FindDotnet();

    /// <summary>The program as the tool package brought it; null where it brought none for this kind of machine.</summary>
    public static string? Packed { get; } =
        File.Exists(Path.Combine(Brought, Mark)) && File.ReadAllText(Path.Combine(Brought, Mark)) == Build
            ? Path.Combine(Brought, $"{Name}.dll")
            : null;

    /// <summary>Compiles the program, unless it is there already, or copies what the package brought.</summary>
    /// <param name="folder">
    /// Where; the folder in it that holds the program has one name for all builds, as clients know a kernel again by how it is started.
    /// </param>
    /// <returns>The command that starts it; a connection file follows.</returns>
    /// <exception cref="KernelProgramException">The SDK is missing, or can't compile it.</exception>
    public static IReadOnlyList<string> Compile(string folder)
    {
        var program = Path.Combine(folder, Name);
        Place(program, Build, Packed is null ? Publish : to => Copy(Brought, to));
        return [Dotnet, Path.Combine(program, $"{Name}.dll")];
    }

    /// <summary>Fills the folder, unless it holds the build already; a folder that is there is whole.</summary>
    /// <exception cref="KernelProgramException">Another build is there and in use.</exception>
    internal static void Place(string program, string build, Action<string> fill)
    {
        var mark = Path.Combine(program, Mark);
        if (!File.Exists(mark) || File.ReadAllText(mark) != build)
        {
            var unfinished = $"{program}-new";
            Remove(unfinished);
            fill(unfinished);
            File.WriteAllText(Path.Combine(unfinished, Mark), build);
            MoveAside(program);
            Directory.Move(unfinished, program);
        }
        foreach (var other in Directory.EnumerateDirectories(Path.GetDirectoryName(program)!, $"{Path.GetFileName(program)}-*"))
            Remove(other);
    }

    private static void MoveAside(string program)
    {
        try
        {
            if (Directory.Exists(program))
                Directory.Move(program, $"{program}-old-{Guid.NewGuid():N}");
        }
        catch (IOException error)
        {
            throw new KernelProgramException($"{program} is in use: shut the kernels down that run, and install again ({error.Message})");
        }
    }

    private static void Publish(string program)
    {
        var work = Directory.CreateTempSubdirectory("workbook-kernel-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(work, $"{Name}.csproj"), Project());
            File.WriteAllText(Path.Combine(work, "Program.cs"), Source);
            Run(work, ["publish", "-o", "out", "--nologo", "-v", "quiet", "-nodeReuse:false", "-p:UseSharedCompilation=false"]);
            Copy(Path.Combine(work, "out"), program);
        }
        finally
        {
            Remove(work);
        }
    }

    private static void Run(string folder, IReadOnlyList<string> arguments)
    {
        try
        {
            using var sdk = Process.Start(new ProcessStartInfo(Dotnet, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true
            })!;
            var errors = sdk.StandardError.ReadToEndAsync();
            var said = sdk.StandardOutput.ReadToEnd() + errors.Result;
            sdk.WaitForExit();
            if (sdk.ExitCode != 0)
                throw new KernelProgramException(said.Split('\n')
                    .FirstOrDefault(line => line.Contains("error", StringComparison.OrdinalIgnoreCase))?.Trim() ?? said.Trim());
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            throw new KernelProgramException($"{Dotnet}: {error.Message}");
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    private static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // On Windows a kernel that still runs holds its files; the next installation removes them.
        }
    }

    private static string FindDotnet()
    {
        var file = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        // …/shared/Microsoft.NETCore.App/10.0.x/
        var beside = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", file));
        return File.Exists(beside) ? beside : file;
    }

    // Roslyn finds its C# parts by name, so that no reference leads to them. The compiler's options put code in for generic
    // types of .NET over types of Roslyn (half of what was left to compile at a start); it is checked against the .NET that
    // runs, and compiled anew where that differs.
    private static string Project() => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
            <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
            <PublishReadyToRun>true</PublishReadyToRun>
            <PublishReadyToRunCrossgen2ExtraArgs>--opt-cross-module:*;--non-local-generics-module:*</PublishReadyToRunCrossgen2ExtraArgs>
            <SelfContained>false</SelfContained>
            <UseAppHost>false</UseAppHost>
            <DebugType>none</DebugType>
            <NuGetAudit>false</NuGetAudit>
            <SatelliteResourceLanguages>en</SatelliteResourceLanguages>
            <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
            <PredefinedCulturesOnly>false</PredefinedCulturesOnly>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="{SecurityElement.Escape(Library)};{Given("Microsoft.CodeAnalysis*.dll")}" />
            <Reference Include="{Given("Newtonsoft.Json.dll")};{Given("System.Reactive.dll")}" />
          </ItemGroup>
        </Project>
        """;

    // What cells get without #r, and the kernel itself has no use for.
    private static string Given(string file) => SecurityElement.Escape(Path.Combine(Path.GetDirectoryName(Library)!, file));

    private const string Source = """
        try
        {
            await Workbook.Kernel.KernelHost.RunAsync(args[0]);
            return 0;
        }
        catch (Workbook.Kernel.KernelStartException error)
        {
            System.Console.Error.WriteLine($"workbook: {error.Message}");
            return 2;
        }
        """;
}

/// <summary>The kernel can't be compiled ahead of time.</summary>
/// <param name="message">Why.</param>
public sealed class KernelProgramException(string message) : Exception(message);
