using System.Globalization;
using System.Text.RegularExpressions;

namespace Workbook.Kernel;

/// <summary>A line of a cell, or of a file, as IPython writes it: VS Code makes a link of that.</summary>
internal static partial class SourcePlace
{
    /// <summary>Where a line is; the number counts from 1, and <paramref name="function"/> may be empty.</summary>
    public static string Of(string file, int line, string function = "")
    {
        var place = Cell().Match(Path.GetFileName(file)) is { Success: true } cell ? $"Cell In[{cell.Groups["number"]}], line {line}"
            : File.Exists(file) ? $"File {file}:{line}"
            : $"{Path.GetFileName(file)}, line {line}";
        return function.Length > 0 ? $"{place}, in {function}" : place;
    }

    /// <summary>The line itself, with its number.</summary>
    public static string Line(int line, string text) => Arrow(line) + text;

    /// <summary>A mark under a stretch of the line.</summary>
    public static string Mark(int line, int start, int length) => new string(' ', Arrow(line).Length + start) + new string('^', length);

    private static string Arrow(int line)
    {
        var number = line.ToString(CultureInfo.InvariantCulture);
        return $"{new string('-', Math.Max(1, 5 - number.Length))}> {number} ";
    }

    // The compiler puts the working directory before a cell's name.
    [GeneratedRegex(@"^Cell\[(?<number>\d+)\]$")]
    private static partial Regex Cell();
}
