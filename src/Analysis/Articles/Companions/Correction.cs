namespace Analysis;

/// <summary>What a correction by hand is about.</summary>
public enum CorrectedThing
{
    /// <summary>Whether words are a quotation.</summary>
    Quotation,

    /// <summary>Who says them.</summary>
    Speaker,

    /// <summary>Which country words mean.</summary>
    Country,
}

/// <summary>What somebody who read the article says instead of the method.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Place">Where the words stand in its text; null where only the words are given.</param>
/// <param name="Words">The words, by which the place is found again when the text has moved; null where only the place is given.</param>
/// <param name="What">What it is about.</param>
/// <param name="Is">"yes" or "no" of a quotation, a speaker's name, a country's code or name; "no" for neither.</param>
/// <param name="Coder">Who says so, or null.</param>
public sealed record Correction(string Article, TextSpan? Place, string? Words, CorrectedThing What, string Is, string? Coder)
{
    /// <summary>Whether it says that the words are none of what was found.</summary>
    public bool IsDenial => string.Equals(Is, "no", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Where its words stand in a text: at its place where they still do, else where they stand nearest to it; null where they do not stand
    /// there any more.
    /// </summary>
    public TextSpan? In(string text)
    {
        if (Words is null)
            return Place is { } place && place.Start >= 0 && place.End <= text.Length && place.Length > 0 ? place : null;
        var nearest = -1;
        for (var at = text.IndexOf(Words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Words, at + 1, StringComparison.Ordinal))
            if (nearest < 0 || (Place is { } near && Math.Abs(at - near.Start) < Math.Abs(nearest - near.Start)))
                nearest = at;
        return nearest < 0 ? null : new TextSpan(nearest, Words.Length);
    }
}
