namespace Analysis.Countries;

/// <summary>"The other Georgia" is the one that would not have been chosen.</summary>
internal sealed class OtherOfThatName : IReadingSieve
{
    private static readonly SharedName Shared = new();

    public NameReading? Choose(NameInPlace name) =>
        name.Around.IsTheOther && (Shared.Choose(name) ?? LikeliestReading.Best(name, NameReading.NoCountry)) is { } first
            && LikeliestReading.Best(name, first.Country) is { Kind: CountryNameKind.Name or CountryNameKind.Region } other ? other : null;
}

/// <summary>
/// A region or country right before or behind a name says where it lies: "Paris, Texas", "SAVANNAH, Georgia", "London, ON".
/// </summary>
internal sealed class NamedBeside : IReadingSieve
{
    public NameReading? Choose(NameInPlace name)
    {
        if (name.Beside < 0)
            return null;
        var gazetteer = name.Names.Gazetteer;
        NameReading? best = null;
        for (var i = name.Candidate.Readings; i > 0; i = gazetteer[i].Next)
            if (gazetteer[i].Country == name.Beside && (best is not { } known || IsBetter(gazetteer[i], known)))
                best = gazetteer[i];
        return best ?? new NameReading(name.Beside, CountryNameKind.City, false, 1, -1);
    }

    private static bool IsBetter(NameReading reading, NameReading known) =>
        reading.NeedsSupport == known.NeedsSupport ? reading.Weight > known.Weight : known.NeedsSupport;
}

/// <summary>
/// A name that several countries share means the one whose own names stand nearest: "a Dominican judge in Roseau", "Congo's president left
/// Brazzaville". Without any it means the one that is most spoken of.
/// </summary>
internal sealed class SharedName : IReadingSieve
{
    private const float SameSentence = 4;
    private const float Sentence = 40;
    private const float FarNearer = 1.5f;

    public NameReading? Choose(NameInPlace name)
    {
        var (usual, others) = Readings(name);
        if (usual is null || others == 0)
            return null;
        var (best, bestScore) = (usual, FarNearer * Nearness(name, usual.Value.Country));
        for (var i = name.Candidate.Readings; i > 0; i = name.Names.Gazetteer[i].Next)
            if (IsShared(name.Names.Gazetteer[i]) && name.Names.Gazetteer[i] is { NeedsSupport: true } other
                && !IsSetApart(name, other.Country) && Nearness(name, other.Country) is var score && score > bestScore)
                (best, bestScore) = (other, score);
        return best;
    }

    /// <summary>
    /// Whether a longer form of the name stands for the country in the same sentence: "the South Sudanese army denied it, the Sudanese army
    /// said nothing".
    /// </summary>
    private static bool IsSetApart(NameInPlace name, short country)
    {
        var (document, gazetteer) = (name.Names.Document, name.Names.Gazetteer);
        for (var i = 0; i < name.Names.Candidates.Count; i++)
            if (name.Names.Candidates[i] is { IsOneWord: false } other && gazetteer[other.Readings].Country == country
                && document.WordsOf(other.Last).SequenceEqual(name.Word)
                && SentenceOf(document, other.First) == SentenceOf(document, name.Candidate.First))
                return true;
        return false;
    }

    private static bool IsShared(NameReading reading) => reading is { IsOfCountry: true, Kind: not CountryNameKind.Abbreviation };

    /// <summary>The country that the name means by itself, and how many it can mean besides.</summary>
    private static (NameReading? Usual, int Others) Readings(NameInPlace name)
    {
        var (usual, others) = (default(NameReading?), 0);
        for (var i = name.Candidate.Readings; i > 0; i = name.Names.Gazetteer[i].Next)
            if (IsShared(name.Names.Gazetteer[i]) && name.Names.Gazetteer[i] is var reading)
                if (reading.NeedsSupport)
                    others++;
                else
                    usual = reading;
        return (usual, others);
    }

    /// <summary>
    /// The nearest of a country's own names in the sentence, and those of the other sentences, each by how far away. A longer form of the
    /// shared name ("Equatorial Guinean") says of the short one that it means another country.
    /// </summary>
    private static float Nearness(NameInPlace name, short country)
    {
        var (document, nearest, others) = (name.Names.Document, 0f, 0f);
        var own = SentenceOf(document, name.Candidate.First);
        for (var i = 0; i < name.Names.Candidates.Count; i++)
        {
            var other = name.Names.Candidates[i];
            if (i == name.Index || !IsOnlyOf(name.Names, other, country) || document.WordsOf(other.Last).SequenceEqual(name.Word))
                continue;
            if (Math.Abs(SentenceOf(document, other.First) - own) is > 0 and var distance)
                others += 1f / (1 + distance);
            else
                nearest = Math.Max(
                    nearest, SameSentence - Math.Min(SameSentence - 1, Math.Abs(other.First - name.Candidate.First) / Sentence));
        }
        return nearest + others;
    }

    private static bool IsOnlyOf(ArticleNames names, Candidate candidate, short country)
    {
        var (isOwn, others) = (false, 0);
        for (var i = candidate.Readings; i > 0; i = names.Gazetteer[i].Next)
            if (names.Gazetteer[i] is { Country: >= 0 } reading)
                if (reading.Country == country)
                    isOwn |= !reading.NeedsSupport || reading.Kind == CountryNameKind.Capital;
                else if (reading.IsOfCountry || reading.Weight >= 1_000)
                    others++;
        return isOwn && others == 0;
    }

    private static int SentenceOf(Document document, int token)
    {
        var (low, high) = (0, document.Sentences.Length - 1);
        while (low < high)
            if ((low + high + 1) / 2 is var middle && document.Sentences[middle].First <= token)
                low = middle;
            else
                high = middle - 1;
        return low;
    }
}

/// <summary>A dateline with a date names the best known city without its country: "GENEVA, March 27 –".</summary>
internal sealed class DatedPlace : IReadingSieve
{
    public NameReading? Choose(NameInPlace name)
    {
        if (!name.Around.IsDated)
            return null;
        var gazetteer = name.Names.Gazetteer;
        NameReading? best = null;
        for (var i = name.Candidate.Readings; i > 0; i = gazetteer[i].Next)
            if ((!gazetteer[i].NeedsSupport || name.OpensDateline) && (best is not { } known || gazetteer[i].Weight > known.Weight))
                best = gazetteer[i];
        return best;
    }
}
