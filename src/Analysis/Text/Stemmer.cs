namespace Analysis;

/// <summary>
/// Cuts English words down to their stem by the Snowball English algorithm (Porter2; M. F. Porter, "Snowball: a language for
/// stemming algorithms", 2001), so that "negotiates", "negotiated" and "negotiating" are one.
/// </summary>
public static class Stemmer
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["dying"] = "die",
        ["lying"] = "lie",
        ["tying"] = "tie",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    };

    private static readonly HashSet<string> Finished = new(StringComparer.Ordinal)
    {
        "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed",
    };

    private static readonly (string Suffix, string Replacement)[] SecondStep =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"),
        ("biliti", "ble"), ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"),
        ("iviti", "ive"), ("fulli", "ful"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"),
        ("alli", "al"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Suffix, string Replacement)[] ThirdStep =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""), ("ical", "ic"),
        ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] FourthStep =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic",
    ];

    /// <summary>The stem of a word in lower case; a word of one or two letters is its own.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= 2)
            return word;
        if (Irregular.TryGetValue(word, out var irregular))
            return irregular;
        var w = new StemBuffer(word);
        w.CutPossessive();
        CutPlural(w);
        if (!Finished.Contains(w.ToString()))
            CutDerivations(w);
        return w.ToString().Replace('Y', 'y');
    }

    private static void CutDerivations(StemBuffer w)
    {
        CutPast(w);
        TurnFinalY(w);
        Second(w);
        Third(w);
        Fourth(w);
        Fifth(w);
    }

    private static void CutPlural(StemBuffer w)
    {
        if (w.EndsWith("sses"))
            w.Cut(2);
        else if (w.EndsWith("ied") || w.EndsWith("ies"))
            w.Cut(w.Length > 4 ? 2 : 1);
        else if (w.EndsWith("s") && !w.EndsWith("us") && !w.EndsWith("ss") && w.HasVowelBefore(w.Length - 2))
            w.Cut(1);
    }

    private static void CutPast(StemBuffer w)
    {
        foreach (var suffix in (ReadOnlySpan<string>)["eedly", "eed"])
            if (w.EndsWith(suffix))
            {
                if (w.Length - suffix.Length >= w.R1)
                    w.Replace(suffix.Length, "ee");
                return;
            }
        foreach (var suffix in (ReadOnlySpan<string>)["ingly", "edly", "ing", "ed"])
            if (w.EndsWith(suffix))
            {
                if (w.HasVowelBefore(w.Length - suffix.Length))
                    MendPast(w, suffix.Length);
                return;
            }
    }

    private static void MendPast(StemBuffer w, int cut)
    {
        w.Cut(cut);
        if (w.EndsWith("at") || w.EndsWith("bl") || w.EndsWith("iz"))
            w.Replace(0, "e");
        else if (w.EndsInDouble())
            w.Cut(1);
        else if (w.Length <= w.R1 && w.EndsInShortSyllable())
            w.Replace(0, "e");
    }

    private static void TurnFinalY(StemBuffer w)
    {
        if (w.Length > 2 && w[^1] is 'y' or 'Y' && w.Length > 2 && !w.IsVowel(w.Length - 2))
            w.Replace(1, "i");
    }

    private static void Second(StemBuffer w)
    {
        foreach (var (suffix, replacement) in SecondStep)
        {
            if (!w.EndsWith(suffix))
                continue;
            var before = w.Length - suffix.Length;
            var allowed = suffix switch
            {
                "ogi" => before > 0 && w[before - 1] == 'l',
                "li" => before > 0 && "cdeghkmnrt".Contains(w[before - 1], StringComparison.Ordinal),
                _ => true,
            };
            if (before >= w.R1 && allowed)
                w.Replace(suffix.Length, replacement);
            return;
        }
    }

    private static void Third(StemBuffer w)
    {
        foreach (var (suffix, replacement) in ThirdStep)
        {
            if (!w.EndsWith(suffix))
                continue;
            var region = suffix == "ative" ? w.R2 : w.R1;
            if (w.Length - suffix.Length >= region)
                w.Replace(suffix.Length, replacement);
            return;
        }
    }

    private static void Fourth(StemBuffer w)
    {
        foreach (var suffix in FourthStep)
        {
            if (!w.EndsWith(suffix))
                continue;
            var before = w.Length - suffix.Length;
            if (before >= w.R2 && (suffix != "ion" || (before > 0 && w[before - 1] is 's' or 't')))
                w.Cut(suffix.Length);
            return;
        }
    }

    private static void Fifth(StemBuffer w)
    {
        var before = w.Length - 1;
        if (w.EndsWith("e") && (before >= w.R2 || (before >= w.R1 && !w.EndsInShortSyllableBefore(before))))
            w.Cut(1);
        else if (w.EndsWith("ll") && before >= w.R2)
            w.Cut(1);
    }
}
