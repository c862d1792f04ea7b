namespace Analysis.Quotes;

/// <summary>Whether the speaker that was found is the annotated source.</summary>
internal static class SpeakerJudge
{
    /// <summary>
    /// Right where the found words share one with the head of the source, or, for names, where the last names agree; for a
    /// pronoun only its own words count. Where no source is annotated, the name of the speaker has to be right; if that is not annotated
    /// either, right is none.
    /// </summary>
    public static bool IsRight(ReferenceText text, AnnotatedAttribution gold, Quotation found)
    {
        var hasSpeaker = found.SpeakerSpan is not null || !string.IsNullOrWhiteSpace(found.Speaker?.Name);
        if (gold is { Source.Length: 0, Speaker: { } name })
            return IsSame(name, found.Speaker?.Name);
        if (gold.Source.Length == 0 || !hasSpeaker)
            return gold.Source.Length == 0 && !hasSpeaker;
        var heads = gold.Source.SelectMany(span => SourceHeads.Of(text.Text, span)).ToList();
        var headWords = heads.SelectMany(head => text.WordsIn(head.Span)).ToHashSet();
        if (found.SpeakerSpan is { } span && text.WordsIn(span).Any(headWords.Contains))
            return true;
        return SourceHeads.KindOf(text.Text, gold.Source) is not ("pronoun" or "indefinite") && NamesAgree(text.Text, heads, found);
    }

    /// <summary>
    /// Whether a resolved name is the annotated one, whatever its case, article or possessive ending. A nominal that the article never
    /// names is right where its head is and one of the two only says more ("the officer", "an officer in Incheon").
    /// </summary>
    public static bool IsSame(string annotated, string? found)
    {
        if (found is null)
            return false;
        var (gold, words) = (BareWords(annotated), BareWords(found));
        return gold.SequenceEqual(words)
            || (HeadOf(annotated) is { IsCapital: false, Head: var head } && HeadOf(found)?.Head == head
                && (words.TrueForAll(gold.Contains) || gold.TrueForAll(words.Contains)));
    }

    private static List<string> BareWords(string name) =>
        [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => SourceHeads.Bare(word))
            .Where(word => word is not ("the" or "a" or "an"))];

    private static SourceHead? HeadOf(string name) => SourceHeads.Of(name, new TextSpan(0, name.Length)) is [var first, ..] ? first : null;

    private static bool NamesAgree(string text, List<SourceHead> heads, Quotation found)
    {
        var speaker = found.Speaker?.Name ?? found.SpeakerText!;
        if (SourceHeads.Of(speaker, new TextSpan(0, speaker.Length)) is not [var first, ..])
            return false;
        var capital = char.IsUpper(
            ReferenceText.WordsOf(speaker, first.Span).Select(word => speaker[word.Start]).ElementAt(IndexOfHead(first)));
        if (!capital || SourceHeads.IsPerson(first.Head) || first.Head.Length < 2)
            return false;
        var names = heads.SelectMany(head => ReferenceText.WordsOf(text, head.Span)).Where(word => SourceHeads.IsNameWord(word.Of(text)))
            .Select(word => SourceHeads.Bare(word.Of(text))).ToHashSet();
        return names.Contains(first.Head) || heads.Exists(head => names.Contains(head.Head) && first.Words.Contains(head.Head));
    }

    private static int IndexOfHead(SourceHead head)
    {
        for (var i = head.Words.Count - 1; i > 0; i--)
            if (head.Words[i] == head.Head)
                return i;
        return 0;
    }
}
