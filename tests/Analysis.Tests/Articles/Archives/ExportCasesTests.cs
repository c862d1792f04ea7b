using System.Globalization;
using System.Text;

namespace Analysis.Tests.Articles.Archives;

/// <summary>Exports as their makers write them, with all that is odd in them: each line of <c>Cases</c> is read as it says.</summary>
public sealed class ExportCasesTests : ArchiveFiles
{
    private static readonly Dictionary<string, (string Text, string[] Right)> Cases = ReadCases();

    public static TheoryData<string> Names => new(Cases.Keys);

    [Theory, MemberData(nameof(Names))]
    public void Each_article_of_an_export_is_read_with_what_it_says_of_itself(string name)
    {
        var (text, right) = Cases[name];
        foreach (var (file, bytes) in FilesOf(name.Split(':')[0], text))
        {
            var articles = Load(file, bytes).ToList();
            Assert.Equal(right, right.Select((line, i) => i < articles.Count ? Line(articles[i], line.Split(" | ")[^1]) : "no article"));
            Assert.Equal(right.Length, articles.Count);
        }
    }

    [Fact]
    public void At_least_ninety_articles_are_compared()
    {
        var count = Cases.Values.Sum(right => right.Right.Length);
        Assert.True(count >= 90, $"{count}");
    }

    private static IEnumerable<(string Name, byte[] Bytes)> FilesOf(string kind, string text)
    {
        var lines = text.Split('\n');
        if (kind == "nexis-word")
            yield return ("a.docx", Word(lines));
        if (kind is "nexis-word" or "factiva-rtf")
            yield return ("a.rtf", Rtf([.. lines.Select(line => line.StartsWith('[') ? line[(line.IndexOf(']') + 1)..] : line)]));
        else
            yield return (text[0] is '{' or '[' ? "a.json" : text.StartsWith("<html", StringComparison.OrdinalIgnoreCase) ? "a.html"
                : text[0] == '<' ? "a.xml" : "a.txt", Encoding.UTF8.GetBytes(text));
    }

    private static string Line(Article article, string words)
    {
        var paragraphs = Paragraphs(article).ToList();
        var all = string.Join(' ', paragraphs).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var ends = words.Split(" … ");
        var seen = all.Length == 0 ? "-" : ends.Length == 1 ? string.Join(' ', all)
            : $"{string.Join(' ', all.Take(Count(ends[0])))} … {string.Join(' ', all.TakeLast(Count(ends[1])))}";
        return string.Join(" | ", article.Title ?? "-", article.Date?.ToString("O", CultureInfo.InvariantCulture) ?? "-",
            article.Outlet ?? "-", article.Authors.IsEmpty ? "-" : string.Join(", ", article.Authors), paragraphs.Count, seen);
    }

    private static int Count(string words) => words.Split(' ').Length;

    private static Dictionary<string, (string Text, string[] Right)> ReadCases() =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Articles", "Archives", "Cases"), "*.txt")
            .SelectMany(path => File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n== ").Skip(1)
                .Select(part => (Name: $"{Path.GetFileNameWithoutExtension(path)}: {part[..part.IndexOf('\n')]}", Lines: part.Split('\n'))))
            .ToDictionary(part => part.Name, part => (
                string.Join('\n', part.Lines.Skip(1).TakeWhile(line => !IsRight(line))),
                part.Lines.Where(IsRight).Select(line => line[3..]).ToArray()));

    private static bool IsRight(string line) => line.StartsWith("=> ", StringComparison.Ordinal);
}
