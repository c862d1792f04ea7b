namespace Workbook.Kernel;

/// <summary>What stands in a cell of a table.</summary>
/// <param name="Text">In words.</param>
/// <param name="Markup">In HTML; null when the words will do.</param>
internal readonly record struct TableCell(string Text, string? Markup = null)
{
    private const int LongestText = 500;

    /// <summary>A value as the analyst's own formatter has it, HTML as HTML, anything else in words.</summary>
    public static TableCell Of(object? value)
    {
        if (value is null)
            return new TableCell("");
        if (OwnFormatters.Bundle(value) is { } bundle)
            return new TableCell(Short((string?)bundle[MimeBundle.Text] ?? ""), (string?)bundle[MimeBundle.Html]);
        return new TableCell(Short(PlainText.Of(value)), CellMarkup.Of(value));
    }

    private static string Short(string text) => text.Length > LongestText ? text[..LongestText] + "…" : text;
}
