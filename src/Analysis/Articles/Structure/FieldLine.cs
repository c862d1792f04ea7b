using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>A labelled line as archives and agencies write them: "SECTION: NEWS; Pg. 3", "LENGTH: 34 words", "LOAD-DATE: …".</summary>
internal sealed partial class FieldLine : ILineKind
{
    /// <inheritdoc/>
    public BlockKind? Of(Line line)
    {
        if (!line.IsShort || !Form().IsMatch(line.Span))
            return null;
        var match = Form().Match(line.Words);
        return match.Groups["label"].Value switch
        {
            "BYLINE" => BlockKind.Byline,
            "SECTION" => BlockKind.Section,
            "HEADLINE" or "TITLE" => BlockKind.Headline,
            _ => BlockKind.Boilerplate,
        };
    }

    /// <summary>What stands behind a label; the line itself where it has none.</summary>
    public static string ValueOf(string line) => Form().Match(line) is { Success: true } match ? line[match.Length..].Trim() : line;

    [GeneratedRegex(@"\A(?<label>BYLINE|SECTION|LENGTH|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|DOCUMENT-TYPE|JOURNAL-CODE|GRAPHIC|SUBJECT|"
        + @"ORGANIZATION|GEOGRAPHIC|INDUSTRY|PERSON|TYPE|URL|HEADLINE|TITLE|SLUG|SLUGLINE|WORD "
        + @"COUNT|WORDS|ISSN|CATEGORY|KEYWORDS|TAGS|COPYRIGHT|PRIORITY|BC-):[ \t\u00a0]*", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
