using System.Collections.Immutable;
using System.Text.Json;

namespace Workbook.Jupyter;

/// <summary>A registered kernel, and how to start it: what the <c>kernel.json</c> in a folder says.</summary>
/// <param name="Name">The name notebooks call it by: the folder's.</param>
/// <param name="Command">Program and arguments; <c>{connection_file}</c> stands for the connection file's path.</param>
public sealed record KernelSpec(string Name, ImmutableArray<string> Command)
{
    /// <summary>The file in the folder.</summary>
    public const string FileName = "kernel.json";

    /// <summary>The member of the file's metadata that says that this workbook wrote it.</summary>
    public const string Mark = "workbook";

    /// <summary>The folder; empty for a kernel that is not installed.</summary>
    public string Folder { get; init; } = "";

    /// <summary>What a client calls it; empty where nothing is said.</summary>
    public string DisplayName { get; init; } = "";

    /// <summary>The language of its cells, or null.</summary>
    public string? Language { get; init; }

    /// <summary>Whether it is interrupted by a message on its control channel; otherwise by a signal.</summary>
    public bool InterruptsByMessage { get; init; }

    /// <summary>Whether this workbook wrote it.</summary>
    public bool IsOurs { get; init; }

    /// <summary>Variables it wants in its environment.</summary>
    public ImmutableDictionary<string, string> Environment { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether it starts .NET Interactive, which is retired.</summary>
    public bool IsOfDotNetInteractive =>
        !IsOurs && Command.Any(word => word == "interactive" || word.Contains("dotnet-interactive", StringComparison.Ordinal));

    /// <summary>The specs in a folder of specs, by name; what cannot be read is left out.</summary>
    public static IReadOnlyList<KernelSpec> In(string kernels) => Directory.Exists(kernels)
        ? [.. Directory.EnumerateDirectories(kernels).Order(StringComparer.Ordinal).Select(Find).OfType<KernelSpec>()]
        : [];

    /// <summary>The spec in a folder, or null when there is none that can be read.</summary>
    public static KernelSpec? Find(string folder)
    {
        try
        {
            return Read(folder);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Reads the spec in a folder.</summary>
    /// <exception cref="InvalidDataException">It cannot be read or names no command; in one line that names the file.</exception>
    public static KernelSpec Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            return From(json.RootElement, folder);
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{file}: not a kernel description ({e.Message}); install the kernel again", e);
        }
    }

    private static KernelSpec From(JsonElement json, string folder) =>
        new(Path.GetFileName(folder), [.. json.GetProperty("argv").EnumerateArray().Select(word => word.GetString() ?? "")])
        {
            Folder = folder,
            DisplayName = JsonMember.Read(json, "display_name"),
            Language = JsonMember.Read(json, "language") is { Length: > 0 } language ? language : null,
            InterruptsByMessage = JsonMember.Read(json, "interrupt_mode") == "message",
            IsOurs = json.TryGetProperty("metadata", out var metadata) && metadata.TryGetProperty(Mark, out _),
            Environment = json.TryGetProperty("env", out var variables)
                ? variables.EnumerateObject().ToImmutableDictionary(v => v.Name, v => v.Value.GetString() ?? "")
                : ImmutableDictionary<string, string>.Empty,
        };
}
