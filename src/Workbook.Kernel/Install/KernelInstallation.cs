using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary>Registers this kernel, and takes registrations away.</summary>
public static class KernelInstallation
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
        var isAnothers = File.Exists(Path.Combine(folder, KernelSpec.FileName)) && KernelSpec.Find(folder) is not { IsOurs: true };
        if (isAnothers && !force)
            throw new InvalidDataException(
                $"{folder} belongs to another product ({KernelSpec.Find(folder)?.DisplayName ?? "not readable"}); "
                + "--force replaces it, --name registers this one beside it");
        using var installing = FolderLock.Take(
            folder, ".installing", "another process registers this kernel now; wait for it to end");
        var words = command(folder);
        var file = Path.Combine(folder, KernelSpec.FileName);
        if (isAnothers && File.Exists(file))
            File.Move(file, $"{file}.replaced", overwrite: true);
        AtomicFile.Write(file, Json(words).ToJsonString(Readable) + "\n");
        foreach (var logo in (string[])["logo-32x32.png", "logo-64x64.png"])
            Copy(logo, folder);
        return KernelSpec.Read(folder);
    }

    /// <summary>Takes the spec away.</summary>
    /// <exception cref="InvalidDataException">There is none, it is another product's, or the name is not one.</exception>
    public static void Remove(string kernels, string name, bool force)
    {
        var folder = FolderOf(kernels, name);
        if (!Directory.Exists(folder))
            throw new InvalidDataException($"no kernel {name} in {kernels}; 'workbook kernel list' shows what is there");
        if (KernelSpec.Find(folder) is not { IsOurs: true } && !force)
            throw new InvalidDataException(
                $"{folder} belongs to another product ({KernelSpec.Find(folder)?.DisplayName ?? "not readable"}); --force removes it");
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
        ["metadata"] = new JsonObject
        {
            [KernelSpec.Mark] = typeof(KernelInstallation).Assembly.GetName().Version!.ToString(3),
            ["debugger"] = true
        },
    };

    private static void Copy(string logo, string folder)
    {
        using var resource = typeof(KernelInstallation).Assembly.GetManifestResourceStream(logo)!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        AtomicFile.Write(Path.Combine(folder, logo), bytes.ToArray());
    }
}
