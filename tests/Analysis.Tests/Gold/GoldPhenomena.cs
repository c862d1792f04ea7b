using System.Text.RegularExpressions;

namespace Analysis.Tests.Gold;

/// <summary>For each row of the README's tables that can be counted, by the beginning of its name, whether an article holds it.</summary>
internal static partial class GoldPhenomena
{
    public static IReadOnlyDictionary<string, Func<GoldArticle, bool>> All { get; } = new Dictionary<string, Func<GoldArticle, bool>>
    {
        ["curly double marks"] = a => Quoted(a, "“"),
        ["straight double marks"] = a => Quoted(a, "\""),
        ["British single marks, curly"] = a => Quoted(a, "‘") && a.Text.Contains('’'),
        ["British single marks, straight"] = a => a.Quotes.Any(q => SingleStraight().IsMatch(q.Text)),
        ["two apostrophes"] = a => Quoted(a, "''"),
        ["curly and straight marks mixed"] = a => a.Text.Contains('“') && a.Text.Contains('"'),
        ["a quotation opened with a curly"] = a => a.Quotes.Any(q => q.Text[0] == '“' && q.Text[^1] == '"'),
        ["split quotations"] = a => a.Quotations
            .Any(q => q.Count() > 1 && q.First().Kind == "direct" && Between(a, q.First(), q.Last()).All(c => c != '\n')),
        ["quotations over several paragraphs"] = a => a.Quotations
            .Any(q => q.Count() > 1 && Between(a, q.First(), q.Last()).Contains('\n')),
        ["nested quotations"] = a => a.Quotes.Any(q => Nested().IsMatch(q.Text)),
        ["one-word quotations"] = a => a.Quotes.Any(q => q.Kind != "indirect" && OneWord().IsMatch(q.Text)),
        ["scare quotes"] = a => a.None.Any(n => n.Reason is "scare" or "term") || a.Quotes.Any(q => q.Cue is "calls"),
        ["titles of works"] = a => a.None.Any(n => n.Reason is "title" or "nickname"),
        ["ellipses inside"] = a => a.Quotes.Any(q => q.Kind != "indirect" && q.Text.Contains('…')),
        ["bracketed insertions"] = a => a.Quotes.Any(q => q.Kind != "indirect" && q.Text.Contains('[')),
        ["a quotation that continues"] = a => a.Quotes.Any(q => q is { Kind: "direct", Speaker: not null, SpeakerText: null, Cue: null }),
        ["pronoun (he, she)"] = a => Spoken(a, "he", "she"),
        ["pronoun (they said)"] = a => Spoken(a, "they"),
        ["inverted cue"] = a => a.Quotes.Any(q => q.Kind == "direct" && q.CueEnd < q.SpeakerStart && q.Speaker!.Contains(' ')),
        ["“according to”"] = a => a.Quotes.Any(q => q.Cue is "according to" or "According to"),
        ["dash attribution"] = a => a.Quotes.Any(q => q is { Cue: null, SpeakerText: not null } && q.SpeakerStart > q.End),
        ["name and colon"] = a => a.Quotes.Any(q => q is { Cue: null, SpeakerText: not null } && q.SpeakerEnd < q.Start),
        ["apposition or relative clause"] = a => a.Quotes
            .Any(q => q.SpeakerEnd < q.CueStart && InsertedClause().IsMatch(a.Text[q.SpeakerEnd!.Value..q.CueStart!.Value])),
        ["indirect questions"] = a => a.Quotes.Any(q => q.Kind == "indirect" && Question().IsMatch(q.Text)),
        ["indirect speech with"] = a => a.Quotes.Any(q => q.Kind == "indirect" && Before(a, q).EndsWith("that ", StringComparison.Ordinal)),
        ["indirect speech without"] = a => a.Quotes
            .Any(q => q.Kind == "indirect" && !Before(a, q).EndsWith("that ", StringComparison.Ordinal) && !Question().IsMatch(q.Text)),
        ["denials"] = a => Denial().IsMatch(a.Text),
        ["partial quotation"] = a => a.Quotes.Any(q => q.Kind == "mixed"),
        ["demonym"] = a => a.Mentions.Any(m => m.Kind == "demonym"),
        ["capital as actor"] = a => a.Mentions.Any(m => m.Kind == "capital"),
        ["abbreviation"] = a => a.Mentions.Any(m => m.Kind == "abbreviation"),
        ["EU or U.N."] = a => International().IsMatch(a.Text),
        ["metonym"] = a => a.Mentions.Any(m => m.Kind == "metonym"),
        ["short form"] = a => a.Mentions.Any(m => m.Kind == "short form"),
        ["the two Koreas"] = a => Both(a, "Koreas", "KP", "KR"),
        ["the two Congos"] = a => a.Countries.ContainsKey("CD") && a.Countries.ContainsKey("CG"),
        ["a Guinea"] = a => a.Countries.Keys.Intersect(["GN", "GW", "GQ", "PG"]).Any(),
        ["Niger"] = a => a.Countries.ContainsKey("NE"),
        ["Nigeria"] = a => a.Countries.ContainsKey("NG"),
        ["Ireland and Northern Ireland"] = a => Mentioned(a, "Northern Ireland", "GB") && Mentioned(a, "Ireland", "IE"),
        ["Georgia, the country"] = a => Mentioned(a, "Georgia", "GE"),
        ["Georgia, the U.S. state"] = a => Mentioned(a, "Georgia", "US"),
        ["Jordan, the country"] = a => Mentioned(a, "Jordan", "JO"),
        ["Jordan, a person"] = a => Unmentioned(a, "Jordan"),
        ["Turkey, the country"] = a => Mentioned(a, "Turkey", "TR"),
        ["Türkiye"] = a => Mentioned(a, "Türkiye", "TR"),
        ["turkey, the bird"] = a => a.Text.Contains("turkey", StringComparison.Ordinal),
        ["Chad, the country"] = a => Mentioned(a, "Chad", "TD"),
        ["Chad, a person"] = a => Unmentioned(a, "Chad"),
        ["Lebanon, the country"] = a => Mentioned(a, "Lebanon", "LB"),
        ["Lebanon, a town"] = a => Mentioned(a, "Lebanon", "US"),
        ["Paris, France"] = a => Mentioned(a, "Paris", "FR"),
        ["Paris, Texas"] = a => Mentioned(a, "Paris", "US"),
        ["an organisation or newspaper"] = a => a.Mentions.Any(m => m.Organisation),
    };

