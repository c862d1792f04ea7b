namespace Analysis.Tests;

/// <summary>The articles that come with the project.</summary>
internal static class Seeds
{
    public static string Folder { get; } = Path.Combine(Root(), "seeds");

    public static Corpus Corpus { get; } = Corpus.Load(Folder);

    public static Article KoreaHerald => Corpus["korea-herald/…"];

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Analysis.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
        return folder;
    }
}
