using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>What the lines of a document of Nexis are by their own words, wherever they stand.</summary>
internal static partial class NexisLines
{
    /// <summary>Whether a line is the archive's own word that there is no headline.</summary>
    public static bool IsNoHeadline(string line) => NoHeadline().IsMatch(line);

    /// <summary>Whether a line tells who owns the text.</summary>
    public static bool IsCopyright(string line) => line.Length < 300 && Copyright().IsMatch(line);

    /// <summary>Whether a line says that a correction stands below.</summary>
    public static bool IsCorrectionNote(string line) => line.Length < 40 && CorrectionAppended().IsMatch(line);

    /// <summary>Whether a line stands below an outlet and tells more of it: a blog in brackets, a show, who supplied it.</summary>
    public static bool IsBelowOutlet(string line) => line.Length < 120 && BelowOutlet().IsMatch(line);

    /// <summary>Whether a line leads from the archive to a picture or page of the document.</summary>
    public static bool IsLinkLine(string line) => line.Length < 40 && LinkLine().IsMatch(line);

    /// <summary>Whether a line names an edition.</summary>
    public static bool IsEdition(string line) => line.Length <= 50 && EditionLine().IsMatch(line);

    /// <summary>Whether a line names who owns the text, without a year: "Copyright Norlund Press", which in a text would go on.</summary>
    public static bool IsOwner(string line) => Owner().IsMatch(line);

    /// <summary>A title without the words that a correction is appended.</summary>
    public static string WithoutCorrectionNote(string title) => CorrectionAppended().Replace(title, "");

    [GeneratedRegex(@"\bno (?:headline|title) in original\b|\Ano headline\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoHeadline();

    [GeneratedRegex(
        @"\A(?:copyright\W{0,6}(?:c\W{1,3})?(?:\d{4}|by\b)|©|\(c\)\s*\d{4}"
        + @"|all rights reserved|tous droits réservés|alle rechte vorbehalten|todos los derechos)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Copyright();

    [GeneratedRegex(
        @"\b(?:edition|édition|edición|ausgabe|edizione|editie|final)\b"
        + @"|\A(?:national|city|late|metro|main|first|second|third|regional)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EditionLine();

    [GeneratedRegex(@"\A(?:[(\[].*[)\]]\z|(?:SHOW|TRANSCRIPT|PROGRAM(?:ME)?|NETWORK)\s?:|supplied by\s)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BelowOutlet();

    [GeneratedRegex(@"\A(?:link|lien|enlace) (?:to|vers|a) (?:the )?(?:image|pdf|page|correction|original|video)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LinkLine();

    [GeneratedRegex(@"\ACopyright \p{Lu}[^.?!]{2,60}\z")]
    private static partial Regex Owner();

    [GeneratedRegex(@"\s*\(?correction appended\)?\s*\z|\A\s*correction appended\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CorrectionAppended();
}
