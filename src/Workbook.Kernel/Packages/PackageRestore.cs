using System.Diagnostics;
using System.Security;
using System.Security.Cryptography;
using System.Text;

namespace Workbook.Kernel;

/// <summary>
/// Restores packages with the .NET SDK, as a project would get them; the same request is restored once, one whose
/// version floats once a day.
/// </summary>
internal static class PackageRestore
{
    private static readonly string Cache = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "workbook",
        "packages");

    private static readonly TimeSpan FloatingFor = TimeSpan.FromDays(1);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(100);

    /// <summary>The files of the packages and of all that they depend on.</summary>
    /// <exception cref="PackageException">They cannot be had; the message says which and why.</exception>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public static PackageFiles Restore(IReadOnlyList<PackageRequest> packages, IReadOnlyList<string> sources, CancellationToken interrupted)
    {
        var project = Project(packages, sources);
        var folder = Path.Combine(Cache, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(project)))[..16]);
        var assets = Path.Combine(folder, "obj", "project.assets.json");
        Directory.CreateDirectory(folder);
        using var alone = Lock(folder, interrupted);
        if (!IsRestored(assets))
            Run(folder, project, interrupted);
        else if (packages.Any(package => package.IsFloating) && DateTime.UtcNow - File.GetLastWriteTimeUtc(assets) > FloatingFor)
            Refresh(folder, project, assets, interrupted);
        return PackageFiles.Read(assets);
    }

    /// <summary>Waits until no other kernel restores the same.</summary>
    private static FileStream Lock(string folder, CancellationToken interrupted)
    {
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (!interrupted.WaitHandle.WaitOne(BetweenTries))
            {
            }
            interrupted.ThrowIfCancellationRequested();
        }
    }

    private static bool IsRestored(string assets) => File.Exists(assets) && PackageFiles.Read(assets).Assemblies.All(File.Exists);

    // What was the newest version a day ago will do where the feed is out of reach.
    private static void Refresh(string folder, string project, string assets, CancellationToken interrupted)
    {
        var kept = File.ReadAllBytes(assets);
        try
        {
            Run(folder, project, interrupted);
            File.SetLastWriteTimeUtc(assets, DateTime.UtcNow);
        }
        catch (Exception error) when (error is PackageException or OperationCanceledException)
        {
            File.WriteAllBytes(assets, kept);
            interrupted.ThrowIfCancellationRequested();
            Console.Error
                .WriteLine($"Newer versions of the packages could not be looked for ({error.Message}); those of "
                    + $"{DateTime.UtcNow - FloatingFor:yyyy-MM-dd} or before are used.");
        }
    }

    private static void Run(string folder, string project, CancellationToken interrupted)
    {
        File.WriteAllText(Path.Combine(folder, "cell.csproj"), project);
        using var restore = Process.Start(new ProcessStartInfo(Sdk(), ["restore", "--force", "--nologo", "-v", "quiet"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new PackageException("the .NET SDK could not be started");
        using var stopping = interrupted.Register(() => restore.Kill(entireProcessTree: true));
        var errors = restore.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = restore.StandardOutput.ReadToEnd() + errors.Result;
        restore.WaitForExit();
        interrupted.ThrowIfCancellationRequested();
        if (restore.ExitCode == 0)
            return;
        File.Delete(Path.Combine(folder, "obj", "project.assets.json"));
        throw new PackageException(FirstError(output));
    }

    private static string Sdk() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";

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
            <NuGetAudit>true</NuGetAudit>
            <NuGetAuditMode>all</NuGetAuditMode>
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
