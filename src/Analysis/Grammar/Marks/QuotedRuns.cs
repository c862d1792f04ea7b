namespace Analysis.Grammar;

/// <summary>
/// Pairs quotation marks within a paragraph in one pass. The shape of a mark decides whether it opens or closes; where the
/// shape is neutral or plainly wrong, the side the blank is on does. Nested marks belong to the run around them.
/// </summary>
internal static class QuotedRuns
{
    /// <summary>The runs of a document, in order, without overlaps.</summary>
    public static List<QuotedRun> In(Document document)
    {
        var runs = new List<QuotedRun>();
        foreach (var paragraph in document.Paragraphs)
        {
            var before = runs.Count;
            Pair(document, paragraph.Tokens, isSingle: false, runs);
            if (runs.Count == before)
                Pair(document, paragraph.Tokens, isSingle: true, runs);
        }
        return runs;
    }

    private static void Pair(Document document, IndexRange paragraph, bool isSingle, List<QuotedRun> runs)
    {
        var open = -1;
        for (var i = paragraph.First; i < paragraph.End; i++)
        {
            if (document.Tokens[i].Kind != TokenKind.QuoteMark || IsSingle(document, i) != isSingle)
                continue;
            if (open < 0)
                open = Opens(document, i, paragraph, isSingle) ? i : -1;
            else if (Closes(document, i, paragraph, isSingle))
            {
                if (i > open + 1)
                    runs.Add(new QuotedRun(new IndexRange(open, i + 1 - open), true, isSingle));
                open = -1;
            }
        }
        if (open >= 0 && !isSingle)
            runs.Add(new QuotedRun(new IndexRange(open, paragraph.End - open), false, false));
    }

    private static bool IsSingle(Document document, int token)
    {
        var words = document.WordsOf(token);
        return words.Length == 1 && CharacterClass.IsSingleQuote(words[0]);
    }

    private static bool Opens(Document document, int token, IndexRange paragraph, bool isSingle)
    {
        var mark = document.WordsOf(token);
        if (isSingle)
            return mark[0] is '\u2018' or '\u201a' or '\u2039' or '\'' or '`' && BlankBefore(document, token)
                && !BlankAfter(document, token)
                && HasCloser(document, token, paragraph);
        if (mark[0] is '\u201c' or '\u201e' or '\u00ab' or '`' or '\u2018')
            return true;
        var atStart = token == paragraph.First;
        if (atStart && token + 1 < paragraph.End)
            return true;
        if (BlankAfter(document, token))
            return false;
        return BlankBefore(document, token) || (mark[0] is '"' or '\'' && !WordBefore(document, token));
    }

    private static bool Closes(Document document, int token, IndexRange paragraph, bool isSingle)
    {
        var mark = document.WordsOf(token)[0];
        if (isSingle)
            return !BlankBefore(document, token) && (BlankAfter(document, token) || PunctuationAfter(document, token));
        if (mark is '\u201c' or '\u201e' or '\u00ab' or '`' || (mark == '\u2018' && document.Tokens[token].Length == 2))
            return !BlankBefore(document, token)
                && (BlankAfter(document, token) || PunctuationAfter(document, token) || token == paragraph.End - 1);
        return !(mark is '"' or '\'' && SpaceBefore(document, token) && WordAfter(document, token));
    }

    private static bool HasCloser(Document document, int token, IndexRange paragraph)
    {
        const int Reach = 120;
        for (var i = token + 1; i < Math.Min(paragraph.End, token + Reach); i++)
            if (document.Tokens[i].Kind == TokenKind.QuoteMark && IsSingle(document, i) && Closes(document, i, paragraph, true))
                return true;
        return false;
    }

    private static char Before(Document document, int token) =>
        document.Tokens[token].Start is var start and > 0 ? document.Text[start - 1] : ' ';

    private static char After(Document document, int token) =>
        document.Tokens[token].End is var end && end < document.Text.Length ? document.Text[end] : ' ';

    private static bool SpaceBefore(Document document, int token) => char.IsWhiteSpace(Before(document, token));

    private static bool BlankBefore(Document document, int token) => Before(document, token) is var c
        && (char.IsWhiteSpace(c)
            || c is '(' or '[' or '{' or '\u2014' or '\u2013' or '\u2015' or '-' or '/' or ':' or '\u2018' or '\'' or '\u200b');

    private static bool BlankAfter(Document document, int token) => char.IsWhiteSpace(After(document, token));

    private static bool WordBefore(Document document, int token) => Before(document, token) is var c
        && (char.IsLetterOrDigit(c) || c is '.' or ',' or ';' or '!' or '?');

    private static bool WordAfter(Document document, int token) => char.IsLetterOrDigit(After(document, token));

    private static bool PunctuationAfter(Document document, int token) =>
        After(document, token) is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '\u2014' or '\u2013' or '"' or '\u201d';
}
