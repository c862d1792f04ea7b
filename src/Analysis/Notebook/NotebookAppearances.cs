using System.Net;

[assembly: Analysis.Text.Appearances(typeof(Analysis.Notebook.NotebookAppearances))]

namespace Analysis.Notebook;

/// <summary>
/// How the types of the library are shown: tables as static HTML, charts for plotly.js with a picture, all of them as text too.
/// </summary>
internal sealed class NotebookAppearances : Appearances
{
    private const int MostColumns = 12;

    private static readonly Dictionary<Type, Func<IEnumerable<object>>> Forms = new()
    {
        [typeof(Figure)] = Figures,
        [typeof(Table)] = () => Tables<Table>(table => [table]),
        [typeof(Counts)] = () => Recorded<Counts>(counts => counts.ToTable(), PointEvidence.Of),
        [typeof(CrossTable)] = () => Recorded<CrossTable>(Shown, cross => PointEvidence.Of(cross.Top(cross.Rows.Length, MostColumns))),
        [typeof(CountsOverTime)] =
            () => Recorded<CountsOverTime>(counts => counts.ToTableByLabel(), counts => PointEvidence.Of(counts.Table)),
        [typeof(MentionedNames)] = () => Recorded<MentionedNames>(names => names.ToTable(), PointEvidence.Of),
        [typeof(Corpus)] = () => Tables<Corpus>(Tables),
        [typeof(Account)] = () => Tables<Account>(account => [account.Folded().ToTable().WithCaption(account.Summary)]),
        [typeof(Article)] = () => Both<Article>(article => article.Highlight([], []).Html, article => $"{article}\n{article.Text}"),
        [typeof(StaticHtml)] = () => Both<StaticHtml>(html => html.Html, html => html.Text),
        [typeof(Check)] = () => Both<Check>(check => $"<p>{WebUtility.HtmlEncode(check.ToString())}</p>", check => check.ToString()),
        [typeof(Finding)] = () => Both<Finding>(Html, finding => finding.Sentence),
    };

    /// <inheritdoc/>
    public override bool HavePictures => ChartRenderer.IsAvailable;

    /// <inheritdoc/>
    public override IEnumerable<object> Of(Type type) => Forms.TryGetValue(type, out var forms) ? forms() : [];

    private static IEnumerable<object> Figures()
    {
        yield return new TypeFormatter<Figure>(MimeTypes.Plotly, Json);
        yield return new TypeFormatter<Figure>(MimeTypes.Text, figure => figure.ToString());
        if (ChartRenderer.IsAvailable)
            yield return new TypeFormatter<Figure>(MimeTypes.Png, figure => Convert.ToBase64String(figure.ToPng()));
    }

    private static string Json(Figure figure)
    {
        EvidenceRecord.Current?.Take(figure.ToString(), PointEvidence.Of(figure), figure.Data);
        return figure.Json;
    }

    /// <summary>A table, of which a run keeps what stands behind its rows or cells.</summary>
    private static IEnumerable<object> Recorded<T>(Func<T, Table> table, Func<T, IEnumerable<PointEvidence>> points) => Both<T>(
        value =>
        {
            var shown = table(value);
            EvidenceRecord.Current?.Take(shown.ToText(), points(value), shown);
            return TableHtml.Of(shown);
        },
        value => table(value).ToText());

    private static IEnumerable<object> Both<T>(Func<T, string> html, Func<T, string> text) =>
        [new TypeFormatter<T>(MimeTypes.Html, html), new TypeFormatter<T>(MimeTypes.Text, text)];

    private static IEnumerable<object> Tables<T>(Func<T, IEnumerable<Table>> tables) => Both<T>(
        value => string.Join('\n', tables(value).Select(TableHtml.Of)),
        value => string.Join("\n\n", tables(value).Select(table => table.ToText())));

    private static IEnumerable<Table> Tables(Corpus corpus)
    {
        yield return corpus.ToTable();
        if (!corpus.Problems.IsEmpty)
            yield return corpus.Problems.ToTable();
    }

    private static Table Shown(CrossTable cross)
    {
        var table = cross.Top(cross.Rows.Length, MostColumns).ToTable();
        return cross.Columns.Length <= MostColumns
            ? table
            : table.WithCaption($"{table.Caption}, the {MostColumns} largest of {cross.Columns.Length} columns");
    }

    private static string Html(Finding finding)
    {
        var sentence = WebUtility.HtmlEncode(finding.Sentence);
        return finding.HasFigures ? $"<h3>{sentence}</h3>" : $"<p><em>{sentence}</em></p>";
    }
}
