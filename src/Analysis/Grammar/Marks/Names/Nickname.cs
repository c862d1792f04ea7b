namespace Analysis.Grammar;

/// <summary>A name between a given name and a surname: "Rosa “the Ox” Lind".</summary>
internal sealed class Nickname : INameSieve
{
    private const int Longest = 3;

    /// <inheritdoc/>
    public MarkedNameKind Kind => MarkedNameKind.Nickname;

    /// <inheritdoc/>
    public bool Holds(in MarkedWords words)
    {
        var (before, behind) = (words.Before, words.Behind);
        if (words.Tag(before) == WordTag.Open && words.Tag(behind) == WordTag.Close)
            (before, behind) = (before - 1, behind + 1);
        return words.Tag(before) == WordTag.Name && words.Tag(behind) == WordTag.Name && words.Length <= Longest && EndsInCapital(words);
    }

    private static bool EndsInCapital(in MarkedWords words) =>
        char.IsUpper(words.Word(words.Run.Tokens.End - 2) is { Length: > 0 } last ? last[0] : ' ');
}
