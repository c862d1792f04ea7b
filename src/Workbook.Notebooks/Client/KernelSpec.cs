using System.Collections.Immutable;
using System.Text.Json;

namespace Workbook.Notebooks;

/// <summary>How to start a kernel: what a <c>kernel.json</c> says.</summary>
/// <param name="Name">The name notebooks call it by.</param>
/// <param name="Command">Program and arguments; <c>{connection_file}</c> stands for the connection file's path.</param>
public sealed record KernelSpec(string Name, ImmutableArray<string> Command)
{
    /// <summary>The language of its cells.</summary>
    public string? Language { get; init; }

    /// <summary>Whether it is interrupted by a message on its control channel; otherwise by a signal.</summary>
    public bool InterruptsByMessage { get; init; }

    /// <summary>Variables it wants in its environment.</summary>
    public ImmutableDictionary<string, string> Environment { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Reads the <c>kernel.json</c> in a folder; the folder's name is the kernel's.</summary>
    /// <exception cref="NotebookException">It cannot be read or names no command.</exception>
    public static KernelSpec Read(string folder)
    {
        var file = Path.Combine(folder, "kernel.json");
        try
        {
            var json = JsonText.Parse(File.ReadAllText(file));
            return new(Path.GetFileName(folder), [.. json.GetProperty("argv").EnumerateArray().Select(argument => argument.GetString()!)])
            {
                Language = json.Text("language"),
                InterruptsByMessage = json.Text("interrupt_mode") == "message",
                Environment = (json.Member("env")?.Members() ?? []).ToImmutableDictionary(
                    variable => variable.Name, variable => variable.Value.GetString() ?? ""),
            };
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new NotebookException($"{file}: not a kernel description ({e.Message}); install the kernel again", e);
        }
    }
}
