namespace Workbook.Kernel;

/// <summary>Reads .dib files: cells parted by lines that name their language (<c>#!csharp</c>, <c>#!markdown</c>).</summary>
public static class DibFile
{
    /// <summary>The cells in order; the metadata block at the head is left out.</summary>
    public static IReadOnlyList<DibCell> Read(string text)
    {
        var cells = new List<DibCell>();
        var language = "csharp";
        var lines = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Append("#!csharp"))
        {
            if (LanguageOf(line) is not { } next)
            {
                lines.Add(line);
                continue;
            }
            var cell = string.Join('\n', lines).Trim('\n');
            if (cell.Length > 0 && language != "meta")
                cells.Add(new DibCell(language, cell));
            (language, lines) = (next, []);
        }
        return cells;
    }

    private static string? LanguageOf(string line)
    {
        var name = line.StartsWith("#!", StringComparison.Ordinal) ? line[2..].Trim() : "";
        return name == "meta" || Languages.IsAny(name) ? name : null;
    }
}

/// <summary>A cell of a .dib file.</summary>
/// <param name="Language">The word after <c>#!</c>.</param>
/// <param name="Text">What stands under it.</param>
public sealed record DibCell(string Language, string Text)
{
    /// <summary>Whether this kernel runs it.</summary>
    public bool IsRun => Languages.IsRun(Language);

    /// <summary>Its text, under the magic of its language where that is not C#.</summary>
    public string Marked => Languages.IsCSharp(Language) ? Text : $"#!{Language}\n{Text}";
}
