namespace Analysis.Articles;

/// <summary>A block of a story as the page gives it, before its words are looked at.</summary>
/// <param name="Kind">What the element says it is.</param>
/// <param name="Words">Its words, blanks folded.</param>
/// <param name="Node">The element it comes from.</param>
/// <param name="LinkShare">The share of its words that are links, from 0 to 1.</param>
internal sealed record StoryPart(BlockKind Kind, string Words, PageNode Node, double LinkShare);
