namespace Analysis;

/// <summary>What the words of an article say of somebody's gender: Mr, Ms, he, she; never the given name.</summary>
internal enum Sign
{
    Unknown, He, She,
}

/// <summary>Compares signs.</summary>
internal static class Signs
{
    /// <summary>Whether two signs do not speak against each other.</summary>
    public static bool Fits(this Sign known, Sign sign) => known == Sign.Unknown || known == sign;
}

/// <summary>Somebody or something an article names.</summary>
internal sealed class NamedSource(TextSpan name, TextSpan? role, Sign sign)
{
    /// <summary>The fullest name so far, without title.</summary>
    public TextSpan Name { get; set; } = name;

    /// <summary>The title or role before the name.</summary>
    public TextSpan? Role { get; set; } = role;

    public Sign Sign { get; set; } = sign;

    /// <summary>Whether it is the subject of a cue anywhere in the article.</summary>
    public bool Speaks { get; set; }

    public List<TextSpan> Mentions { get; } = [];

    /// <summary>Whether another name may be theirs: its words end theirs, or theirs end it, and no sign speaks against it.</summary>
    public bool Accepts(ReadOnlySpan<char> words, Sign sign, string text)
    {
        var known = Name.Of(text);
        var fits = sign == Sign.Unknown || Sign.Fits(sign);
        return fits && (EndsIn(known, words) || EndsIn(words, known) || IsFamilyName(words, known) || IsFamilyName(known, words));
    }

    /// <summary>Whether "he" or "she" may stand for it: a person has two names, a title, or speaks; a country is none.</summary>
    public bool MayBePerson(string text) => Country.Find(Name.In(text)) is null
        && (Speaks || Sign != Sign.Unknown || Name.Of(text).Contains(' '));

    /// <summary>The family name that stands first where the given name is written with a hyphen: "Wi" for "Wi Sung-lac".</summary>
    public static ReadOnlySpan<char> FamilyNameOf(ReadOnlySpan<char> name) =>
        name.IndexOf(' ') is var blank and > 0 && name[blank..].IndexOf('-') is var dash and > 0 && dash + 1 < name[blank..].Length
            && char.IsLower(name[blank..][dash + 1]) ? name[..blank] : default;

    private static bool IsFamilyName(ReadOnlySpan<char> word, ReadOnlySpan<char> name) =>
        !word.IsEmpty && word.Equals(FamilyNameOf(name), StringComparison.OrdinalIgnoreCase);

    private static bool EndsIn(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter) =>
        longer.EndsWith(shorter, StringComparison.OrdinalIgnoreCase)
        && (longer.Length == shorter.Length || longer[^(shorter.Length + 1)] is ' ' or '-');
}
