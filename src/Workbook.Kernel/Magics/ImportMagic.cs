using System.Text.Json;

namespace Workbook.Kernel;

/// <summary><c>#!import FILE</c>: runs a notebook's C# cells, a .dib file's, or a C# file, here.</summary>
internal sealed class ImportMagic(Func<string, string, CellResult> run)
{
    public CellResult Run(MagicArguments arguments, string workingDirectory)
    {
        var name = arguments.First ?? "";
        var path = Path.GetFullPath(name, workingDirectory);
        if (!File.Exists(path))
            return Failed($"#!import {name}: there is no file {path}");
        try
        {
            return RunAll(name, Path.GetExtension(path).ToUpperInvariant() switch
            {
                ".IPYNB" => NotebookCells(path),
                ".DIB" => DibFile.Read(File.ReadAllText(path)).Where(cell => cell.IsCSharp).Select(cell => cell.Text),
                _ => [File.ReadAllText(path)],
            });
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return Failed($"#!import {name}: not a notebook ({error.Message.ReplaceLineEndings(" ")})");
        }
    }

    private CellResult RunAll(string name, IEnumerable<string> cells)
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
                .Where(cell => cell.GetProperty("cell_type").GetString() == "code" && CellLanguage.IsCSharp(cell))
                .Select(cell => Source(cell.GetProperty("source"))),
        ];
    }

    private static string Source(JsonElement source) =>
        source.ValueKind == JsonValueKind.Array ? string.Concat(source.EnumerateArray().Select(line => line.GetString())) : source.GetString()!;

    private static CellResult.Failed Failed(string message) => new(new CellFailure("ImportError", message, [message]));
}
