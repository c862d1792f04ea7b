using System.Text.RegularExpressions;

namespace Analysis.Quotes;

/// <summary>
/// A text as the measure sees it: its words and its quoted runs, found apart from the extraction, so that no error of ours
/// hides from it.
/// </summary>
internal sealed partial class ReferenceText
{
    private const string Opening = "\u201c\u201e\u00ab";
    private const string Closing = "\u201d\u00bb";
    private const string Neutral = "\"\u201f\uff02";
    private readonly List<TextSpan> _words = [];

    private readonly bool _ignoresConjunctions;

    private ReferenceText(string text, bool ignoresConjunctions)
    {
        (Text, _ignoresConjunctions) = (text, ignoresConjunctions);
        foreach (var match in Word().EnumerateMatches(text))
            _words.Add(new TextSpan(match.Index, match.Length));
        FindRuns();
    }

    /// <summary>
    /// The text of an annotated article. Where the annotator calls words direct or mixed that stand in no double marks, single
    /// ones quote in that article, and the runs inside them count as well.
    /// </summary>
    /// <param name="annotated">The article.</param>
    /// <param name="ignoresConjunctions">
    /// Whether a "that" before a piece counts no more than a mark, and pieces that only a conjunction divides are one: "said A and
    /// that B".
    /// </param>
    public static ReferenceText Of(AnnotatedArticle annotated, bool ignoresConjunctions)
    {
        var text = new ReferenceText(annotated.Article.Text, ignoresConjunctions);
        if (annotated.Attributions.Any(
            one => one.Kind is QuotationKind.Direct or QuotationKind.Mixed && one.Content.All(span => text.QuotedParts(span).Count == 0)))
            text.AddSingleRuns();
        return text;
    }

    public string Text { get; }

    /// <summary>The stretches inside marks, marks included; an unclosed one ends with its paragraph.</summary>
    public List<TextSpan> Runs { get; } = [];

