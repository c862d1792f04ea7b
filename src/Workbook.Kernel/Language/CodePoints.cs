namespace Workbook.Kernel;

/// <summary>Positions in the protocol count code points, C# counts UTF-16 units.</summary>
internal static class CodePoints
{
    public static int ToUtf16(string text, int codePoints)
    {
        var at = 0;
        for (var i = 0; i < codePoints && at < text.Length; i++)
            at += at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        return at;
    }

    public static int FromUtf16(string text, int position)
    {
        var count = 0;
        for (var at = 0; at < Math.Min(position, text.Length); count++)
            at += at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        return count;
    }
}
