using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>The lines right below and above a headline that name day and authors, where no element or class says so.</summary>
internal static partial class LinesBesideHeadline
{
    private const int Above = 12;
    private const int Below = 40;
    private const int Longest = 140;
    private const int MostNodes = 30;

    /// <summary>The day that such a line opens with, or a part of it between bars.</summary>
    public static DateOnly? DayOn(SavedPage page) => Parts(page)
        .Where(part => DayOpening().IsMatch(part))
        .Select(ArticleDate.Find)
        .FirstOrDefault(day => day is not null);

    /// <summary>The names that stand behind "By".</summary>
    public static ImmutableArray<string> AuthorsOn(SavedPage page) => Parts(page)
        .Select(part => Byline.Parse(part) is { IsAnnounced: true } byline ? byline.Authors
            : FactText.WithoutBy(part) is { } name && name.Length < part.Length ? Byline.NamesIn(name) : [])
        .FirstOrDefault(names => !names.IsEmpty, []);

    /// <summary>The parts, between bars and points, of the lines beside the headline that are no sentences.</summary>
    private static IEnumerable<string> Parts(SavedPage page)
    {
        var headline = page.Nodes.FirstOrDefault(node => node.Name == "h1" && !node.Is(Traits.Never));
        return headline is null ? [] : page.Nodes.Skip(headline.Index - Above).Take(Above + headline.End - headline.Index + Below)
            .Where(node => node.Flow != Flow.Inline && !node.Is(Traits.Never) && !node.IsLinked && !node.Holds(headline) && node != headline
                && node.End - node.Index <= MostNodes)
            .Select(page.TextOf)
            .Where(words => words.Length is > 5 and <= Longest && words[^1] is not ('.' or '?' or '!' or '”'))
            .SelectMany(words => words.Split(['|', '•', '·'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>What a line begins with that tells a day: a number, a weekday, a month, or a word for publishing.</summary>
    [GeneratedRegex(@"\A(?:(?:first )?(?:published|posted|updated|last updated|stand|publié|publicado|veröffentlicht)\b|\d{1,4}[./\s-]"
        + @"|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayOpening();
}
