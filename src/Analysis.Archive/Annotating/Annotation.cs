using System.Collections.Immutable;

namespace Analysis.Archives;

/// <summary>An article and all that was found in it, without its tokens: what is kept of it until its part is written.</summary>
internal sealed class Annotation
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>By what it is known again.</summary>
    public required UInt128 Key { get; init; }

    /// <summary>The sentences, in order.</summary>
    public required ImmutableArray<TextSpan> Sentences { get; init; }

    /// <summary>How many paragraphs of its body it has.</summary>
    public required int Paragraphs { get; init; }

    /// <summary>How many words and numbers it tells.</summary>
    public required int Words { get; init; }

    /// <summary>The language it seems to be in where that is not English.</summary>
    public required string? OtherLanguage { get; init; }

    /// <summary>The quotations, in order.</summary>
    public required ImmutableArray<Quotation> Quotations { get; init; }

    /// <summary>The terms of topics, in order.</summary>
    public required ImmutableArray<TopicHit> Hits { get; init; }

    /// <summary>The mentions of countries, in order.</summary>
    public required ImmutableArray<CountryMention> Mentions { get; init; }

    /// <summary>The countries it is about, the likeliest first, as codes.</summary>
    public required ImmutableArray<string> Focus { get; init; }

    /// <summary>Its place in its part and month, from 0.</summary>
    public int Number { get; set; }

    /// <summary>The month of its day, by the first of it; null where it has none.</summary>
    public DateOnly? Month => Article.Date is { } day ? new DateOnly(day.Year, day.Month, 1) : null;

    /// <summary>Runs all analyses over an article.</summary>
    public static Annotation Of(Article article)
    {
        var document = article.Document;
        var bare = WithoutTokens(article);
        var otherLanguage = article.OtherLanguage();
        return new Annotation
        {
            Article = bare,
            Key = ContentKey.Of(bare),
            Sentences = [.. document.Sentences.Select(document.SpanOf)],
            Paragraphs = document.Paragraphs.Count(paragraph => paragraph.Kind == BlockKind.Paragraph),
            Words = document.Tokens.Count(token => token.Kind is TokenKind.Word or TokenKind.Number),
            OtherLanguage = otherLanguage,
            Quotations = [.. article.Quotes().Select(quotation => quotation with { Article = bare })],
            Hits = otherLanguage is not null ? [] : [.. article.Topics().Select(hit => hit with { Article = bare })],
            Mentions = [.. article.Countries().Select(mention => mention with { Article = bare })],
            Focus = [.. article.Focus().Select(focus => focus.Country)],
        };
    }

    private static Article WithoutTokens(Article article) => new(article.Id, article.Text, article.Blocks)
    {
        Title = article.Title,
        Date = article.Date,
        Dateline = article.Dateline,
        Authors = article.Authors,
        Outlet = article.Outlet,
        Section = article.Section,
        Edition = article.Edition,
        Page = article.Page,
        Language = article.Language,
        Url = article.Url,
        IsStub = article.IsStub,
        Source = article.Source,
    };
}
