namespace Analysis;

/// <summary>
/// What an analysis returns: counts, cross tables, series over time, tables. Each is a <see cref="Table"/>, and so a data frame of
/// Microsoft.Data.Analysis, a Deedle frame, and a file in CSV, Parquet or Excel.
/// </summary>
public interface ITabular
{
    /// <summary>The result as rows and named columns.</summary>
    Table ToTable();
}
