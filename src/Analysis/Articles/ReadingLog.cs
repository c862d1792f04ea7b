using System.Collections.Immutable;

namespace Analysis.Articles;

/// <summary>Keeps account of one file while it is read. Formats tell it what they leave out, and what the file says of itself.</summary>
/// <param name="file">The file.</param>
/// <param name="kind">The form it is in; null where none was recognised.</param>
/// <param name="files">Reads files that are inside this one.</param>
internal sealed class ReadingLog(SourceFile file, string? kind, ArticleFiles files)
{
    /// <summary>So many lines of one file are told; of a table that is wrong in each of a million rows the rest is counted.</summary>
    private const int MostTold = 100;
    private const int MostValues = 3;
    private const string Advice = "Look whether the export is whole.";

    private readonly List<string> _ignored = [];
    private readonly List<string> _notes = [];
    private readonly List<string> _undated = [];
    private readonly HashSet<string> _breaks = new(StringComparer.Ordinal);
    private int _undatedCount;
    private int _told;
    private bool _isPassedOver;
    private AccountRow _row = new(file.Name, kind);

    /// <summary>What became of the file's articles so far.</summary>
    public AccountRow Row => _row with { Notes = [.. _notes, .. Notes()] };

    /// <summary>Whether the file has nothing to do with articles itself, but holds files that have.</summary>
    public bool IsContainer { get; private set; }

    /// <summary>An article is in the file and is left out.</summary>
    /// <param name="why">Why, and what to do.</param>
    /// <param name="line">The line it stands in, one-based, where that helps.</param>
    public void LeaveOut(string why, int? line = null)
    {
        _row = _row with { LeftOut = _row.LeftOut + 1 };
        Tell(why, line);
    }

    /// <summary>A part of the file can't be read, and there may be articles in it. What is said twice is told once.</summary>
    /// <param name="why">Why, and what to do.</param>
    /// <param name="line">The line, one-based, where that helps.</param>
    public void Break(string why, int? line = null)
    {
        _row = _row with { IsPartial = true };
        if (_breaks.Add(why))
            Tell(_row.Read > 0 ? $"READ IN PART, to article {_row.Read}: {why}" : why, line);
    }

    /// <summary>The file itself says how many articles it holds.</summary>
    public void State(int articles) => _row = _row with { Stated = articles };

    /// <summary>A column or key is of no use here.</summary>
    public void Ignore(string column)
    {
        if (!_ignored.Contains(column, StringComparer.Ordinal) && _ignored.Count < MostTold)
            _ignored.Add(column);
    }

    /// <summary>What stands for a date can't be read as one.</summary>
    public void CannotDate(string value)
    {
        _undatedCount++;
        if (_undated.Count < MostValues && !_undated.Contains(value, StringComparer.Ordinal))
            _undated.Add(value.Length > 60 ? value[..60] + "…" : value);
    }

    /// <summary>Something else that is worth to know of the file.</summary>
    public void Note(string note)
    {
        if (!_notes.Contains(note, StringComparer.Ordinal) && _notes.Count < MostTold)
            _notes.Add(note);
    }

    /// <summary>The articles of a file inside this one, which has an account of its own.</summary>
    public IEnumerable<Article> ReadInside(SourceFile inside)
    {
        IsContainer = true;
        return files.Read(inside);
    }

    /// <summary>An article is in the file that nobody wants now.</summary>
    public void PassOver() => _isPassedOver = true;

    /// <summary>An article was read.</summary>
    public void Count() => _row = _row with { Read = _row.Read + 1 };

    /// <summary>An article was read whose id was there before.</summary>
    public void CountDuplicate(string id)
    {
        _row = _row with { Duplicates = _row.Duplicates + 1 };
        Tell($"the id '{id}' occurs twice; the second article is left out.", null);
    }

    /// <summary>The file is read: what was only counted is told.</summary>
    public AccountRow Close()
    {
        if (_row is { Found: 0, IsPartial: false } && !IsContainer && !_isPassedOver)
            Break("no article was found in it.");
        if (_row.Stated is { } stated && stated != _row.Found)
            Tell(
                $"says that it holds {Wording.Amount(stated, "article")}; {_row.Found} {(_row.Found == 1 ? "was" : "were")} found. "
                    + $"{Advice}", null);
        if (_told > MostTold)
            files.Report(new Problem(file.Name, null, $"{_told - MostTold} more of its articles are left out for reasons like these."));
        return Row;
    }

    private void Tell(string message, int? line)
    {
        if (++_told <= MostTold)
            files.Report(new Problem(file.Name, line, message));
    }

    private IEnumerable<string> Notes()
    {
        if (_ignored.Count > 0)
            yield return $"ignored: {string.Join(", ", _ignored)}";
        if (_undatedCount > 0)
        {
            var values = string.Join(", ", _undated.Select(value => $"'{value}'"));
            yield return $"{Wording.Amount(_undatedCount, "date")} could not be read: "
                + $"{values}{(_undatedCount > _undated.Count ? ", …" : "")}";
        }
    }
}
