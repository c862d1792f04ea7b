using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>Tells the name of a paper, agency or broadcaster from a person's, a place's or a desk's.</summary>
internal static partial class Outlets
{
    private static readonly FrozenSet<string> Agencies =
        WordList.Lines("Articles/Structure/Agencies.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AgencyOf =
        Agencies.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether words are an agency's name.</summary>
    public static bool IsAgency(ReadOnlySpan<char> words) => AgencyOf.Contains(words);

    /// <summary>
    /// Whether words are shaped like the name of something that publishes: an agency's, or one that ends in
    /// "Times", "Post", "News" and the like.
    /// </summary>
    public static bool IsLike(ReadOnlySpan<char> words) =>
        words.Length is >= 2 and <= 60 && (IsAgency(words) || Name().IsMatch(words) || WithArticle().IsMatch(words));

    /// <summary>Whether the last word of some is one that papers are called: "Varn Evening Post".</summary>
    public static bool EndsLikeOne(ReadOnlySpan<char> words) => words.Contains(' ') && words.Length <= 60 && Name().IsMatch(words);

    [GeneratedRegex(@"\A\p{Lu}[\p{L}\d&.'’ -]*\b"
        + @"(?:Advertiser|Advocate|Argus|Bee|Bulletin|Business Journal|Chronicle|Citizen|Correspondent|Courant|Courier|Daily|Democrat"
        + @"|Dispatch|Echo|Enquirer|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Intelligencer|Journal|Ledger"
        + @"|Magazine|Mail|Mercury|Messenger|Mirror|Monitor|News|News Agency|News Service|Newspaper|Newspapers|Newswire|Observer|Online"
        + @"|Post|Press|Radio|Recorder|Register|Reporter|Republic|Review|Sentinel|Standard|Star|Statesman|Sun|Telegram|Telegraph"
        + @"|Television|Times|Today|Tribune|TV|Wire|Weekly|World)(?: \((?:London|UK|US|Online)\)| Online| Staff| Service)?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\AThe [\p{Lu}\d][\p{L}\d&.'’ -]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex WithArticle();
}
