using Analysis;

namespace ArchiveTests;

/// <summary>An archive of the invented articles.</summary>
public sealed class SampleArchive : IDisposable
{
    /// <summary>Makes it.</summary>
    public SampleArchive()
    {
        new ArchiveWriter(Folder, new ArchiveOptions { ArticlesInPart = 7 }).Write(Articles);
        Archive = Archive.Open(Folder);
    }

    /// <summary>The articles.</summary>
    public static List<Article> Articles { get; } = SampleArticles.Make(30);

    /// <summary>Where it lies.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory().FullName;

    /// <summary>The archive.</summary>
    public Archive Archive { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Archive.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
