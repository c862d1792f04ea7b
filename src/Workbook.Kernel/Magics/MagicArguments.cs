using System.Text.RegularExpressions;

namespace Workbook.Kernel;

/// <summary>A magic's words: <c>--name value</c> (or <c>--name=value</c>) and the rest, with quotes as on a command line.</summary>
internal sealed partial record MagicArguments(IReadOnlyDictionary<string, string> Options, IReadOnlyList<string> Rest)
{
    /// <summary>The first word that belongs to no option.</summary>
    public string? First => Rest is [var first, ..] ? first : null;

    public string? Named(string name) => Options.GetValueOrDefault(name);

    public static MagicArguments Parse(string line)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        var rest = new List<string>();
        var words = Word().Matches(line).Select(match => Unquoted(match.Value)).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].StartsWith("--", StringComparison.Ordinal))
                rest.Add(words[i]);
            else if (words[i].IndexOf('=', StringComparison.Ordinal) is var equals && equals > 0)
                options[words[i][2..equals]] = words[i][(equals + 1)..];
            else
                options[words[i][2..]] = i + 1 < words.Count ? words[++i] : "";
        }
        return new(options, rest);
    }

    private static string Unquoted(string word) =>
        word.Length > 1 && word[0] is '"' or '\'' && word[^1] == word[0] ? word[1..^1] : word;

    [GeneratedRegex("""
        "[^"]*"|'[^']*'|\S+
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
