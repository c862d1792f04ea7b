using System.Collections.Immutable;

namespace Analysis;

/// <summary>What became of the articles of one file.</summary>
/// <param name="File">The file; one in a packed file has the path inside behind it.</param>
/// <param name="Kind">The form it is in: "text", "Factiva, HTML"; null where none was recognised.</param>
public sealed record AccountRow(string File, string? Kind)
{
    /// <summary>How many articles the file itself says it holds; null where it does not say.</summary>
    public int? Stated { get; init; }

    /// <summary>How many articles were read from it and kept.</summary>
    public int Read { get; init; }

    /// <summary>The same row with so many of the articles that were read left out as duplicates.</summary>
    internal AccountRow WithDuplicates(int count) => this with { Read = Read - count, Duplicates = Duplicates + count };

    /// <summary>How many articles were found in it and left out, with a problem that says why.</summary>
    public int LeftOut { get; init; }

    /// <summary>How many of its articles were left out because their id was there before, or because they are copies of others.</summary>
    public int Duplicates { get; init; }

    /// <summary>How many of <see cref="Read"/> seem to be in another language than English.</summary>
    public int OtherLanguage { get; init; }

    /// <summary>Whether there may be more articles in it: the file, or the rest of it, could not be read.</summary>
    public bool IsPartial { get; init; }

    /// <summary>What else there is to say: columns that are ignored, dates that could not be read.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>How many articles were found in it, whatever became of them.</summary>
    public int Found => Read + LeftOut + Duplicates;

    /// <summary>Whether every article of it was read, as far as can be known, and as many as it says it holds.</summary>
    public bool IsComplete => !IsPartial && LeftOut == 0 && (Stated ?? Found) == Found;
}

/// <summary>What became of every article of what was loaded: file by file, read or left out, and why.</summary>
/// <param name="Rows">A row a file, in the order of reading.</param>
/// <param name="Problems">What was left out, and why.</param>
[TypeFormatterSource(typeof(FormatterSource<Account>), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed record Account(ImmutableArray<AccountRow> Rows, ImmutableArray<Problem> Problems)
{
    /// <summary>How many articles were read.</summary>
    public int Read => Rows.Sum(row => row.Read);

    /// <summary>Whether all that was given was read.</summary>
    public bool IsComplete => Rows.All(row => row.IsComplete);

    /// <summary>All in a line: "97 articles read: 92 of text, 5 of web page; 1 left out".</summary>
    public string Summary => AccountWording.Summary(this);

    /// <summary>The same account with the number of articles in another language in each row.</summary>
    /// <param name="foreign">The numbers by <see cref="AccountRow.File"/>.</param>
    public Account WithOtherLanguage(IReadOnlyDictionary<string, int> foreign) =>
        this with { Rows = [.. Rows.Select(row => row with { OtherLanguage = foreign.GetValueOrDefault(row.File) })] };

    /// <summary>
    /// The same account in few rows: files with something to say one by one, then the others counted together by folder and kind, where
    /// <see cref="AccountRow.File"/> is the folder and how many files it stands for.
    /// </summary>
    public Account Folded()
    {
        var named = Problems.Select(problem => problem.File).ToHashSet(StringComparer.Ordinal);
        var quiet = Rows.ToLookup(row => row.IsComplete && row.Read == row.Found && row.OtherLanguage == 0 && row.Notes.IsEmpty
            && !named.Contains(row.File));
        return this with { Rows = [.. quiet[false], .. quiet[true].GroupBy(row => (Folder(row.File), row.Kind)).Select(Together)] };
    }

    private static AccountRow Together(IGrouping<(string Folder, string? Kind), AccountRow> files) => files.Count() == 1
        ? files.First()
        : new($"{files.Key.Folder} ({Wording.Amount(files.Count(), "file")})", files.Key.Kind) { Read = files.Sum(row => row.Read) };

    private static string Folder(string file) => file.LastIndexOfAny(['/', '\\']) is >= 0 and var end ? file[..(end + 1)] : "./";
}
