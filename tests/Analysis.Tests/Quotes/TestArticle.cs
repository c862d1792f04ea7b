using System.Collections.Immutable;
using Analysis;

namespace Analysis.Tests.Quotes;

/// <summary>Articles of paragraphs alone, so that a short text is not taken for a headline.</summary>
internal static class TestArticle
{
    public static Article Of(string text) => new("test", text, [.. Paragraphs(text)]);

    private static IEnumerable<Block> Paragraphs(string text)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return new Block(
                    BlockKind.Paragraph, new TextSpan(start + line.Length - line.TrimStart().Length, line.Trim().Length));
            start += line.Length + 1;
        }
    }
}
