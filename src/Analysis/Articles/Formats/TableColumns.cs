namespace Analysis.Articles;

/// <summary>The header of a table: which of its columns are of use.</summary>
internal sealed class TableColumns
{
    private readonly IReadOnlyList<string> _names;
    private readonly ColumnMap _map;

    /// <summary>A header.</summary>
    /// <param name="names">The columns' names, in order.</param>
    /// <param name="map">Which column holds what.</param>
    /// <param name="log">Told of the columns that are of no use.</param>
    /// <exception cref="InvalidDataException">No column holds the text, or one that the user gives is not there.</exception>
    public TableColumns(IReadOnlyList<string> names, ColumnMap map, ReadingLog log)
    {
        (_names, _map) = ([.. names.Select(name => name.Trim().Trim('\ufeff', '"'))], map);
        if (map.Given.FirstOrDefault(given => !_names.Contains(given, StringComparer.OrdinalIgnoreCase)) is { } missing)
            throw new InvalidDataException($"has no column \"{missing}\" among {Listed}.");
        if (!HasText(_names, map))
            throw new InvalidDataException($"has no column for the text among {Listed}. Name the one that holds it: --column text=NAME.");
        foreach (var name in _names)
            if (name.Length > 0 && map.Find(name) is null)
                log.Ignore(name);
    }

    /// <summary>Whether the last column holds the text.</summary>
    public bool EndsWithText => _map.Find(_names[^1]) is { Field: ArticleField.Text };

    /// <summary>How many columns there are.</summary>
    public int Count => _names.Count;

    private string Listed => string.Join(", ", _names.Take(20).Select(name => $"\"{name}\"")) + (_names.Count > 20 ? ", …" : "");

    /// <summary>Whether names are those of a table of articles: one of them is the text's, or a summary's beside a title's.</summary>
    public static bool HasText(IReadOnlyList<string> names, ColumnMap map)
    {
        var fields = names.Select(name => map.Find(name.Trim().Trim('\ufeff', '"'))?.Field).ToHashSet();
        return fields.Contains(ArticleField.Text) || (fields.Contains(ArticleField.Summary) && fields.Contains(ArticleField.Title));
    }

    /// <summary>A row as a record.</summary>
    /// <param name="values">The values, in the columns' order; missing ones at the end are none.</param>
    public ArticleRecord ToRecord(IReadOnlyList<string?> values)
    {
        var record = new ArticleRecord(_map);
        for (var i = 0; i < Math.Min(values.Count, _names.Count); i++)
            record.Take(_names[i], values[i]);
        return record;
    }
}
