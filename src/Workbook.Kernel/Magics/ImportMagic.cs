using System.Text.Json;

namespace Workbook.Kernel;

/// <summary><c>#!import FILE</c>: runs a notebook's cells in C# and SQL, a .dib file's, or a C# file, here.</summary>
internal sealed class ImportMagic
{
    // The files that are being imported, each by the one before it.
    private readonly List<string> _open = [];

    /// <summary>
    /// Runs the file's cells by <paramref name="run"/>; its path is relative to the file that imports it, or to the folder.
    /// </summary>
    public CellResult Run(MagicArguments arguments, string workingDirectory, Func<string, string, CellResult> run)
    {
        if (arguments.First is not { } name)
            return Failed("#!import needs the path of a notebook or of a C# file");
        var path = Find(name, workingDirectory);
        if (!File.Exists(path))
            return Failed($"#!import {name}: there is no file {path}");
        if (_open.Contains(path))
            return Failed($"#!import {name}: the file imports itself "
                + $"({string.Join(" → ", _open.SkipWhile(open => open != path).Append(path).Select(Path.GetFileName))})");
        _open.Add(path);
        try
        {
            return RunAll(name, Cells(path), run);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return Failed($"#!import {name}: not a notebook ({error.Message.ReplaceLineEndings(" ")})");
        }
        finally
        {
            _open.Remove(path);
        }
    }

    private string Find(string name, string workingDirectory)
    {
        var beside = _open is [.., var importer] ? Path.GetFullPath(name, Path.GetDirectoryName(importer)!) : null;
        return File.Exists(beside) ? beside : Path.GetFullPath(name, workingDirectory);
    }

    private static IEnumerable<string> Cells(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".IPYNB" => NotebookCells(path),
        ".DIB" => DibFile.Read(File.ReadAllText(path)).Where(cell => cell.IsRun).Select(cell => cell.Marked),
        _ => [File.ReadAllText(path)],
    };

    private static CellResult RunAll(string name, IEnumerable<string> cells, Func<string, string, CellResult> run)
    {
        CellResult last = new CellResult.Nothing();
        foreach (var cell in cells)
        {
            if (last is CellResult.Value value)
                Microsoft.DotNet.Interactive.DisplayedValue.Show(value.Shown, []);
            last = run(name, cell);
            if (last is CellResult.Failed)
                return last;
        }
        return last;
    }

    private static List<string> NotebookCells(string path)
    {
        using var notebook = JsonDocument.Parse(File.ReadAllBytes(path));
        return
        [
            .. notebook.RootElement.GetProperty("cells").EnumerateArray()
                .Where(cell => cell.GetProperty("cell_type").GetString() == "code" && CellLanguage.IsRun(cell))
                .Select(cell => CellLanguage.InCell(cell, Source(cell.GetProperty("source")))),
        ];
    }

    private static string Source(JsonElement source) =>
        source.ValueKind == JsonValueKind.Array
            ? string.Concat(source.EnumerateArray().Select(line => line.GetString()))
            : source.GetString()!;

    private static CellResult.Failed Failed(string message) => new(new CellFailure("ImportError", message, [message]));
}
