using System.Collections.Immutable;

namespace Analysis;

/// <summary>How many speakers were resolved to the right one.</summary>
/// <param name="Right">Those whose name is the annotated one.</param>
/// <param name="Matched">Those whose quotation was found.</param>
/// <param name="Annotated">All of them.</param>
public readonly record struct ResolvedShare(int Right, int Matched, int Annotated)
{
    /// <summary>The right ones of the matched; 0 for none.</summary>
    public double Accuracy => Matched == 0 ? 0 : (double)Right / Matched;

    /// <summary>Shows as the share with what it is of.</summary>
    public override string ToString() => FormattableString.Invariant($"{Accuracy:0.000} of {Matched} (annotated {Annotated})");
}

/// <summary>
/// How well the words for speakers lead to the one who is meant. A quotation counts where at least half of an annotated one is
/// found; its speaker is right where the name is, whatever its case, article or possessive ending. A nominal that the article
/// never names is right where its head is and one of the two only says more ("the officer", "an officer in Incheon").
/// </summary>
/// <param name="Pronouns">Quotations whose speaker is "he", "she", "it", "they" or a relative pronoun.</param>
/// <param name="Nominals">Quotations whose speaker is a common noun: "the envoy", "two officials".</param>
/// <param name="Names">Quotations whose speaker is named, be it by the surname alone.</param>
public sealed record ResolvedSpeakers(ResolvedShare Pronouns, ResolvedShare Nominals, ResolvedShare Names)
{
    /// <summary>Finds the quotations of annotated articles and measures their speakers; null where no speaker is annotated.</summary>
    public static ResolvedSpeakers? Evaluate(IEnumerable<AnnotatedArticle> articles)
    {
        var judged = articles.SelectMany(Judge).ToLookup(one => one.Kind);
        return judged.Count == 0 ? null : new ResolvedSpeakers(Share(judged["pronoun"]), Share(judged["nominal"]), Share(judged["name"]));
    }

    /// <summary>The speakers of an article's quotations whose annotation has words for them.</summary>
    internal static IEnumerable<JudgedSpeaker> Judge(AnnotatedArticle annotated)
    {
        var found = annotated.Article.Quotes();
        return from attribution in annotated.Attributions
               where attribution is { Speaker: not null, Source.Length: > 0 }
               select new JudgedSpeaker(
                   KindOf(annotated.Article.Text, attribution.Source), attribution, Matching(found, attribution.Content));
    }

    private static string KindOf(string text, ImmutableArray<TextSpan> source) => SourceHeads.KindOf(text, source) switch
    {
        "indefinite" => "nominal",
        var kind => kind,
    };

    private static Quotation? Matching(IReadOnlyList<Quotation> found, ImmutableArray<TextSpan> content)
    {
        var length = content.Sum(span => span.Length);
        return found.FirstOrDefault(quotation => 2 * Common(quotation.Content, content) >= length);
    }

    private static int Common(ImmutableArray<TextSpan> left, ImmutableArray<TextSpan> right) =>
        left.Sum(one => right.Sum(other => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start))));

    private static ResolvedShare Share(IEnumerable<JudgedSpeaker> judged) =>
        judged.Aggregate(
            default(ResolvedShare),
            (sum, one) => new(sum.Right + (one.IsRight ? 1 : 0), sum.Matched + (one.Found is null ? 0 : 1), sum.Annotated + 1));
}
