namespace Analysis.Articles;

/// <summary>Factiva's form with codes of two letters before the fields.</summary>
internal static class FactivaCodes
{
    private static readonly HashSet<string> Codes =
    [
        "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "LA", "CY", "LP", "TD", "CO",
        "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "CLM", "RF", "ART", "CX", "DL", "VOL", "TI", "TE", "GC", "NT",
    ];

    /// <summary>Whether a cell or a word is such a code.</summary>
    public static bool IsCode(string words) => Codes.Contains(words);

    /// <summary>Reads an article from its fields.</summary>
    /// <param name="fields">Each field's code and paragraphs, in order.</param>
    public static ArchivedArticle Read(IEnumerable<(string Code, List<string> Paragraphs)> fields)
    {
        var article = new ArchivedArticle();
        foreach (var (code, paragraphs) in fields)
        {
            if (code is "LP" or "TD" or "TE")
                paragraphs.ForEach(words => article.Add(words));
            else if (paragraphs.Count > 0)
                Set(article, code, string.Join(' ', paragraphs));
        }
        return article;
    }

    private static void Set(ArchivedArticle article, string code, string value)
    {
        switch (code)
        {
            case "HD" or "TI": article.Title = value; break;
            case "SE" or "CLM": article.Section ??= value; break;
            case "BY": article.Byline = value; break;
            case "PD": article.Date = ArchiveDate.Find(value); break;
            case "SN": article.Outlet = value; break;
            case "ED": article.Edition = value; break;
            case "PG": article.Page = value; break;
            case "LA": article.Language = value; break;
            case "DL": article.Dateline = value; break;
            case "ART": article.Add(value, BlockKind.Caption); break;
            case "CX": article.Add(value, BlockKind.Correction); break;
        }
    }
}
