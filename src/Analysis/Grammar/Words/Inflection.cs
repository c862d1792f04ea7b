namespace Analysis.Grammar;

/// <summary>The forms of a regular English verb.</summary>
internal static class Inflection
{
    /// <summary>The forms with what each is. A star behind the base says that its last consonant doubles.</summary>
    public static IEnumerable<(string Form, VerbForm Kind)> Of(string verb)
    {
        var doubles = verb.EndsWith('*');
        var lemma = verb.TrimEnd('*');
        var stem = doubles ? lemma + lemma[^1] : lemma;
        yield return (lemma, VerbForm.Base);
        yield return (ThirdPerson(lemma), VerbForm.Present);
        yield return (Past(stem), VerbForm.PastOrParticiple);
        yield return (Ing(stem), VerbForm.Ing);
    }

    /// <summary>The form with -s, of a verb or a noun.</summary>
    public static string ThirdPerson(string lemma) =>
        EndsInConsonantAndY(lemma) ? lemma[..^1] + "ies"
        : lemma[^1] is 's' or 'x' or 'z' || lemma.EndsWith("ch", StringComparison.Ordinal)
            || lemma.EndsWith("sh", StringComparison.Ordinal) ? lemma + "es"
        : lemma + "s";

    private static string Past(string stem) =>
        EndsInConsonantAndY(stem) ? stem[..^1] + "ied" : stem[^1] == 'e' ? stem + "d" : stem + "ed";

    private static string Ing(string stem) =>
        stem[^1] == 'e' && !stem.EndsWith("ee", StringComparison.Ordinal) ? stem[..^1] + "ing" : stem + "ing";

    private static bool EndsInConsonantAndY(string word) =>
        word[^1] == 'y' && word.Length > 1 && word[^2] is not ('a' or 'e' or 'o' or 'u');
}
