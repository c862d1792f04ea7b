using System.Collections.Immutable;

namespace Analysis;

/// <summary>A post of a live blog: what was written at one time.</summary>
/// <param name="Time">When, as the blog says it: "14.32 GMT".</param>
/// <param name="Clock">The time of day in <paramref name="Time"/>; null where it holds none ("25m ago").</param>
/// <param name="Title">The post's own heading; null for none.</param>
/// <param name="Authors">Those who wrote it, each by name; empty where none is named.</param>
/// <param name="Span">All of it in <see cref="Article.Text"/>, from its time up to the next post or the end of the text.</param>
/// <param name="Blocks">The labelled stretches of <paramref name="Span"/>, in order, the time among them.</param>
public sealed record LivePost(
    string Time, TimeOnly? Clock, string? Title, ImmutableArray<string> Authors, TextSpan Span, ImmutableArray<Block> Blocks);
