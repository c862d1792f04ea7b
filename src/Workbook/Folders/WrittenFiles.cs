using System.Text.Json;
using System.Text.Json.Serialization;
using Workbook.Notebooks;

namespace Workbook.Folders;

/// <summary>
/// What a folder was given: where its articles lie, and what each file said when it was written; kept in the folder itself.
/// </summary>
internal sealed class WrittenFiles
{
    /// <summary>The folder's own articles, as its notebooks name them.</summary>
    public const string OwnArticles = "../articles";

    private static readonly JsonSerializerOptions Layout =
        new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private string _path = "";

    /// <summary>Where the notebooks find the articles, from their own folder or from the root.</summary>
    public string Input { get; set; } = OwnArticles;

    /// <summary>A hash of what each file said when it was written last, by its path in the folder.</summary>
    [JsonInclude]
    public SortedDictionary<string, string> Files { get; private set; } = new(StringComparer.Ordinal);

    /// <summary>The hash of a file when it was written last; null when it never was.</summary>
    public string? this[string name]
    {
        get => Files.GetValueOrDefault(name);
        set => Files[name] = value!;
    }

    /// <summary>Reads the list; of a folder that has none an empty one.</summary>
    /// <exception cref="NotebookException">The list is damaged.</exception>
    public static WrittenFiles Read(string path)
    {
        try
        {
            var written = (File.Exists(path) ? JsonSerializer.Deserialize<WrittenFiles>(File.ReadAllText(path), Layout) : null) ?? new();
            written._path = path;
            return written;
        }
        catch (JsonException e)
        {
            throw new NotebookException(
                $"{path}: not the list of files that was written here; delete it, and files that differ are left as they are", e);
        }
    }

    /// <summary>Writes the list.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    public void Save() => AtomicFile.Write(_path, JsonSerializer.Serialize(this, Layout) + "\n");
}
