using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>Reads the parts of a by-line one after the other: names, trades, desks, places, outlets.</summary>
/// <param name="isAnnounced">Whether "By", "Words:" and the like stand before the names.</param>
internal sealed partial class BylineReading(bool isAnnounced)
{
    private readonly ImmutableArray<string>.Builder _authors = ImmutableArray.CreateBuilder<string>();
    private string? _outlet;
    private bool _isTold;
    private bool _isOther;
    private bool _isUnsigned;

    /// <summary>Reads a part between commas or "and".</summary>
    public void Add(string part)
    {
        var words = part.Trim(' ', '.', ':', '*', '"');
        if (words.Length == 0)
            return;
        if (PlaceBehind().Match(words) is { Success: true } place)
        {
            _isTold = true;
            words = words[..place.Index];
        }
        if (!IsName(words) && !IsNameWithTrade(words) && !IsTradeOrOutlet(words))
            _isOther |= !(_authors.Count > 0 && IsPlace(words));
    }

    /// <summary>Looks behind the names for the outlet.</summary>
    public void AddBehind(string rest)
    {
        var words = rest.Trim(' ', '|', '•', '·', '-', '–', '—', '(', ')', '[', ']', '<', '>', '\t');
        if (_outlet is null && Outlets.IsLike(words))
            (_outlet, _isTold) = (words, true);
        else if (rest.Length > 0 && !isAnnounced && words.Length > 0 && !IsDateOrRole(words))
            _isOther = true;
        else
            _isTold |= words.Length > 0 && !isAnnounced;
    }

    /// <summary>The by-line, or null where the parts are not those of one.</summary>
    public Byline? Result()
    {
        var authors = _authors.ToImmutable();
        if (isAnnounced && _isOther && authors is [var only] && !only.Contains(' ', StringComparison.Ordinal))
            return null;
        if (isAnnounced)
            return authors.IsEmpty && _outlet is null && !_isUnsigned ? null : new Byline(authors, _outlet, true, true);
        return authors.IsEmpty || _isOther ? null : new Byline(authors, _outlet, false, _isTold || authors.Length > 1);
    }

    private bool IsName(string words)
    {
        if (isAnnounced && !Outlets.IsLike(words)
            ? PersonName.IsLikeAnnounced(words) || IsOneName(words) || IsInSmallLetters(words)
            : PersonName.IsLike(words) && !Outlets.IsLike(words) && !Trade().IsMatch(words))
        {
            if (Trade().IsMatch(words))
                return false;
            _authors.Add(words);
            return true;
        }
        return false;
    }

    private bool IsOneName(string words) =>
        _authors.Count == 0 && PersonName.IsLikeOneWord(words) && !ArticleDate.IsMonth(words) && !Trade().IsMatch(words);

    /// <summary>"by lena marsh": two or three words without a capital, none of them a word of sentences.</summary>
    private static bool IsInSmallLetters(string words) =>
        SmallName().IsMatch(words) && words.Split(' ').All(word => !PersonName.Excludes(word));

    /// <summary>"Lena Marsh Staff Writer": the name is the shortest beginning behind which only a trade stands.</summary>
    private bool IsNameWithTrade(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = 2; count < parts.Length && count <= 4; count++)
        {
            var name = string.Join(' ', parts[..count]);
            var trade = string.Join(' ', parts[count..]);
            if (!PersonName.IsLikeAnnounced(name) || Trade().IsMatch(name) || !(WholeTrade().IsMatch(trade) || Outlets.IsAgency(trade)))
                continue;
            _authors.Add(name);
            _isTold = true;
            return true;
        }
        return false;
    }

    private bool IsTradeOrOutlet(string words)
    {
        if (Outlets.IsLike(words))
            (_outlet, _isTold) = (_outlet ?? words, true);
        else if (WholeTrade().IsMatch(words))
            (_isUnsigned, _isTold) = (true, true);
        else
            return false;
        return true;
    }

    /// <summary>Whether words are a trade or desk of news people: "Transport correspondent".</summary>
    public static bool IsTrade(string words) => WholeTrade().IsMatch(words);

    private static bool IsDateOrRole(string words) => char.IsAsciiDigit(words[0]) || ArticleDate.Find(words) is not null
        || DateWords().IsMatch(words) || WholeTrade().IsMatch(words) || words[0] == '@' || words.Contains('@', StringComparison.Ordinal);

    /// <summary>A capitalised word or a few, as a town or a state is.</summary>
    private static bool IsPlace(string words) => Place().IsMatch(words);

    [GeneratedRegex(@"\s+(?:in|at|from|reports?|reporting|reported|writes|for|of|via)\b(?:\s.*)?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceBehind();

    [GeneratedRegex(@"\A\p{Lu}[\p{L}.'’-]{2,}(?: \p{Lu}[\p{L}.'’-]+){0,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"\A[\p{Ll}'’-]{2,15}(?: [\p{Ll}'’-]{2,15}){1,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex SmallName();

    private const string Trades =
        "analysts?|anchors?|bloggers?|chiefs?|columnists?|commentators?|contributors?|contributing|correspondents?|critics?|editors?|"
            + "editorial|freelancers?|freelance|journalists?|photographers?|producers?|reporters?|staff|team|writers?|fellow|intern|"
            + "newsroom|desk|bureau|editor-in-chief|special to [\\w ’'.-]{2,40}";

    [GeneratedRegex($@"\b(?:{Trades})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Trade();

    [GeneratedRegex($@"\A(?:(?:our|the|a|an|own)\s+)*(?:[\p{{L}}&'’/-]+\s+){{0,4}}(?:{Trades})(?:\s+(?:in|at|for|of|on|to)\s.{{2,40}})?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WholeTrade();

    [GeneratedRegex(@"\A(?:(?:last |first )?(?:updated|published|posted|modified)\b"
        + @"|(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?\b"
        + @"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|today|yesterday)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateWords();
}
