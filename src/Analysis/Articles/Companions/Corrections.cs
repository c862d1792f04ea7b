using System.Collections.Immutable;
using System.Globalization;
using Analysis.Articles;

namespace Analysis;

/// <summary>Corrections by hand: the rows of <c>corrections.csv</c> beside the articles.</summary>
/// <param name="All">The corrections, in the file's order.</param>
/// <param name="Problems">The rows that could not be read.</param>
public sealed record Corrections(ImmutableArray<Correction> All, ImmutableArray<Problem> Problems)
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "corrections.csv";

    /// <summary>
    /// The columns that make a table one of corrections; <c>start</c>, <c>end</c>, <c>text</c> and <c>coder</c> may stand beside them.
    /// </summary>
    internal static readonly string[] Needed = ["article", "what", "is"];

    private readonly ILookup<string, Correction> _byArticle = All.ToLookup(correction => correction.Article, StringComparer.Ordinal);

    /// <summary>No corrections.</summary>
    public static Corrections None { get; } = new([], []);

    /// <summary>Reads a file; rows whose <c>is</c> is empty say nothing and are left out.</summary>
    /// <param name="path">A table with the columns article, what (quotation, speaker, country) and is, and start and end or text.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Corrections Read(string path) => Of(CompanionTable.Read(path));

    /// <summary>Those beside what is loaded; none where no such file is there.</summary>
    internal static Corrections Beside(string path) => CompanionTable.Beside(path, FileName, Needed) is { } table ? Of(table) : None;

    /// <summary>The articles with what is corrected in them; tells of each correction whose article or words are not there.</summary>
    internal IEnumerable<Article> Attach(IEnumerable<Article> articles, Action<Problem> report)
    {
        var missing = _byArticle.Select(own => own.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            missing.Remove(article.Id);
            foreach (var lost in _byArticle[article.Id].Where(correction => correction.In(article.Text) is null))
                report(new Problem(FileName, null, $"{article.Id} no longer has the words “{lost.Words ?? "at " + lost.Place}” that are "
                    + "corrected: correct them anew, or take the row out."));
            yield return _byArticle[article.Id] is var own && own.Any() ? article with { Corrections = [.. own] } : article;
        }
        foreach (var id in missing)
            report(new Problem(FileName, null,
                $"no article has the id '{id}': ids are as 'workbook articles' lists them for this folder."));
    }

    private static Corrections Of(CompanionTable table)
    {
        var (all, problems) = (ImmutableArray.CreateBuilder<Correction>(), ImmutableArray.CreateBuilder<Problem>());
        foreach (var (line, values) in table.Rows)
            if (values.GetValueOrDefault("is") is null)
                continue;
            else if (Of(values) is { } correction)
                all.Add(correction);
            else
                problems.Add(new Problem(table.Path, line,
                    "no correction: give article, what (quotation, speaker or country), is, and text or start and end."));
        return new(all.ToImmutable(), problems.ToImmutable());
    }

    private static Correction? Of(IReadOnlyDictionary<string, string> values)
    {
        var words = values.GetValueOrDefault("text");
        TextSpan? place = Number(values, "start") is { } start && Number(values, "end") is { } end && end > start
            ? TextSpan.FromBounds(start, end) : null;
        return values.TryGetValue("article", out var article)
            && Enum.TryParse<CorrectedThing>(values.GetValueOrDefault("what")?.Trim(), true, out var what)
            && (words ?? (object?)place) is not null
            ? new(article, place, words, what, values["is"].Trim(), values.GetValueOrDefault("coder"))
            : null;
    }

    private static int? Number(IReadOnlyDictionary<string, string> values, string name) =>
        int.TryParse(values.GetValueOrDefault(name), NumberStyles.Integer | NumberStyles.AllowThousands, CultureInfo.InvariantCulture,
            out var number) ? number : null;
}
