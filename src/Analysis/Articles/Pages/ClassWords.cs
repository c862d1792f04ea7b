using System.Collections.Frozen;

namespace Analysis.Articles;

/// <summary>Reads the names that a site gives its elements: <c>ClassWords.txt</c>.</summary>
internal static class ClassWords
{
    private const int LongestName = 48;
    private const int LongestNames = 400;
    private static readonly FrozenDictionary<string, Traits> ByWord = Read();
    private static readonly FrozenDictionary<string, Traits>.AlternateLookup<ReadOnlySpan<char>> Of =
        ByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the names in a class or id say.</summary>
    public static Traits TraitsOf(string? names)
    {
        var traits = Traits.None;
        if (names is null)
            return traits;
        var span = names.AsSpan(0, Math.Min(names.Length, LongestNames));
        foreach (var range in span.SplitAny(" \t\n\r"))
            if (span[range] is { IsEmpty: false, Length: <= LongestName } name && !SaysWhatItHas(name))
                traits |= TraitsOf(name);
        return traits;
    }

    /// <summary>"has-sidebar" and "category-ads" say what else there is, or what the story is about.</summary>
    private static bool SaysWhatItHas(ReadOnlySpan<char> name)
    {
        foreach (var beginning in (ReadOnlySpan<string>)[
            "has-", "is-", "no-", "with-", "without-", "category-", "tag-", "type-", "status-", "format-", "author-"])
            if (name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)
                && name is not ("is-hidden" or "author-bio" or "author-box" or "author-info" or "author-name"))
                return true;
        return false;
    }

    /// <summary>A name as a whole, without hyphens; else each of its words, and each two that follow each other.</summary>
    private static Traits TraitsOf(ReadOnlySpan<char> name)
    {
        Span<char> joined = stackalloc char[LongestName];
        var (length, word, previous) = (0, 0, 0);
        var traits = Traits.None;
        for (var i = 0; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsAsciiLetterOrDigit(name[i])
                || (i > 0 && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]));
            if (ends && length > word)
            {
                traits = With(traits, Lookup(joined[word..length]) | (previous < word ? Lookup(joined[previous..length]) : Traits.None));
                (previous, word) = (word, length);
            }
            if (i < name.Length && char.IsAsciiLetterOrDigit(name[i]))
                joined[length++] = char.ToLowerInvariant(name[i]);
        }
        var whole = Lookup(joined[..length]);
        // "article-body" is the story though it holds the word "article" alone; "author-bio" is a box though it holds "author".
        return whole != Traits.None ? whole : Resolved(traits);
    }

    /// <summary>
    /// Of "story" and "beside the story" in one name the later word is what it names: "article-body-related", "widget-post-content".
    /// </summary>
    private static Traits With(Traits traits, Traits next) => (next & Traits.Story) != 0 ? (traits & ~Traits.Furniture) | next
        : (next & Traits.Furniture) != 0 ? (traits & ~Traits.Story) | next : traits | next;

    private static Traits Resolved(Traits traits)
    {
        if ((traits & Traits.AuthorBox) != 0)
            return Traits.AuthorBox;
        return (traits & Traits.PullQuote) != 0 ? Traits.PullQuote : traits;
    }

    private static Traits Lookup(ReadOnlySpan<char> word) => Of.TryGetValue(word, out var traits) ? traits : Traits.None;

    private static FrozenDictionary<string, Traits> Read()
    {
        var words = new Dictionary<string, Traits>(StringComparer.Ordinal);
        foreach (var line in WordList.Lines("Articles/Pages/ClassWords.txt"))
        {
            var parts = line.Split(' ');
            foreach (var word in parts.Skip(1))
                words[word.Replace("-", "", StringComparison.Ordinal)] = words.GetValueOrDefault(word) | Enum.Parse<Traits>(parts[0]);
        }
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
