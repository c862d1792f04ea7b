using Analysis;

namespace Workbook.Commands;

/// <summary>The articles that a command line names: files, folders, or <c>-</c> for JSON lines on standard input.</summary>
internal static class Inputs
{
    /// <summary>The articles, one at a time, in order; what can't be read is told on standard error and left out.</summary>
    /// <exception cref="InputException">A path is not there, or there is no article in any of them.</exception>
    public static IEnumerable<Article> Read(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
            if (path != "-" && !File.Exists(path) && !Directory.Exists(path))
                throw new InputException($"{path}: there is no such file or folder. Check the spelling, or give a full path.");
        return ReadAll(paths);
    }

    private static IEnumerable<Article> ReadAll(IReadOnlyList<string> paths)
    {
        var count = 0;
        var problems = new List<Problem>();
        foreach (var article in paths.SelectMany(path => ReadOne(path, problems.Add)))
        {
            Report(problems);
            count++;
            yield return article;
        }
        Report(problems);
        if (count == 0)
            throw new InputException($"{string.Join(", ", paths)}: no article in it. Give .txt, .html, .jsonl, .csv, .parquet or .zip files.");
    }

    private static IEnumerable<Article> ReadOne(string path, Action<Problem> report) => path == "-"
        ? Corpus.ReadJsonLines(new StreamReader(Console.OpenStandardInput()), "standard input", report)
        : Corpus.Read(path, report);

    private static void Report(List<Problem> problems)
    {
        foreach (var problem in problems)
            Console.Error.WriteLine($"workbook: {problem.ToString().ReplaceLineEndings(" ")}");
        problems.Clear();
    }
}
