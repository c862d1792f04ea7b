using System.Collections.Immutable;

namespace Analysis.Quotes;

/// <summary>Names what is difficult about an annotated attribution.</summary>
internal static class Phenomenon
{
    /// <summary>The names of an attribution's phenomena: its kind, its source's kind, and how its parts stand to each other.</summary>
    public static IEnumerable<string> Of(string text, AnnotatedAttribution attribution, bool isIndirect)
    {
        yield return "kind "
            + (isIndirect ? "indirect" : (attribution.Kind ?? QuotationKind.Direct) == QuotationKind.Mixed ? "mixed" : "direct");
        yield return "source " + SourceHeads.KindOf(text, attribution.Source);
        var (content, cue, source) = (attribution.Content, attribution.Cue, attribution.Source);
        if (content.Length > 1 && cue.Length > 0 && content[0].End <= cue[0].Start && content[^1].Start >= cue[0].End)
            yield return "order split";
        else if (content.Length > 0 && cue.Length > 0)
            yield return content[0].Start < cue[0].Start ? "order cue last" : "order cue first";
        if (cue.Length > 0 && source.Length > 0 && cue[0].End <= source[0].Start)
            yield return "order inverted";
        if (source.Length > 0 && !cue.Any(span => ReferenceText.WordsOf(text, span).Any()))
            yield return "cue colon, dash or none";
        if (content.Length > 0 && text.AsSpan(content[0].Start, content[^1].End - content[0].Start).Contains('\n'))
            yield return "over paragraphs";
    }
}
