using System.Text;

namespace Workbook.Notebooks;

/// <summary>A notebook as markdown: prose as it stands, code in fences, tables as HTML, pictures as files beside it.</summary>
public static class MarkdownExport
{
    /// <summary>Writes the markdown, and a folder NAME_files beside it where there are pictures.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="path">The file.</param>
    /// <param name="withCode">Whether code is written.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write(Notebook notebook, string path, bool withCode = true)
    {
        var markdown = new StringBuilder();
        var pictures = new MarkdownPictures(path);
        foreach (var cell in notebook.Cells)
            Append(markdown, cell, pictures, withCode ? notebook.Language is "python" ? "python" : "csharp" : null);
        AtomicFile.Write(path, markdown.ToString().TrimEnd() + "\n");
    }

    private static void Append(StringBuilder markdown, Cell cell, MarkdownPictures pictures, string? language)
    {
        if (cell.Kind == CellKind.Markdown)
            markdown.Append(pictures.WithAttachments(cell)).Append("\n\n");
        if (cell.Kind != CellKind.Code)
            return;
        if (language is not null)
            Fence(markdown, cell.Source, language);
        foreach (var output in cell.Outputs)
            Append(markdown, output, pictures);
    }

    private static void Append(StringBuilder markdown, Output output, MarkdownPictures pictures)
    {
        if (pictures.Of(output) is { } picture)
            markdown.Append(picture).Append("\n\n");
        else if (output.Data("text/html") is { } html)
            markdown.Append(OutputHtml.IsDrawnByScript(html) ? $"*{OutputHtml.LeftOut}*" : BlankLines(SafeHtml.Clean(html))).Append("\n\n");
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
}
