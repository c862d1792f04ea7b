using System.Diagnostics;
using System.Security;
using System.Security.Cryptography;
using System.Text;

namespace Workbook.Kernel;

/// <summary>Restores packages with the .NET SDK, as a project would get them; the same request is restored once.</summary>
internal static class PackageRestore
{
    private static readonly string Cache = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "workbook", "packages");

    /// <summary>The files of the packages and of all that they depend on.</summary>
    /// <exception cref="PackageException">They cannot be had; the message says which and why.</exception>
    public static PackageFiles Restore(IReadOnlyList<PackageRequest> packages, IReadOnlyList<string> sources)
    {
        var project = Project(packages, sources);
        var folder = Path.Combine(Cache, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(project)))[..16]);
        var assets = Path.Combine(folder, "obj", "project.assets.json");
        if (!IsRestored(assets))
            Run(folder, project);
        return PackageFiles.Read(assets);
    }

    private static bool IsRestored(string assets) => File.Exists(assets) && PackageFiles.Read(assets).Assemblies.All(File.Exists);

    private static void Run(string folder, string project)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "cell.csproj"), project);
        using var restore = Process.Start(new ProcessStartInfo(Sdk(), ["restore", "--nologo", "-v", "quiet"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new PackageException("the .NET SDK could not be started");
        var errors = restore.StandardError.ReadToEndAsync();
        var output = restore.StandardOutput.ReadToEnd() + errors.Result;
        restore.WaitForExit();
        if (restore.ExitCode == 0)
            return;
        File.Delete(Path.Combine(folder, "obj", "project.assets.json"));
        throw new PackageException(FirstError(output));
    }

    private static string Sdk() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";

    private static string FirstError(string output)
    {
        var line = output.Split('\n').FirstOrDefault(line => line.Contains(" error ", StringComparison.Ordinal)) ?? output;
        var start = line.IndexOf("error ", StringComparison.Ordinal) + "error ".Length;
        var end = line.LastIndexOf(" [", StringComparison.Ordinal);
        return line[Math.Max(0, start)..(end > start ? end : line.Length)].Trim();
    }

    private static string Project(IReadOnlyList<PackageRequest> packages, IReadOnlyList<string> sources) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
            <RuntimeIdentifier>{System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
            <SelfContained>false</SelfContained>
            <NuGetAudit>false</NuGetAudit>
            <RestoreAdditionalProjectSources>{SecurityElement.Escape(string.Join(';', sources))}</RestoreAdditionalProjectSources>
          </PropertyGroup>
          <ItemGroup>
            {string.Concat(packages.Select(package => $"<PackageReference Include=\"{package.Id}\" Version=\"{package.Version}\" />"))}
          </ItemGroup>
        </Project>
        """;
}

/// <summary>A package cannot be had.</summary>
internal sealed class PackageException(string message) : Exception(message);
