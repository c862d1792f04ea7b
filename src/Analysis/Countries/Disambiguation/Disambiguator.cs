namespace Analysis.Countries;

/// <summary>The reading chosen for a candidate.</summary>
/// <param name="Reading">Which country, by what.</param>
/// <param name="Kind">By what; a region where the words speak of the one around a city of that name.</param>
/// <param name="Reason">Why this and no other, where it has others; else null.</param>
internal readonly record struct Resolved(NameReading Reading, CountryNameKind Kind, string? Reason);

/// <summary>Decides for each name of an article whether it is a place, and in which country, by passing it through the sieves.</summary>
internal sealed class Disambiguator(ArticleNames names, Sieves sieves)
{
    /// <summary>What a name means, or null where it means no country.</summary>
    /// <param name="index">Its index.</param>
    public Resolved? Resolve(int index)
    {
        var first = names.Gazetteer[names.Candidates[index].Readings];
        if (first.Country < 0)
            return null;
        var name = names.At(index);
        return Chosen(name) is { } reading && IsMeant(name, reading)
            ? new Resolved(reading, KindOf(reading, name), first.Next > 0 || reading.NeedsSupport ? Reason(reading, name) : null)
            : null;
    }

    private NameReading? Chosen(NameInPlace name)
    {
        foreach (var sieve in sieves.Readings)
            if (sieve.Choose(name) is { } reading)
                return reading;
        return null;
    }

    private bool IsMeant(NameInPlace name, NameReading reading)
    {
        foreach (var sieve in sieves.Meanings)
            if (sieve.IsMeant(name, reading) is { } isMeant)
                return isMeant;
        return true;
    }

    private CountryNameKind KindOf(NameReading reading, NameInPlace name) =>
        reading.IsAlsoRegion && (name.Around.IsOfRegion || names.IsBehindPlace(name.Index)) ? CountryNameKind.Region : reading.Kind;

    private string Reason(NameReading reading, NameInPlace name)
    {
        if (name.Around.IsTheOther)
            return "the other of that name";
        if (name.Beside == reading.Country)
            return "named beside it";
        return names.Support.Of(reading.Country) > 0 ? "named elsewhere in the article"
            : names.Support.WithRelated(reading.Country) > 0 ? "its neighbours are named in the article"
            : "the best known of that name";
    }
}
