using System.Collections.Immutable;

namespace Workbook.Notebooks;

/// <summary>A sentence that a figure rests on.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Words">The sentence; null where its text is not at hand.</param>
internal sealed record PlacedSentence(string Article, string? Words)
{
    private const int Longest = 120;

    /// <summary>Shows as the article and the sentence, cut where it is long.</summary>
    public override string ToString() =>
        Words is null ? Article : $"{Article}, “{(Words.Length <= Longest ? Words : Words[..Longest] + "…")}”";
}

/// <summary>A figure that is another one now.</summary>
/// <param name="Label">What it is of.</param>
/// <param name="Before">What it said; null where it was not there.</param>
/// <param name="Now">What it says; null where it is gone.</param>
internal sealed record ValueChange(string Label, string? Before, string? Now)
{
    private const int SentencesShown = 2;

    /// <summary>The sentences it did not rest on before; empty where that is not known.</summary>
    public ImmutableArray<PlacedSentence> Added { get; init; } = [];

    /// <summary>The sentences it no longer rests on; empty where that is not known.</summary>
    public ImmutableArray<PlacedSentence> Removed { get; init; } = [];

    /// <summary>The figure before and now, in words: "12 → 13 quotations", "new, 3 quotations", "gone (it was 2 quotations)".</summary>
    public string Movement => (Before, Now) switch
    {
        (null, "") => "new",
        (null, _) => $"new, {Now}",
        ("", null) => "gone",
        (_, null) => $"gone (it was {Before})",
        _ => $"{(UnitOf(Before) == UnitOf(Now) && UnitOf(Now).Length > 0 ? Before[..^UnitOf(Before).Length] : Before)} → {Now}",
    };

    /// <summary>Shows as an analyst would say it: "Ada Quell 12 → 13 quotations (new: tide/7, “…”)".</summary>
    public override string ToString()
    {
        var places = string.Join("; ", new[] { Said("new", Added), Said("no longer", Removed) }.Where(part => part.Length > 0));
        return $"{Label} {Movement}{(places.Length == 0 ? "" : $" ({places})")}";
    }

    /// <summary>The figures of two outputs that differ, in the order of the newer one, then those that are gone.</summary>
    /// <param name="before">The older output.</param>
    /// <param name="now">The newer one.</param>
    /// <param name="placesBefore">What stood behind the older one.</param>
    /// <param name="placesNow">What stands behind the newer one.</param>
    public static IEnumerable<ValueChange> Between(ShownFigure before, ShownFigure now, IFigurePlaces placesBefore, IFigurePlaces placesNow)
    {
        var old = before.Values.ToDictionary(value => value.Label, value => value.Value, StringComparer.Ordinal);
        foreach (var value in now.Values)
            if (!old.Remove(value.Label, out var known))
                yield return Placed(new(value.Label, null, value.Value));
            else if (known != value.Value)
                yield return Placed(new(value.Label, known, value.Value));
        foreach (var (label, value) in before.Values
            .Where(value => old.ContainsKey(value.Label))
            .Select(value => (value.Label, value.Value)))
            yield return Placed(new(label, value, null));

        ValueChange Placed(ValueChange change) => change.With(
            change.Before is null ? [] : placesBefore.Behind(before.Words, change.Label), change.Now is null
                ? []
                : placesNow.Behind(now.Words, change.Label));
    }

    /// <summary>With the sentences that are new and those that are gone, where both sides are known.</summary>
    private ValueChange With(ImmutableArray<PlacedSentence>? before, ImmutableArray<PlacedSentence>? now) =>
        before is null || now is null ? this : this with
        {
            Added = Without(now.Value, before.Value),
            Removed = Without(before.Value, now.Value),
        };

    /// <summary>What of one list is not in another, as often as it stands there.</summary>
    private static ImmutableArray<PlacedSentence> Without(ImmutableArray<PlacedSentence> one, ImmutableArray<PlacedSentence> other)
    {
        var left = other.CountBy(sentence => sentence).ToDictionary();
        return [.. one.Where(sentence => (left[sentence] = left.GetValueOrDefault(sentence) - 1) < 0).Distinct()];
    }

    private static string Said(string word, ImmutableArray<PlacedSentence> places)
    {
        var more = places.Length - SentencesShown;
        return places.IsEmpty ? "" : $"{word}: {string.Join("; ", places.Take(SentencesShown))}{(more > 0 ? $" and {more} more" : "")}";
    }

    /// <summary>What follows the number: " quotations".</summary>
    private static string UnitOf(string value) => value.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0 ? value[blank..] : "";
}