    private static bool Quoted(GoldArticle article, string mark) =>
        article.Quotes.Any(q => q.Kind != "indirect" && q.Text.StartsWith(mark, StringComparison.Ordinal));

    private static bool Spoken(GoldArticle article, params string[] words) =>
        article.Quotes.Any(q => words.Contains(q.SpeakerText, StringComparer.OrdinalIgnoreCase));

    private static bool Mentioned(GoldArticle article, string name, string country) =>
        article.Mentions.Any(m => m.Text.Equals(name, StringComparison.OrdinalIgnoreCase) && m.Country == country);

    private static bool Both(GoldArticle article, string name, params string[] countries) =>
        countries.All(country => Mentioned(article, name, country));

    private static bool Unmentioned(GoldArticle article, string name) =>
        Regex.Matches(article.Text, $@"\b{name}\b").Any(match => article.Mentions.All(m => match.Index < m.Start || m.End <= match.Index));

    private static string Between(GoldArticle article, GoldQuote first, GoldQuote last) => article.Text[first.End..last.Start];

    private static string Before(GoldArticle article, GoldQuote quote) => article.Text[..quote.Start];

    [GeneratedRegex("^'(?!')")]
    private static partial Regex SingleStraight();

    [GeneratedRegex("""^“.*‘.+’|^".*(?<!\w)'.+'|^‘.*“.+”""")]
    private static partial Regex Nested();

    [GeneratedRegex("""(^|[^\w])([“"‘]|'')[\w’-]+[,.]?([”"’]|'')|(?<!\w)'\w+[,.]?'""")]
    private static partial Regex OneWord();

    [GeneratedRegex(@"^[,–-]? ?.*\w+.*[,–] $| (which|who|that) ")]
    private static partial Regex InsertedClause();

    [GeneratedRegex("^(whether|if|why|how|when|where|who|what|which)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Question();

    [GeneratedRegex(@"\b(den(y|ies|ied)|rejected)\b")]
    private static partial Regex Denial();

    [GeneratedRegex(@"\bEU\b|\bU\.N\.|European Union|United Nations")]
    private static partial Regex International();
}
