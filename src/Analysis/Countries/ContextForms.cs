using System.Collections.Immutable;

namespace Analysis.Countries;

/// <summary>
/// Finds the words that mean a country only in their article: "the North", "the two Koreas", "South-North", "Franco-German".
/// </summary>
internal sealed class ContextForms(Article article, ImmutableArray<CountryMention>.Builder mentions, CountryTable table)
{
    private readonly Document _document = article.Document;
    private readonly HashSet<string> _named = [.. mentions.Select(mention => mention.Country)];

    /// <summary>Adds a candidate's countries, where its context gives it any.</summary>
    /// <param name="candidate">Words of the list.</param>
    /// <param name="first">The index of the words' first line.</param>
    public void Add(Candidate candidate, int first)
    {
        for (var i = first; i < ContextForm.All.Count && ContextForm.All[i].Text == ContextForm.All[first].Text; i++)
            if (ContextForm.All[i] is var form && (form.Needs.All(_named.Contains) || OpensPair(form, candidate))
                && IsMeant(form, candidate))
            {
                _named.UnionWith(form.Countries);
                foreach (var country in form.Countries.Where(code => table.Named(code) is not null))
                    mentions.Add(Mention(form, candidate, country));
                return;
            }
    }

    private CountryMention Mention(ContextForm form, Candidate candidate, string country)
    {
        var span = TextSpan.FromBounds(_document.Tokens[candidate.First].Start, _document.Tokens[candidate.Last].End);
        var kind = form.Kind == ContextFormKind.Compound ? CountryNameKind.Demonym : CountryNameKind.ShortForm;
        return new CountryMention(article, span, country, kind) { Reason = ReasonOf(form) };
    }

    private static string? ReasonOf(ContextForm form) => form.Kind switch
    {
        ContextFormKind.Group => form.Countries.Length == 2 ? "both of the two" : "all of that name",
        ContextFormKind.Compound => null,
        _ => $"the article speaks of {string.Join(" and ", form.Needs.Select(code => Country.Named(code)?.Name))}",
    };

    private bool IsMeant(ContextForm form, Candidate candidate) => form.Kind switch
    {
        ContextFormKind.Group => true,
        ContextFormKind.Half =>
            StandsAlone(candidate)
            && (IsLed(candidate) || IsBesideHyphen(candidate) || OpensPair(form, candidate) || IsInHeadline(candidate)
            || Word(candidate.Last + 1) is "'s" or "\u2019s"),
        ContextFormKind.Adjective => IsLowerCase(candidate.Last + 1) && Word(candidate.First - 1) is not ("." or "" or "?" or "!"),
        _ => Word(candidate.Last + 1) is "-" or "\u2010" or "\u2011" or "\u2013" && IsJoined(candidate.Last)
            && StartsMention(candidate.Last + 2),
    };

    private bool StandsAlone(Candidate candidate) => Word(candidate.Last + 1) is not "of"
        && (!IsCapitalised(candidate.Last + 1) || _document.Tokens[candidate.Last + 1].Kind != TokenKind.Word);

    private bool IsLed(Candidate candidate) => Word(candidate.First - 1) is "the" or "The" or "THE";

    private bool IsBesideHyphen(Candidate candidate) =>
        IsHalf(candidate.Last + 2) && Word(candidate.Last + 1) is "-" or "\u2010" or "\u2011" or "\u2013"
        || IsHalf(candidate.First - 2) && Word(candidate.First - 1) is "-" or "\u2010" or "\u2011" or "\u2013";

    /// <summary>Whether the other half's full name follows: "North and South Korea".</summary>
    private bool OpensPair(ContextForm form, Candidate candidate) =>
        form.Kind == ContextFormKind.Half && Word(candidate.Last + 1) is "and" or "or"
        && IsHalf(candidate.Last + 2) && ContextForm.All.Any(other => other.Kind == ContextFormKind.Half && other.Text != form.Text
            && other.Needs.SequenceEqual(form.Needs) && StartsMention(candidate.Last + 2, other.Countries[0]));

    private bool IsInHeadline(Candidate candidate) => IsLowerCase(candidate.Last + 1)
        && article.Blocks.Any(block => block.Kind == BlockKind.Headline && block.Span.Contains(_document.Tokens[candidate.First].Span));

    private bool IsHalf(int token) => Word(token) is "North" or "South" or "NORTH" or "SOUTH";

    private bool StartsMention(int token, string? country = null)
    {
        if (token >= _document.Tokens.Length)
            return false;
        foreach (var mention in mentions)
            if (mention.Span.Start == _document.Tokens[token].Start && (country is null || mention.Country == country))
                return true;
        return false;
    }

    private bool IsJoined(int token) => _document.Tokens[token + 1].Start == _document.Tokens[token].End;

    private bool IsCapitalised(int token) => Word(token) is [var first, ..] && char.IsUpper(first);

    private bool IsLowerCase(int token) => Word(token) is [var first, ..] && char.IsLower(first);

    private ReadOnlySpan<char> Word(int token) => _document.WordAt(token);
}
