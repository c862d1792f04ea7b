using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Analysis.Articles;

namespace Analysis;

/// <summary>The posts of live blogs.</summary>
public static partial class LivePosts
{
    /// <summary>
    /// The posts of a live blog in the order of the text, which is mostly from the last to the first; none where fewer than two lines say a
    /// time. A quotation is in the post whose span holds its first character.
    /// </summary>
    public static ImmutableArray<LivePost> Posts(this Article article)
    {
        var starts = Starts(article).ToList();
        return starts.Count < 2 ? [] : [.. starts.Select((start, i) => PostOf(article,
            article.Blocks[start..(i + 1 < starts.Count ? starts[i + 1] : article.Blocks.Length)]))];
    }

    /// <summary>The post that a place of the text lies in; null for what stands above the first.</summary>
    /// <param name="article">The live blog.</param>
    /// <param name="position">The place in <see cref="Article.Text"/>, zero-based.</param>
    public static LivePost? PostAt(this Article article, int position) =>
        article.Posts().FirstOrDefault(post => post.Span.Contains(position));

    /// <summary>
    /// The blocks that begin a post. Above the first of them a line with day and time begins one too: it is labelled as the day.
    /// </summary>
    private static List<int> Starts(Article article)
    {
        var times = article.Blocks.Index().Where(pair => pair.Item.Kind == BlockKind.PostTime && !IsUpdate(pair.Item.Span.In(article.Text)))
            .Select(pair => pair.Index).ToList();
        if (times.Count == 0)
            return [];
        var dated = article.Blocks[..times[0]].Index()
            .LastOrDefault(
                pair => pair.Item.Kind == BlockKind.Date && ClockIn(pair.Item.Span.In(article.Text)) is not null, (-1, null!)).Index;
        return dated >= 0 && article.Blocks[dated..times[0]].Any(block => block.Kind == BlockKind.Paragraph) ? [dated, .. times] : times;
    }

    private static bool IsUpdate(string words) => words.Contains("updated", StringComparison.OrdinalIgnoreCase);

    private static LivePost PostOf(Article article, ImmutableArray<Block> blocks)
    {
        string WordsOf(Block block) => block.Span.In(article.Text);
        var head = blocks.Skip(1).TakeWhile(block => block.Kind != BlockKind.Paragraph).ToList();
        var time = WordsOf(blocks[0]);
        return new LivePost(
            time,
            ClockIn(time),
            head.Where(block => IsHeading(block, WordsOf(block))).Select(WordsOf).FirstOrDefault(),
            [.. head.Where(block => block.Kind == BlockKind.Byline).SelectMany(block => Byline.NamesIn(WordsOf(block))).Distinct()],
            TextSpan.FromBounds(blocks[0].Span.Start, blocks[^1].Span.End),
            blocks);
    }

    /// <summary>A heading; in the first post, which stands above all paragraphs, it is labelled as a short line of the head is.</summary>
    private static bool IsHeading(Block block, string words) => block.Kind is BlockKind.Subheading or BlockKind.Headline
        || (block.Kind == BlockKind.Caption && !CaptionLine.Is(words));

    /// <summary>The time of day in words: "14.32 GMT", "2:05 p.m.".</summary>
    private static TimeOnly? ClockIn(string words)
    {
        if (ClockForm().Match(words) is not { Success: true } match)
            return null;
        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (match.Groups["half"].Success)
            hour = (hour % 12) + (match.Groups["half"].ValueSpan.StartsWith("p", StringComparison.OrdinalIgnoreCase) ? 12 : 0);
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    [GeneratedRegex(@"(?<![\d.:/-])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})(?![.\d])(?::\d{2})?\s*(?<half>[ap]\.?m)?|\s*(?<half>[ap]\.?m))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClockForm();
}
