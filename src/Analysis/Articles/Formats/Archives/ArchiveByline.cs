using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>The names in an archive's by-line: in any of its languages, and with the surname first where it lists them so.</summary>
internal static partial class ArchiveByline
{
    /// <summary>The names, given name first; none where there is no by-line.</summary>
    public static ImmutableArray<string> NamesIn(string? byline)
    {
        var names = Banner().Replace(ByWord().Replace(byline ?? "", "By "), "");
        var parts = names.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 && Array.TrueForAll(parts, part => SurnameFirst().IsMatch(part))
            ? [.. parts.Select(part => SurnameFirst().Replace(part, "${given} ${surname}"))]
            : ArticleStructure.AuthorsOf(names);
    }

    [GeneratedRegex(@"^\s*(?:(?:by|von|par|por|di|door|av|af)\b:?\s+|记者\s*|記者\s*)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByWord();

    /// <summary>What a paper prints behind a name to boast of it.</summary>
    [GeneratedRegex(@"\s+(?:EXCLUSIVE|SPECIAL REPORT)\s*\z")]
    private static partial Regex Banner();

    /// <summary>"Vale, Ines": a word, a comma, and one or two more; with two words before the comma a place or trade follows.</summary>
    [GeneratedRegex(@"\A(?:By )?(?<surname>\p{Lu}[\p{L}'’-]+), (?<given>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*)?)\z")]
    private static partial Regex SurnameFirst();
}
