using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary>A registered kernel: a folder with a <c>kernel.json</c>.</summary>
/// <param name="Name">The folder's name, which notebooks refer to.</param>
/// <param name="Folder">The folder.</param>
/// <param name="DisplayName">What a client calls it.</param>
/// <param name="Command">How it is started.</param>
/// <param name="IsOurs">Whether this workbook wrote it.</param>
public sealed record KernelSpec(string Name, string Folder, string DisplayName, IReadOnlyList<string> Command, bool IsOurs)
{
    private const string Mark = "workbook";
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether it starts .NET Interactive, which is retired.</summary>
    public bool IsOfDotNetInteractive =>
        !IsOurs && Command.Any(word => word == "interactive" || word.Contains("dotnet-interactive", StringComparison.Ordinal));

    /// <summary>The specs in a folder of specs; what cannot be read is left out.</summary>
    public static IReadOnlyList<KernelSpec> In(string kernels) => Directory.Exists(kernels)
        ? [.. Directory.EnumerateDirectories(kernels).Order(StringComparer.Ordinal).Select(Read).OfType<KernelSpec>()]
        : [];

    /// <summary>The spec in a folder, or null when there is none that can be read.</summary>
    public static KernelSpec? Read(string folder)
    {
        var file = Path.Combine(folder, "kernel.json");
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var command = json.RootElement.GetProperty("argv").EnumerateArray().Select(word => word.GetString() ?? "").ToList();
            var isOurs = json.RootElement.TryGetProperty("metadata", out var metadata) && metadata.TryGetProperty(Mark, out _);
            return new KernelSpec(
                Path.GetFileName(folder), folder, json.RootElement.GetProperty("display_name").GetString() ?? "", command, isOurs);
        }
        catch (Exception error) when (error is IOException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Writes the spec of this kernel.</summary>
    /// <param name="kernels">The folder of specs.</param>
    /// <param name="name">The spec's name.</param>
    /// <param name="command">Gives, for the spec's folder, how the kernel is started, with absolute paths; the
    /// connection file follows.</param>
    /// <param name="force">Whether to replace another product's spec, whose kernel.json is kept as kernel.json.replaced.</param>
    /// <exception cref="InvalidDataException">Another product's spec is there, or the name is not one.</exception>
    public static KernelSpec Install(string kernels, string name, Func<string, IReadOnlyList<string>> command, bool force)
    {
        var folder = FolderOf(kernels, name);
        // A folder without a kernel.json is no kernel's: an installation that was cut off leaves one.
        var isAnothers = File.Exists(Path.Combine(folder, "kernel.json")) && Read(folder) is not { IsOurs: true };
        if (isAnothers && !force)
            throw new InvalidDataException($"{folder} belongs to another product ({Read(folder)?.DisplayName ?? "not readable"}); "
                + "--force replaces it, --name registers this one beside it");
        Directory.CreateDirectory(folder);
        var words = command(folder);
        var file = Path.Combine(folder, "kernel.json");
        if (isAnothers && File.Exists(file))
            File.Move(file, $"{file}.replaced", overwrite: true);
        File.WriteAllText($"{file}.tmp", Json(words).ToJsonString(Readable) + "\n");
        File.Move($"{file}.tmp", file, overwrite: true);
        foreach (var logo in (string[])["logo-32x32.png", "logo-64x64.png"])
            Copy(logo, folder);
        return Read(folder)!;
    }

    /// <summary>Takes the spec away.</summary>
    /// <exception cref="InvalidDataException">There is none, it is another product's, or the name is not one.</exception>
    public static void Remove(string kernels, string name, bool force)
    {
        var folder = FolderOf(kernels, name);
        if (!Directory.Exists(folder))
            throw new InvalidDataException($"no kernel {name} in {kernels}; 'workbook kernel list' shows what is there");
        if (Read(folder) is not { IsOurs: true } && !force)
            throw new InvalidDataException(
                $"{folder} belongs to another product ({Read(folder)?.DisplayName ?? "not readable"}); --force removes it");
        Directory.Delete(folder, recursive: true);
    }

    // A name is never a path: what it names is written to, and deleted with all that it holds.
    private static string FolderOf(string kernels, string name) =>
        name.Any(char.IsAsciiLetterOrDigit) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_')
            ? Path.GetFullPath(Path.Combine(kernels, name))
            : throw new InvalidDataException($"\"{name}\" cannot be a kernel's name: use letters, digits, '.', '-' and '_'");

    private static JsonObject Json(IReadOnlyList<string> command) => new()
    {
        ["argv"] = new JsonArray([.. command.Select(word => (JsonNode)word), "{connection_file}"]),
        ["display_name"] = ".NET (C#)",
        ["language"] = "C#",
        ["interrupt_mode"] = "message",
        ["metadata"] = new JsonObject { [Mark] = typeof(KernelSpec).Assembly.GetName().Version!.ToString(3), ["debugger"] = false },
    };

    private static void Copy(string logo, string folder)
    {
        using var resource = typeof(KernelSpec).Assembly.GetManifestResourceStream(logo)!;
        using var file = File.Create(Path.Combine(folder, logo));
        resource.CopyTo(file);
    }
}
