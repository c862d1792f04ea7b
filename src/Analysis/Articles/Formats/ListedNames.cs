using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>
/// Names in one value: a list as a reader of files found it, a by-line, or what programs write into a cell for a list or an object:
/// <c>['Lena Marsh', 'Per Holt']</c>, <c>{'id': None, 'name': 'Courier'}</c>.
/// </summary>
internal static partial class ListedNames
{
    /// <summary>What stands between values that a file has as a list.</summary>
    public const string Mark = "\u001f";

    /// <summary>The names; none where there is no value, or the number that a system gives an author.</summary>
    public static ImmutableArray<string> Of(string? value) =>
        [.. Items(value).Where(item => item.Any(c => !char.IsAsciiDigit(c)))
            .SelectMany(item => ArticleStructure.AuthorsOf(item)).Distinct(StringComparer.Ordinal)];

    /// <summary>The names as one, with a comma and a blank between; null for none.</summary>
    public static string? One(string? value) => string.Join(", ", Items(value)) is { Length: > 0 } one ? one : null;

    private static IEnumerable<string> Items(string? value)
    {
        if (value is null)
            return [];
        var written = value.Trim();
        var items = written switch
        {
            ['{', .., '}'] when Name().Match(written) is { Success: true } name => [name.Groups["name"].Value],
            ['[', .., ']'] when Name().IsMatch(written) => Name().Matches(written).Select(match => match.Groups["name"].Value),
            ['[', .., ']'] => Item().Matches(written[1..^1]).Select(match => match.Groups["item"].Value),
            _ => written.Split([Mark, ";", "|"], StringSplitOptions.None),
        };
        return items.Select(item => string.Join(' ', item.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(item => item.Length > 0);
    }

    [GeneratedRegex(@"[""'][Nn][Aa][Mm][Ee][""']\s*:\s*(?<quote>[""'])(?<name>.*?)\k<quote>(?=\s*[,}])", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<quote>[""'])(?<item>.*?)\k<quote>(?=\s*,|\s*\z)|(?<item>[^,""']+)")]
    private static partial Regex Item();
}
