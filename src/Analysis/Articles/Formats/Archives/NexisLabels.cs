using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>The labels of fields in exports of Nexis.</summary>
internal static partial class NexisLabels
{
    private static readonly FrozenDictionary<string, string> Fields = WordList.Lines("Articles/Formats/Archives/NexisLabels.txt")
        .Select(line => line.Split(": ", 2))
        .SelectMany(parts => parts[1].Split(", ").Select(label => (label: Key(label), field: parts[0])))
        .DistinctBy(pair => pair.label)
        .ToFrozenDictionary(pair => pair.label, pair => pair.field, StringComparer.OrdinalIgnoreCase);

    /// <summary>The field that a line's label names, and what stands behind the label; null where the line has none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="inCapitals">Whether a label has to be in capitals.</param>
    public static (string Field, string Value)? Read(string line, bool inCapitals)
    {
        if (Label().Match(line) is not { Success: true } match)
            return null;
        var label = match.Groups["label"].Value;
        if (inCapitals && !label.Equals(label.ToUpperInvariant(), StringComparison.Ordinal))
            return null;
        return Fields.TryGetValue(Key(label), out var field) ? (field, line[match.Length..].Trim()) : null;
    }

    /// <summary>Whether a line is of the shape that labelled lines have, whatever its label.</summary>
    public static bool IsOfShape(string line) => Label().IsMatch(line);

    /// <summary>Labels are written with hyphens or with blanks.</summary>
    private static string Key(string label) => label.Replace('-', ' ').ToUpperInvariant();

    /// <summary>Whether a field stands behind the text.</summary>
    public static bool IsOfTail(string field) => field is "date" or "language" or "graphic" or "tail";

    [GeneratedRegex(@"\A(?<label>\p{Lu}[\p{L} -]{2,22}?)\s?:\s*")]
    private static partial Regex Label();
}
