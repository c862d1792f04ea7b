using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Workbook.Notebooks;

/// <summary>
/// A notebook in Jupyter's format 4. What is not understood is kept: unknown keys, their order, number formats, ids and
/// the layout of the file; a notebook that was not changed is written back byte for byte.
/// </summary>
/// <seealso href="https://nbformat.readthedocs.io/en/latest/format_description.html">The format.</seealso>
public sealed record Notebook
{
    private readonly JsonElement _json;
    private readonly JsonLayout _layout;
    private readonly string? _text;

    private Notebook(string path, JsonElement json, JsonLayout layout, string? text)
    {
        (Path, _json, _layout, _text) = (path, json, layout, text);
        Cells = [.. json.GetProperty("cells").EnumerateArray().Select(cell => new Cell(cell))];
    }

    /// <summary>The file it was read from, as it was named.</summary>
    public string Path { get; }

    /// <summary>The file's name without its extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The cells, in order.</summary>
    public ImmutableArray<Cell> Cells { get; }

    /// <summary>The minor version of the format: cells have ids since 5.</summary>
    public int MinorVersion => _json.Member("nbformat_minor") is { ValueKind: JsonValueKind.Number } minor
        && minor.TryGetInt32(out var version) ? version : 0;

    /// <summary>The name of the kernel it was written for, or null.</summary>
    public string? KernelName => Metadata?.Member("kernelspec")?.Text("name");

    /// <summary>The language it is written in, or null.</summary>
    public string? Language => Metadata?.Member("kernelspec")?.Text("language") ?? Metadata?.Member("language_info")?.Text("name");

    private JsonElement? Metadata => _json.Member("metadata");

    /// <summary>Reads a notebook.</summary>
    /// <exception cref="NotebookException">The file is not there, cannot be read, or is not a notebook of format 4.</exception>
    public static Notebook Read(string path)
    {
        try
        {
            return Parse(new UTF8Encoding(false, true).GetString(File.ReadAllBytes(path)), path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new NotebookException($"{path}: there is no such notebook; check the name", e);
        }
        catch (DecoderFallbackException e)
        {
            throw new NotebookException($"{path}: not UTF-8, so not a notebook; save it again from VS Code or Jupyter", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NotebookException($"{path}: cannot be read ({e.Message}); check its permissions", e);
        }
    }

    /// <summary>A notebook from its JSON.</summary>
    /// <param name="text">The JSON.</param>
    /// <param name="path">What to call it in messages.</param>
    /// <exception cref="NotebookException">It is not a notebook of format 4.</exception>
    public static Notebook Parse(string text, string path)
    {
        var json = ParseJson(text, path);
        if (json.ValueKind != JsonValueKind.Object)
            throw new NotebookException($"{path}: not a notebook (a JSON {Word(json.ValueKind)}, not an object); choose an .ipynb file");
        CheckVersion(json, path);
        if (json.Member("cells") is not { ValueKind: JsonValueKind.Array } cells)
            throw new NotebookException($"{path}: not a notebook (it has no \"cells\"); choose an .ipynb file");
        CheckCells(cells, path);
        return new(path, json, JsonLayout.Of(text), text);
    }

    /// <summary>The notebook with other cells.</summary>
    public Notebook WithCells(IEnumerable<Cell> cells)
    {
        ImmutableArray<Cell> all = [.. cells];
        return all.SequenceEqual(Cells)
            ? this
            : new(Path, _json.With("cells", JsonText.Array(all.Select(cell => cell.Json))), _layout, null);
    }

    /// <summary>The notebook with words replaced wherever they stand, in code and in outputs.</summary>
    /// <param name="words">The words, and what stands for each.</param>
    public Notebook WithWords(IReadOnlyDictionary<string, string> words)
    {
        var json = ToJson();
        foreach (var (word, other) in words.OrderByDescending(pair => pair.Key.Length))
            json = json.Replace(Inside(word), Inside(other), StringComparison.Ordinal);
        return words.Count == 0 ? this : Parse(json, Path);
    }

    /// <summary>Words as they stand inside a JSON string.</summary>
    private static string Inside(string words) => JsonText.String(words).GetRawText()[1..^1];

    /// <summary>The JSON of the notebook, laid out as the file was.</summary>
    public string ToJson() => _text ?? _layout.Write(_json);

    /// <summary>Writes the notebook: to a temporary file beside it first, so that no one ever sees half of it.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(string path)
    {
        try
        {
            AtomicFile.Write(path, ToJson());
        }
        catch (IOException e)
        {
            throw new NotebookException(e.Message, e);
        }
    }

    private static JsonElement ParseJson(string text, string path)
    {
        try
        {
            return JsonText.Parse(text.TrimStart('\uFEFF'));
        }
        catch (JsonException e)
        {
            var line = (e.LineNumber ?? 0) + 1;
            var hint = text.Contains("<<<<<<<", StringComparison.Ordinal)
                ? "it holds git conflict markers: resolve them"
                : "open it in a text editor and mend that line, or restore it";
            throw new NotebookException($"{path}: line {line}: not JSON, so not a notebook; {hint}", e);
        }
    }

    private static void CheckVersion(JsonElement json, string path)
    {
        var version = json.Member("nbformat") is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var major)
            ? major
            : 4;
        if (version < 4)
            throw new NotebookException(
                $"{path}: notebook format {version} is too old; open it in Jupyter and save it, which makes it format 4");
        if (version > 4)
            throw new NotebookException($"{path}: notebook format {version} is newer than this program (4); save it as format 4");
    }

    private static void CheckCells(JsonElement cells, string path)
    {
        var number = 0;
        foreach (var cell in cells.EnumerateArray())
        {
            number++;
            if (cell.ValueKind != JsonValueKind.Object || cell.Text("cell_type") is null)
                throw new NotebookException($"{path}: cell {number} has no \"cell_type\"; remove it in a text editor or restore the file");
            if (cell.Member("source") is not { } source || !source.TryGetText(out _))
                throw new NotebookException(
                    $"{path}: cell {number} has no readable \"source\"; remove it in a text editor or restore the file");
        }
    }

    private static string Word(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "list",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        _ => "literal",
    };
}
