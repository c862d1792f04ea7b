using Analysis;

namespace ArchiveTests;

/// <summary>Invented articles.</summary>
internal static class SampleArticles
{
    private static readonly string[] Speakers = ["Ada Quell", "Boris Tandem", "Carla Venn", "A. Quell"];
    private static readonly string[] Places = ["Norway", "Iceland", "Chad", "Peru", "South Korea"];

    /// <summary>So many articles, each a day later than the one before; each tenth has no day.</summary>
    public static List<Article> Make(int count) => [.. Enumerable.Range(0, count).Select(i => Make($"{i:D4}", i))];

    /// <summary>One of them under another id.</summary>
    public static Article Make(string id, int i)
    {
        var (speaker, place, other) = (Speakers[i % 4], Places[i % 5], Places[(i + 2) % 5]);
        var text = $"Trade with {place} grows again\n\n“Trade with {place} grew {i} percent,” said {speaker}, the minister "
            + $"of {other}, at a press "
            + $"conference on Monday. The prices of oil fell in {other}, he added, and exports to {place} would “double soon”.\n\n"
            + $"An official who asked not to be named said the talks on tariffs had failed {i} times. 😀 Nobody in {place} agreed.";
        return Article.FromText(id, text) with
        {
            Title = $"Trade with {place} grows again",
            Date = i % 10 == 9 ? null : new DateOnly(2026, 1, 20).AddDays(i),
            Outlet = i % 3 == 0 ? "The Fjord Post" : null,
            Authors = i % 2 == 0 ? [] : ["Dora Field", "Emil Gray"],
            Section = i % 4 == 0 ? "Business" : null,
            Source = "invented.jsonl",
        };
    }
}