    /// <summary>The indices of the words that begin in a span or reach into it.</summary>
    public IEnumerable<int> WordsIn(TextSpan span)
    {
        var low = 0;
        var high = _words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_words[middle].Start < span.Start)
                low = middle + 1;
            else
                high = middle;
        }
        for (; low < _words.Count && _words[low].Start < span.End; low++)
            yield return low;
    }

    /// <summary>The words of a span of the text, as spans of the text, cut at the span's edges.</summary>
    public static IEnumerable<TextSpan> WordsOf(string text, TextSpan span)
    {
        var words = new List<TextSpan>();
        foreach (var match in Word().EnumerateMatches(text.AsSpan(span.Start, span.Length)))
            words.Add(new TextSpan(span.Start + match.Index, match.Length));
        return words;
    }

    /// <summary>The stretch from the first to the last of some words.</summary>
    public TextSpan SpanOf(IReadOnlyCollection<int> words) => TextSpan.FromBounds(_words[words.Min()].Start, _words[words.Max()].End);

    /// <summary>Whether a place lies inside of a quoted run.</summary>
    public bool IsQuoted(int position) => Runs.Exists(run => run.Contains(position));

    /// <summary>The parts of spans that lie inside quoted runs and hold a word.</summary>
    public List<TextSpan> QuotedParts(TextSpan span)
    {
        var parts = new List<TextSpan>();
        foreach (var run in Runs)
            if (run.Overlaps(span) && TextSpan.FromBounds(Math.Max(run.Start, span.Start), Math.Min(run.End, span.End)) is var part
                && Word().IsMatch(Text.AsSpan(part.Start, part.Length)))
                parts.Add(part);
        return parts;
    }

    /// <summary>Spans cut at line breaks, those joined that only blanks divide.</summary>
    public List<TextSpan> Join(IEnumerable<TextSpan> spans)
    {
        var joined = new List<TextSpan>();
        foreach (var span in spans.OrderBy(span => span.Start).ThenBy(span => span.End))
            for (var start = span.Start; start <= span.End;)
            {
                var length = Text.AsSpan(start, span.End - start).IndexOf('\n');
                var end = length < 0 ? span.End : start + length;
                Append(joined, TextSpan.FromBounds(start, end));
                start = end + 1;
            }
        return joined;
    }

    private void Append(List<TextSpan> joined, TextSpan part)
    {
        if (_ignoresConjunctions && Conjunction().Match(Text, part.Start, part.Length) is { Success: true, Index: var at } match
            && at == part.Start)
            part = TextSpan.FromBounds(match.Index + match.Length, part.End);
        if (part.Of(Text).IsWhiteSpace())
            return;
        if (joined.Count > 0 && IsBlankGap(joined[^1].End, part.Start))
            joined[^1] = TextSpan.FromBounds(joined[^1].Start, Math.Max(part.End, joined[^1].End));
        else
            joined.Add(part);
    }

    private bool IsBlankGap(int start, int end) => start >= end
        || (_ignoresConjunctions && Conjunctions().IsMatch(Text.AsSpan(start, end - start)))
        || (Text.AsSpan(start, end - start).IsWhiteSpace() && !Text.AsSpan(start, end - start).Contains('\n'));

    private void FindRuns()
    {
        var text = Text.Replace("``", "\u201c\u200b", StringComparison.Ordinal).Replace("''", "\"\u200b", StringComparison.Ordinal)
            .Replace("\u2018\u2018", "\u201c\u200b", StringComparison.Ordinal)
            .Replace("\u2019\u2019", "\u201d\u200b", StringComparison.Ordinal);
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            FindRuns(text, start, end);
            start = end + 1;
        }
    }

    private void FindRuns(string text, int start, int end)
    {
        var open = -1;
        var blankSoFar = true;
        for (var i = start; i < end; i++)
        {
            var isMark = Opening.Contains(text[i]) || Closing.Contains(text[i]) || Neutral.Contains(text[i]);
            if (isMark)
            {
                var width = i + 1 < end && text[i + 1] == '\u200b' ? 2 : 1;
                var before = i > start ? text[i - 1] : ' ';
                var after = i + width < end ? text[i + width] : ' ';
                if (open < 0)
                    open = Opens(text[i], before, after, blankSoFar && !text.AsSpan(i + width, end - i - width).IsWhiteSpace()) ? i : -1;
                else if (Closes(text[i], before, after))
                {
                    Runs.Add(TextSpan.FromBounds(open, i + width));
                    open = -1;
                }
            }
            blankSoFar &= char.IsWhiteSpace(text[i]);
        }
        if (open >= 0)
            Runs.Add(TextSpan.FromBounds(open, end));
    }

    /// <summary>Adds the stretches inside single curly marks that lie outside of double ones; one inside a word is an apostrophe.</summary>
    private void AddSingleRuns()
    {
        var doubles = Runs.ToList();
        foreach (Match match in SingleRun().Matches(Text))
            if (new TextSpan(match.Index, match.Length) is var run && !doubles.Exists(run.Overlaps))
                Runs.Add(run);
        Runs.Sort();
    }

    private static bool Opens(char mark, char before, char after, bool startsParagraph)
    {
        if (Opening.Contains(mark))
            return true;
        var afterBreak = char.IsWhiteSpace(before) || "([{\u2014\u2013\u2015-/:\u2018'\u200b".Contains(before);
        return (afterBreak && !char.IsWhiteSpace(after)) || startsParagraph
            || (Neutral.Contains(mark) && !char.IsWhiteSpace(after) && !char.IsLetterOrDigit(before) && !".,;!?".Contains(before));
    }

    private static bool Closes(char mark, char before, char after)
    {
        if (Opening.Contains(mark))
            return !char.IsWhiteSpace(before) && (char.IsWhiteSpace(after) || ".,;:!?)".Contains(after));
        return !(Neutral.Contains(mark) && char.IsWhiteSpace(before) && char.IsLetterOrDigit(after));
    }

    [GeneratedRegex(@"that\s+")]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"^[,;]? ?(?:and|but|or)? ?(?:that|whether|if)? ?$")]
    private static partial Regex Conjunctions();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])\u2018(?:[^\u2018\u2019\n]|\u2019(?=[\p{L}\p{N}]))+\u2019"
        + @"|(?<=^|[\s(])'(?! )(?:[^'\n]|(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}]))+'(?![\p{L}\p{N}])")]
    private static partial Regex SingleRun();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['\u2019\u2018.\-&][\p{L}\p{N}]+)*")]
    private static partial Regex Word();
}
