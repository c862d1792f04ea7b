using System.Collections.Immutable;

namespace Analysis.Articles;

/// <summary>Tells the labels of a transcript or interview in capitals ("MR. DORN:") from the place that a dateline names.</summary>
internal static class SpeakerLabels
{
    private const int Longest = 40;

    /// <summary>
    /// Whether words that end in a colon or dash are one of several labels, since other paragraphs begin with words in capitals and a
    /// colon too, or with the same words and dash.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="label">Where the words stand.</param>
    public static bool AreLabels(string text, ImmutableArray<Block> blocks, TextSpan label)
    {
        var words = label.Of(text);
        var isColon = words.EndsWith(':');
        if (!isColon && words[^1] is not ('—' or '–' or '-'))
            return false;
        foreach (var block in blocks)
            if (block.Kind == BlockKind.Paragraph && block.Span.Start != label.Start
                && (isColon ? OpensWithLabel(block.Span.Of(text)) : block.Span.Of(text).StartsWith(words)))
                return true;
        return false;
    }

    private static bool OpensWithLabel(ReadOnlySpan<char> paragraph)
    {
        var colon = paragraph[..Math.Min(paragraph.Length, Longest)].IndexOf(':');
        if (colon < 1 || colon + 1 >= paragraph.Length || !char.IsWhiteSpace(paragraph[colon + 1]))
            return false;
        foreach (var letter in paragraph[..colon])
            if (!char.IsUpper(letter) && letter is not (' ' or '.' or '-' or '\'' or '’'))
                return false;
        return true;
    }
}
