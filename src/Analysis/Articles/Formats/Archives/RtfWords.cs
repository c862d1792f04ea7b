namespace Analysis.Articles;

/// <summary>Control words of RTF that stand for characters, and those that open groups without text of the page.</summary>
internal static class RtfWords
{
    private static readonly HashSet<string> Left =
    [
        "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf",
        "footer", "footerl", "footerr", "footerf", "fldinst", "bkmkstart", "bkmkend", "themedata", "datastore",
        "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator", "xmlnstbl", "latentstyles", "datafield", "formfield",
        "nonshppict", "shpinst", "pntext", "pntxta", "pntxtb", "listtext", "annotation", "atnid", "atnauthor", "footnote",
        "xe", "tc", "mmathPr", "ftnsep", "ftnsepc", "aftnsep", "private",
    ];

    private static readonly Dictionary<string, string> Characters = new(StringComparer.Ordinal)
    {
        ["tab"] = " ",
        ["cell"] = " ",
        ["nestcell"] = " ",
        ["emdash"] = "—",
        ["endash"] = "–",
        ["emspace"] = " ",
        ["enspace"] = " ",
        ["qmspace"] = " ",
        ["lquote"] = "‘",
        ["rquote"] = "’",
        ["ldblquote"] = "“",
        ["rdblquote"] = "”",
        ["bullet"] = "•",
    };

    /// <summary>Whether a group that begins with this word holds no text of the page.</summary>
    public static bool IsLeftOut(string word) => Left.Contains(word);

    /// <summary>The character a word stands for; null for none.</summary>
    public static string? CharacterOf(string word) => Characters.GetValueOrDefault(word);
}
