namespace Analysis.Sql;

/// <summary>Names for columns that DuckDB and data frames both take: none empty, none twice, also where only the case differs.</summary>
internal static class ColumnNames
{
    /// <summary>The names in order; one that was there before has a number after it, <c>id_1</c>.</summary>
    public static IReadOnlyList<string> Distinct(IEnumerable<string> names)
    {
        var given = names.ToList();
        var taken = new HashSet<string>(given, StringComparer.OrdinalIgnoreCase);
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return given.ConvertAll(name => name.Length > 0 && used.Add(name) ? name : Numbered(name.Length > 0 ? name : "column", taken));
    }

    private static string Numbered(string name, HashSet<string> taken)
    {
        for (var number = 1; ; number++)
            if (taken.Add($"{name}_{number}"))
                return $"{name}_{number}";
    }
}
