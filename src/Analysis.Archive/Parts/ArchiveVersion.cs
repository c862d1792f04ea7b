namespace Analysis.Archives;

/// <summary>What an archive's parts were made by: articles that another version analysed are analysed anew.</summary>
internal static class ArchiveVersion
{
    /// <summary>The version of the tables' columns: raised when one is added, renamed or given another meaning.</summary>
    public const int Schema = 1;

    /// <summary>The schema and the build of the library, for file names: "s1x0f3a9c27". Equal sources give equal builds.</summary>
    public static string Current { get; } = $"s{Schema}x{typeof(Article).Module.ModuleVersionId.ToString("n")[..8]}";
}
