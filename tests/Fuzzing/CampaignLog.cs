using System.Globalization;

namespace Workbook.Fuzzing;

/// <summary>
/// What was given to each reader so far: a line each, the target, the first number, how many inputs, the longest time one took. What goes
/// on where a line ends is added to that line.
/// </summary>
/// <param name="path">The file; null keeps no log.</param>
internal sealed class CampaignLog(string? path)
{
    private const int FirstNumber = 1;
    private static readonly Lock Writing = new();

    private sealed record Entry(string Target, int From, int Count, long Milliseconds)
    {
        public int End => From + Count;

        public static Entry Parse(string line)
        {
            var cells = line.Split('\t');
            return new Entry(cells[0], Number(cells[1]), Number(cells[2]), Number(cells[3]));
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Target}\t{From}\t{Count}\t{Milliseconds}");

        private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
    }

    /// <summary>The log that WORKBOOK_FUZZ_LOG names, or none.</summary>
    public static CampaignLog OfEnvironment() =>
        new(Environment.GetEnvironmentVariable("WORKBOOK_FUZZ_LOG") is { Length: > 0 } path ? path : null);

    /// <summary>The first number that this target was not given yet.</summary>
    public int NextOf(string target)
    {
        lock (Writing)
            return Entries().Where(entry => entry.Target == target).Select(entry => entry.End).DefaultIfEmpty(FirstNumber).Max();
    }

    /// <summary>Adds what was given.</summary>
    public void Add(string target, int from, int count, TimeSpan longest)
    {
        if (path is null)
            return;
        lock (Writing)
        {
            var entries = Entries();
            var added = new Entry(target, from, count, (long)longest.TotalMilliseconds);
            var before = entries.FindIndex(entry => entry.Target == target && entry.End == from);
            if (before < 0)
                entries.Add(added);
            else
                entries[before] = Joined(entries[before], added);
            File.WriteAllLines(path, ["target\tfirst\tinputs\tlongest, ms", .. entries.Select(entry => entry.ToString())]);
        }
    }

    private static Entry Joined(Entry one, Entry next) =>
        one with { Count = one.Count + next.Count, Milliseconds = Math.Max(one.Milliseconds, next.Milliseconds) };

    private List<Entry> Entries() => path is not null && File.Exists(path) ? [.. File.ReadLines(path).Skip(1).Select(Entry.Parse)] : [];
}
