using System.Net;
using System.Text;

namespace Analysis;

/// <summary>Static HTML to be shown in a notebook or written into a page.</summary>
/// <param name="Html">The HTML; every word of an article in it is escaped.</param>
/// <param name="Text">The same for who reads plain text.</param>
[TypeFormatterSource(typeof(FormatterSource<StaticHtml>), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed record StaticHtml(string Html, string Text)
{
    /// <summary>Shows as plain text.</summary>
    public override string ToString() => Text;
}

/// <summary>An article with its quotations coloured by speaker, speakers underlined, cues dotted, and countries in bold.</summary>
public static class ArticleHighlight
{
    private const string Unnamed = "speaker not named";
    private const double TintStrength = 0.38;
    private static readonly string[] Lines = ["double", "solid", "dashed", "dotted"];

    /// <summary>The article with the quotations and the countries found in it.</summary>
    public static StaticHtml Highlight(this Article article) => article.Highlight(article.Quotes(), article.Countries());

    /// <summary>The article with what was found in it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="quotations">Quotations in it; those of other articles are left out.</param>
    /// <param name="countries">Countries mentioned in it; those of other articles are left out.</param>
    public static StaticHtml Highlight(this Article article, IEnumerable<Quotation> quotations, IEnumerable<CountryMention> countries)
    {
        var quotes = quotations.Where(q => q.Article.Equals(article)).ToList();
        var styles = Styles(quotes.Select(NameOf).Distinct().OrderBy(name => name == Unnamed));
        var marks = quotes.SelectMany((q, i) => MarksOf(q, i + 1, styles[NameOf(q)]))
            .Concat(countries.Where(m => m.Article.Equals(article)).Select(MarkOf))
            .ToList();
        var html = new StringBuilder("<article style=\"max-width:44em;line-height:1.55\">\n");
        html.Append(Legend(styles));
        foreach (var block in article.Blocks)
            html.Append(BlockHtml(article, block, marks));
        return new StaticHtml(html.Append("</article>").ToString(), PlainText(article, quotes));
    }

    private static string NameOf(Quotation quotation) => quotation.Speaker?.Name ?? Unnamed;

    private static IEnumerable<Mark> MarksOf(Quotation quotation, int number, string style)
    {
        var title = $"quotation {number}, {Labels.Of(quotation.Kind)}: {NameOf(quotation)}";
        foreach (var piece in quotation.Content)
            yield return FoundMarks.Quotation(piece, style, title);
        if (quotation.SpeakerSpan is { } speaker)
            yield return FoundMarks.Speaker(speaker, $"speaker of {title}");
        if (quotation.CueSpan is { } cue)
            yield return FoundMarks.Cue(cue, $"cue of {title}");
    }

    private static Mark MarkOf(CountryMention mention) => FoundMarks.Country(mention.Span, Title(mention));

    private static string Title(CountryMention mention) =>
        $"{mention.Country}, {Labels.Of(mention.Kind)}{(mention.InOrganisation ? ", in an organisation's name" : "")}";

    /// <summary>
    /// How each speaker's words are marked: in the colour that the speaker has in charts, mixed with white so that dark ink reads on it,
    /// with a line below them where another speaker of the article has it too; grey for nobody.
    /// </summary>
    private static Dictionary<string, string> Styles(IEnumerable<string> names)
    {
        var speakers = names.ToList();
        return speakers.Zip(Palette.Looks(speakers)).ToDictionary(
            each => each.First,
            each => each.First == Unnamed ? Painted(Theme.NoData) : Painted(Tint(each.Second.Colour)) + Below(each.Second),
            StringComparer.Ordinal);
    }

    private static string Painted(string background) => $"background:{background};color:{Theme.Ink}";

    private static string Below(Look look) =>
        look.Form == 0 ? "" : $";border-bottom:{1 + look.Form}px {Lines[look.Form % Lines.Length]} {look.Colour}";

    internal static string Tint(string colour) =>
        "#" + Convert.ToHexStringLower([.. Convert.FromHexString(colour[1..]).Select(part => (byte)(255 - ((255 - part) * TintStrength)))]);

    private static string Legend(Dictionary<string, string> styles) => styles.Count == 0
        ? ""
        : "<p>"
            + string.Join(" ", styles.Select(each => $"<mark style=\"{each.Value}\">{WebUtility.HtmlEncode(each.Key)}</mark>"))
            + $" {FoundMarks.Legend}</p>\n";

    private static string BlockHtml(Article article, Block block, List<Mark> marks)
    {
        var words = MarkedText.Of(article.Text, block.Span, marks);
        return block.Kind switch
        {
            BlockKind.Headline => $"<h3>{words}</h3>\n",
            BlockKind.Subheading => $"<h4>{words}</h4>\n",
            BlockKind.Paragraph => $"<p>{words}</p>\n",
            BlockKind.Boilerplate => $"<p style=\"opacity:.6\"><small>[{KindOf(block)}] <s>{words}</s></small></p>\n",
            _ => $"<p style=\"opacity:.8\"><small>[{KindOf(block)}] {words}</small></p>\n",
        };
    }

    private static string KindOf(Block block) => Labels.Of(block.Kind);

    private static string PlainText(Article article, List<Quotation> quotes) => string.Join('\n', quotes
        .Select(q => $"{NameOf(q)}: {LineBreaks.OneLine(q.Text)}").Prepend(article.ToString()));
}
