using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>The names that archives give languages.</summary>
internal static partial class ArchiveLanguage
{
    /// <summary>Names in the languages of the interfaces, by code: ISO 639-1.</summary>
    private static readonly FrozenDictionary<string, string> Codes = WordList.Lines("Articles/Formats/Archives/Languages.txt")
        .SelectMany(line => line.Split(' ') is [var code, .. var names] ? names.Append(code).Select(name => (name, code)) : [])
        .DistinctBy(pair => pair.name)
        .ToFrozenDictionary(pair => pair.name, pair => pair.code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The code of a language by its name or code; null where it is none that is known.</summary>
    public static string? CodeOf(string? name) =>
        name is not null && FirstWord().Match(name) is { Success: true } word ? Codes.GetValueOrDefault(word.Value) : null;

    /// <summary>Whether a line holds the name of a language and nothing else.</summary>
    public static bool IsName(string line) => line.Length < 30 && !line.Contains(' ', StringComparison.Ordinal) && CodeOf(line) is not null;

    [GeneratedRegex(@"[\p{L}\p{M}]+")]
    private static partial Regex FirstWord();
}
