namespace Analysis;

/// <summary>Makes the formatters of a type; kernels call it by the name of its method.</summary>
internal abstract class FormatterSource
{
    /// <summary>The formatters.</summary>
    public abstract IEnumerable<object> CreateTypeFormatters();
}

/// <summary>How a <see cref="Figure"/> is shown.</summary>
internal sealed class FigureFormatterSource : FormatterSource
{
    /// <summary>The formatters; the picture's is there only where one can be drawn.</summary>
    public override IEnumerable<object> CreateTypeFormatters()
    {
        yield return new TypeFormatter<Figure>(MimeTypes.Plotly, figure => figure.Json);
        yield return new TypeFormatter<Figure>(MimeTypes.Text, figure => figure.ToString());
        if (ChartRenderer.IsAvailable)
            yield return new TypeFormatter<Figure>(MimeTypes.Png, figure => Convert.ToBase64String(figure.ToPng()));
    }
}

/// <summary>How a <see cref="Table"/> is shown.</summary>
internal sealed class TableFormatterSource : FormatterSource
{
    /// <inheritdoc/>
    public override IEnumerable<object> CreateTypeFormatters()
    {
        yield return new TypeFormatter<Table>(MimeTypes.Html, TableHtml.Of);
        yield return new TypeFormatter<Table>(MimeTypes.Text, table => table.ToText());
    }
}

/// <summary>How <see cref="Counts"/> are shown: as their table.</summary>
internal sealed class CountsFormatterSource : FormatterSource
{
    /// <inheritdoc/>
    public override IEnumerable<object> CreateTypeFormatters()
    {
        yield return new TypeFormatter<Counts>(MimeTypes.Html, counts => TableHtml.Of(counts.ToTable()));
        yield return new TypeFormatter<Counts>(MimeTypes.Text, counts => counts.ToTable().ToText());
    }
}

/// <summary>How a <see cref="CrossTable"/> is shown: as its table.</summary>
internal sealed class CrossTableFormatterSource : FormatterSource
{
    private const int MostColumns = 12;

    /// <inheritdoc/>
    public override IEnumerable<object> CreateTypeFormatters()
    {
        yield return new TypeFormatter<CrossTable>(MimeTypes.Html, cross => TableHtml.Of(Shown(cross)));
        yield return new TypeFormatter<CrossTable>(MimeTypes.Text, cross => Shown(cross).ToText());
    }

    private static Table Shown(CrossTable cross)
    {
        var table = cross.Top(cross.Rows.Length, MostColumns).ToTable();
        return cross.Columns.Length <= MostColumns
            ? table
            : table.WithCaption($"{table.Caption}, the {MostColumns} largest of {cross.Columns.Length} columns");
    }
}

/// <summary>How <see cref="CountsOverTime"/> are shown: as a table.</summary>
internal sealed class CountsOverTimeFormatterSource : FormatterSource
{
    /// <inheritdoc/>
    public override IEnumerable<object> CreateTypeFormatters()
    {
        yield return new TypeFormatter<CountsOverTime>(MimeTypes.Html, counts => TableHtml.Of(counts.Table.ToTable()));
        yield return new TypeFormatter<CountsOverTime>(MimeTypes.Text, counts => counts.Table.ToTable().ToText());
    }
}

/// <summary>How <see cref="StaticHtml"/> is shown.</summary>
internal sealed class StaticHtmlFormatterSource : FormatterSource
{
    /// <inheritdoc/>
    public override IEnumerable<object> CreateTypeFormatters()
    {
        yield return new TypeFormatter<StaticHtml>(MimeTypes.Html, html => html.Html);
        yield return new TypeFormatter<StaticHtml>(MimeTypes.Text, html => html.Text);
    }
}

/// <summary>How an <see cref="Article"/> is shown: block by block, without marks.</summary>
internal sealed class ArticleFormatterSource : FormatterSource
{
    /// <inheritdoc/>
    public override IEnumerable<object> CreateTypeFormatters()
    {
        yield return new TypeFormatter<Article>(MimeTypes.Html, article => article.Highlight([], []).Html);
        yield return new TypeFormatter<Article>(MimeTypes.Text, article => $"{article}\n{article.Text}");
    }
}

/// <summary>How a <see cref="Corpus"/> is shown: its articles, and what could not be read.</summary>
internal sealed class CorpusFormatterSource : FormatterSource
{
    /// <inheritdoc/>
    public override IEnumerable<object> CreateTypeFormatters()
    {
        yield return new TypeFormatter<Corpus>(MimeTypes.Html, corpus => string.Join('\n', Tables(corpus).Select(TableHtml.Of)));
        yield return new TypeFormatter<Corpus>(MimeTypes.Text, corpus => string.Join("\n\n", Tables(corpus).Select(table => table.ToText())));
    }

    private static IEnumerable<Table> Tables(Corpus corpus)
    {
        yield return corpus.ToTable();
        if (!corpus.Problems.IsEmpty)
            yield return corpus.Problems.ToTable();
    }
}
