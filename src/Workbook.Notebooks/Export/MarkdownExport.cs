using System.Text;

namespace Workbook.Notebooks;

/// <summary>A notebook as markdown: prose as it stands, code in fences, tables as HTML, pictures as files beside it.</summary>
public static class MarkdownExport
{
    /// <summary>Writes the markdown, and a folder NAME_files beside it where there are pictures.</summary>
    /// <exception cref="NotebookException">A file cannot be written.</exception>
    public static void Write(Notebook notebook, string path)
    {
        var markdown = new StringBuilder();
        var pictures = 0;
        foreach (var cell in notebook.Cells)
        {
            if (cell.Kind == CellKind.Markdown)
                markdown.Append(cell.Source).Append("\n\n");
            if (cell.Kind != CellKind.Code)
                continue;
            Fence(markdown, cell.Source, notebook.Language is "python" ? "python" : "csharp");
            foreach (var output in cell.Outputs)
                Append(markdown, output, path, ref pictures);
        }
        AtomicFile.Write(path, markdown.ToString().TrimEnd() + "\n");
    }

    private static void Append(StringBuilder markdown, Output output, string path, ref int pictures)
    {
        if (output.Data("image/png") is { } png)
        {
            var file = $"{Path.GetFileNameWithoutExtension(path)}_files/{++pictures}.png";
            AtomicFile.Write(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, file), Convert.FromBase64String(png));
            markdown.Append(System.Globalization.CultureInfo.InvariantCulture, $"![{Escape(output.Data("text/plain") ?? "picture")}]({Uri.EscapeDataString(Path.GetDirectoryName(file)!)}/{pictures}.png)\n\n");
        }
        else if (output.Data("text/html") is { } html)
            markdown.Append(BlankLines(SafeHtml.Clean(html))).Append("\n\n");
        else if (output.Data("text/markdown") is { } prose)
            markdown.Append(prose).Append("\n\n");
        else
            Fence(markdown, TextOf(output), "text");
    }

    private static string TextOf(Output output) => TerminalText.Plain(output.Kind switch
    {
        "stream" => output.StreamText,
        "error" => $"{output.ErrorName}: {output.ErrorValue}",
        _ => output.Data("text/plain") ?? "",
    }).TrimEnd();

    /// <summary>A fence longer than any in the text, so that the text cannot end it.</summary>
    private static void Fence(StringBuilder markdown, string text, string language)
    {
        if (text.Length == 0)
            return;
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        markdown.Append(fence).Append(language).Append('\n').Append(text.TrimEnd('\n')).Append('\n').Append(fence).Append("\n\n");
    }

    /// <summary>A blank line would end the HTML block.</summary>
    private static string BlankLines(string html) =>
        string.Join('\n', html.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)));

    private static string Escape(string text) =>
        text.ReplaceLineEndings(" ").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
}
