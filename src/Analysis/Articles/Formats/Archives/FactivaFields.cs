using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>
/// The lines of fields that Factiva displays below a headline, which only their order names: number of words, day, time perhaps, outlet,
/// code of the source, edition, page, language, copyright.
/// </summary>
internal static partial class FactivaFields
{
    /// <summary>Reads the fields.</summary>
    /// <param name="above">The lines above the headline: the section, if any.</param>
    /// <param name="below">The lines below it.</param>
    public static ArchivedArticle Read(List<string> above, List<string> below)
    {
        var article = new ArchivedArticle { Section = above.Count > 0 ? above[^1] : null };
        var length = below.FindIndex(IsLength);
        var day = below.FindIndex(Math.Max(length, 0), line => ArchiveDate.Opening(line) is not null);
        if (length > 0)
            article.Byline = below[length - 1].Length < 150 ? below[0] : null;
        if (day < 0)
            return article;
        article.Date = ArchiveDate.Find(below[day]);
        var rest = below.Skip(day + 1).SkipWhile(line => Time().IsMatch(line)).ToList();
        article.Outlet = rest.FirstOrDefault();
        foreach (var line in rest.Skip(1).TakeWhile(line => !IsCopyright(line)))
        {
            if (PageLine().IsMatch(line))
                article.Page ??= line;
            else if (ArchiveLanguage.CodeOf(line) is not null && line.Length < 40)
                article.Language = line;
            else if (!Code().IsMatch(line))
                article.Edition ??= line;
        }
        return article;
    }

    /// <summary>Whether a line tells how many words the text has.</summary>
    public static bool IsLength(string line) => line.Length < 40 && Length().IsMatch(line);

    /// <summary>Whether a line is the last of a document: its number in the archive.</summary>
    public static bool IsNumber(string line) => line.Length < 60 && Number().IsMatch(line);

    /// <summary>Whether a line tells who owns the text.</summary>
    public static bool IsCopyright(string line) => Copyright().IsMatch(line);

    [GeneratedRegex(
        @"\A\d[\d.,\s]*(?:words?|w[öo]rt(?:er)?|mots?|palabras?|parol[ae]|palavras?|woorden|слов\p{L}*|字|語|语|文字|단어)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Length();

    [GeneratedRegex(@"\A\p{L}+\s+[A-Z0-9]{2,10}\d{6,}\w*\z")]
    private static partial Regex Number();

    [GeneratedRegex(@"\A\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*(?:[ap]\.?m\.?|uhr|gmt|utc|est|edt|[A-Z]{2,4}))?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"\A[A-Z]{0,3}-?\d{1,4}[A-Z]?\z")]
    private static partial Regex PageLine();

    [GeneratedRegex(@"\A[A-Z0-9]{2,10}\z")]
    private static partial Regex Code();

    [GeneratedRegex(
        @"\A(?:©|\(c\)|copyright|derechos|droits|urheberrecht|版权|版權)|\ball rights reserved\b|alle rechte",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Copyright();
}
