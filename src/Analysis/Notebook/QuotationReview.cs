using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;

namespace Analysis;

/// <summary>Quotations to be looked at, the most doubtful first, each in its sentence, with what was set aside beside them.</summary>
public static class QuotationReview
{
    private const int LongestSentence = 600;

    /// <summary>The most doubtful quotations of articles, and the words in marks that were set aside.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="most">How many of each to show.</param>
    public static StaticHtml Review(this IEnumerable<Article> articles, int most = 25)
    {
        var all = articles.ToList();
        return Show([.. all.Quotes().ByDoubt().Take(most)], [.. all.SelectMany(article => article.SetAside()).Take(most)]);
    }

    /// <summary>The most doubtful of these quotations, and what was set aside in their articles.</summary>
    /// <param name="quotations">The quotations.</param>
    /// <param name="most">How many of each to show.</param>
    public static StaticHtml Review(this IEnumerable<Quotation> quotations, int most = 25)
    {
        var all = quotations.ToList();
        return Show(
            [.. all.ByDoubt().Take(most)],
            [.. all.Select(quotation => quotation.Article).Distinct().SelectMany(article => article.SetAside()).Take(most)]);
    }

    /// <summary>What to look at in a quotation: the weakest links of its attribution, in words.</summary>
    public static string Doubt(this Quotation quotation)
    {
        var doubts = new List<string>();
        if (quotation.Speaker is null)
            doubts.Add("nobody is named");
        else if (quotation.SpeakerText is { } words && words != quotation.Speaker.Name)
            doubts.Add($"“{words}” is taken for {quotation.Speaker.Name}");
        else if (!quotation.Speaker.IsNamed)
            doubts.Add("the speaker has no name");
        if (quotation.CueSpan is null)
            doubts.Add("no word reports it");
        if (quotation.Kind == QuotationKind.Indirect)
            doubts.Add("no marks say where it ends");
        return doubts.Count == 0 ? "the models found it unlikely" : string.Join("; ", doubts);
    }

    private static StaticHtml Show(ImmutableArray<Quotation> quotations, ImmutableArray<SetAsideRun> aside)
    {
        var html = new StringBuilder("<section style=\"max-width:60em;line-height:1.5\">\n");
        html.Append("<h4>").Append(quotations.Length).Append(" quotations to look at, the most doubtful first</h4>\n<ol>\n");
        foreach (var quotation in quotations)
            html.Append(Item(quotation));
        html.Append("</ol>\n<h4>").Append(aside.Length).Append(" stretches in marks that were taken for no quotation</h4>\n<ol>\n");
        foreach (var run in aside)
            html.Append(Item(run));
        return new StaticHtml(html.Append("</ol>\n</section>").ToString(), Plain(quotations, aside));
    }

    private static string Item(Quotation quotation)
    {
        var marks = quotation.Content
            .Select(piece => FoundMarks.Quotation(piece, "background:#fff3bf;color:#1f2328"))
            .ToList();
        if (quotation.SpeakerSpan is { } speaker)
            marks.Add(FoundMarks.Speaker(speaker));
        if (quotation.CueSpan is { } cue)
            marks.Add(FoundMarks.Cue(cue));
        var who = $"{quotation.Speaker?.Name ?? "nobody"}{(quotation.Speaker?.Role is { } role ? $", {role}" : "")}";
        return $"<li><b>{Encode(who)}</b> <small>{Percent(quotation)}, {Labels.Of(quotation.Kind)}: {Encode(quotation.Doubt())}</small><br>"
            + $"{Around(quotation.Article, quotation.Content[0], quotation.Content[^1], marks)}<br><small>"
            + $"{Encode(quotation.Article.ToString())}</small></li>\n";
    }

    private static string Item(SetAsideRun run) =>
        $"<li><b>{Encode(Labels.Of(run.Reason))}</b><br>{Around(run.Article, run.Span, run.Span, [Grey(run.Span)])}"
        + $"<br><small>{Encode(run.Article.ToString())}</small></li>\n";

    private static Mark Grey(TextSpan span) => FoundMarks.Quotation(span, "background:#e9ecef;color:#1f2328");

    /// <summary>The sentences that hold a quotation, cut where they are very long.</summary>
    private static string Around(Article article, TextSpan first, TextSpan last, List<Mark> marks)
    {
        var start = new Evidence(article, first).Sentence().Start;
        var end = new Evidence(article, new TextSpan(last.End - 1, 1)).Sentence().End;
        end = Math.Max(end, last.End);
        start = Math.Min(start, first.Start);
        var isCut = end - start > LongestSentence;
        return MarkedText.Of(article.Text, TextSpan.FromBounds(start, isCut ? start + LongestSentence : end), marks) + (isCut ? "…" : "");
    }

    private static string Plain(ImmutableArray<Quotation> quotations, ImmutableArray<SetAsideRun> aside) => string.Join('\n', quotations
        .Select(q => $"{Percent(q)} {q.Speaker?.Name ?? "nobody"}: {LineBreaks.OneLine(q.Text)} ({q.Doubt()})")
        .Concat(aside.Select(run => $"{Labels.Of(run.Reason)}: {LineBreaks.OneLine(run.Text)}")));

    private static string Percent(Quotation quotation) => (quotation.Confidence * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
