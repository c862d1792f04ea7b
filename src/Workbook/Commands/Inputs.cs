using Analysis;
using Workbook.Output;
using Workbook.Running;

namespace Workbook.Commands;

/// <summary>The articles that a command line names: files, folders, or <c>-</c> for JSON lines on standard input.</summary>
/// <param name="paths">The files and folders.</param>
/// <param name="reader">Reads them, and keeps account.</param>
/// <param name="isStrict">Whether it is a failure when not all can be read.</param>
/// <param name="distinctDays">Within how many days copies and versions of an article read before are left out; null to keep them.</param>
/// <param name="selection">Which of them the command looks at.</param>
internal sealed class Inputs(
    IReadOnlyList<string> paths, ArticleReader reader, bool isStrict, int? distinctDays, ArticleSelection selection)
{
    private readonly Dictionary<string, int> _foreign = new(StringComparer.Ordinal);

    /// <summary>
    /// The articles, one at a time, in order; what can't be read is told on standard error and left out, and after the last
    /// article the account follows.
    /// </summary>
    /// <exception cref="InputException">A path is not there, or there is no article in any of them.</exception>
    public IEnumerable<Article> Read() => selection.IsEmpty ? ReadEvery() : Selected(ReadEvery());

    /// <summary>The same, of which the selection keeps only a part.</summary>
    public IEnumerable<Article> ReadEvery()
    {
        Check(paths);
        LongRun.Expect(Bytes);
        return ReadAll();
    }

    /// <summary>Which of the articles the command looks at.</summary>
    public ArticleSelection Selection => selection;

    /// <summary>The articles of other files and folders, which the account does not count.</summary>
    /// <exception cref="InputException">A path is not there.</exception>
    public static IEnumerable<Article> Others(IReadOnlyList<string> others)
    {
        Check(others);
        var apart = new ArticleReader(report: Report);
        return others.SelectMany(apart.Read);
    }

    /// <summary>The reader.</summary>
    public ArticleReader Reader => reader;

    /// <summary>Whether all that is read comes by standard input.</summary>
    public bool IsStandardInput => paths is ["-"];

    /// <summary>How many bytes the files have; 0 for standard input.</summary>
    public long Bytes => paths.Sum(ArticleReader.SizeOf);

    /// <summary>Whether articles in other languages are counted, for which each is cut into words; set before the first is read.</summary>
    public bool CountsLanguages { get; init; } = true;

    /// <summary>Whether it is right that no article is in any of them.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Whether it is a failure when not all can be read.</summary>
    public bool IsStrict => isStrict;

    /// <summary>The exit code: 2 where not all was read and that is a failure; else 0.</summary>
    public int ExitCode => isStrict && !reader.Account.IsComplete ? 2 : 0;

    /// <summary>Tells of what could not be read.</summary>
    public static void Report(Problem problem) => Tell(problem.ToString());

    private static void Check(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
            if (path != "-" && !File.Exists(path) && !Directory.Exists(path))
                throw new InputException($"{path}: there is no such file or folder. Check the spelling, or give a full path.");
    }

    private IEnumerable<Article> Selected(IEnumerable<Article> articles)
    {
        var (kept, undated, all) = (0, 0, 0);
        foreach (var article in articles)
        {
            all++;
            undated += article.Date is null ? 1 : 0;
            if (!selection.Keeps(article))
                continue;
            kept++;
            yield return article;
        }
        var days = (selection.Since ?? selection.Until) is null || undated == 0 ? ""
            : $"; {undated} of the others {(undated == 1 ? "has" : "have")} no day";
        Tell($"{kept} of {all} articles are looked at, as --since, --until, --outlet, --section and --speaker have it{days}.");
    }

    private IEnumerable<Article> ReadAll()
    {
        var count = 0;
        var copies = 0;
        var articles = paths.SelectMany(ReadOne);
        foreach (var article in distinctDays is { } days
            ? articles.WithoutDuplicates(days: days, leftOut: (_, _) => copies++) : articles)
        {
            count++;
            yield return article;
            if (CountsLanguages && article.OtherLanguage() is not null)
                _foreign[article.Source!] = _foreign.GetValueOrDefault(article.Source!) + 1;
        }
        if (count == 0 && !MayBeEmpty)
            throw new InputException($"{string.Join(", ", paths)}: no article in it. Give files or folders of articles; the README names "
                + "the forms that are read.");
        if (copies > 0)
            Tell($"{copies} of the articles {(copies == 1 ? "is" : "are")} left out: copies or versions of one read before (--distinct).");
        TellAccount(reader.Account.WithOtherLanguage(_foreign));
    }

    private IEnumerable<Article> ReadOne(string path) => path == "-"
        ? reader.ReadJsonLines(new StreamReader(Console.OpenStandardInput()), "standard input")
        : reader.Read(path);

    private static void TellAccount(Account account)
    {
        foreach (var row in account.Rows.Where(row => !row.Notes.IsEmpty))
            Tell($"{row.File}: {string.Join("; ", row.Notes)}");
        Tell(account.Summary);
        if (!account.IsComplete)
            Tell("NOT ALL WAS READ: the lines above name what is missing. With --strict this is exit code 2.");
    }

    private static void Tell(string line) => StatusLine.Above($"workbook: {line.ReplaceLineEndings(" ")}");
}
