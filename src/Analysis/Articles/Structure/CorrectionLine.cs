using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>A note that corrects an earlier version, and the paragraph below its heading.</summary>
internal sealed partial class CorrectionLine : ILineKind
{
    /// <inheritdoc/>
    public BlockKind? Of(Line line) => Is(line) || IsBelowHeading(line) ? BlockKind.Correction : null;

    /// <summary>Whether the line's own words show that it corrects.</summary>
    public static bool Is(Line line) => Is(line.Head);

    /// <summary>Whether words show that they correct an earlier version.</summary>
    public static bool Is(ReadOnlySpan<char> words) => Beginning().IsMatch(words);

    /// <summary>"Correction: Nov. 25, 2026" stands above what was wrong.</summary>
    private static bool IsBelowHeading(Line line) =>
        line.Previous is { Kind: BlockKind.Correction } previous && previous.Span.Length <= 60 && !previous.ClosesSentence
        && Heading().IsMatch(previous.Words);

    [GeneratedRegex(@"\A[\s•*·–—-]*\(?(?:corrects\b|corrected\b|corrections?(?: and clarifications?)?\s*(?:[:—–(-]|\z)"
        + @"|correction appended|clarifications?\s*(?:[:—–(-]|\z)"
        + @"|(?:this|the) (?:story|article|post|report|headline)"
        + @"(?:(?:, | was )[^.]{0,60}?| has been)? (?:was |has been )?(?:corrected|updated|amended|clarified|revised)\b"
        + @"|an earlier (?:version|headline) (?:of|on|in) th(?:is|e) (?:article|story|report|piece|post)\b"
        + @"|an earlier version (?:misstated|incorrectly|said|stated|gave)"
        + @"|a previous version of th(?:is|e) (?:article|story|report|piece|post)\b|updates? (?:with|to)\b"
        + @"|(?:(?:editor|publisher)[’']?s?[’']? note|erratum|amendment)\s*(?:[:—–(-]|\z))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"\A\W*(?:corrections?|clarifications?|erratum|amendment|editor[’']s note)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
