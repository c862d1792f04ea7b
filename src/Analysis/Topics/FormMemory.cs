namespace Analysis;

/// <summary>
/// Keeps what was found for a form, so that it is worked out once however often the form occurs. Reading takes no lock and makes no string;
/// beyond a quarter of a million forms nothing more is kept. Hash codes are seeded, so that no text can make them collide on purpose.
/// </summary>
/// <typeparam name="T">What is kept.</typeparam>
internal sealed class FormMemory<T>(Func<string, T> find)
{
    private const int MostForms = 1 << 18;
    private readonly Lock _writing = new();
    private Entry?[] _entries = new Entry?[1 << 12];
    private int _count;

    /// <summary>What was found for a form, worked out at its first meeting.</summary>
    public T Of(ReadOnlySpan<char> form)
    {
        var hash = string.GetHashCode(form);
        var entries = Volatile.Read(ref _entries);
        return Find(entries, hash, form) is { } entry ? entry.Value : Add(hash, form.ToString());
    }

    private static Entry? Find(Entry?[] entries, int hash, ReadOnlySpan<char> form)
    {
        for (var i = hash & (entries.Length - 1); Volatile.Read(ref entries[i]) is { } entry; i = (i + 1) & (entries.Length - 1))
            if (entry.Hash == hash && form.SequenceEqual(entry.Form))
                return entry;
        return null;
    }

    private T Add(int hash, string form)
    {
        var value = find(form);
        lock (_writing)
        {
            if (_count < MostForms && Find(_entries, hash, form) is null)
            {
                if (++_count * 2 > _entries.Length)
                    Volatile.Write(ref _entries, Grown(_entries));
                Put(_entries, new Entry(hash, form, value));
            }
        }
        return value;
    }

    private static Entry?[] Grown(Entry?[] entries)
    {
        var larger = new Entry?[entries.Length * 2];
        foreach (var entry in entries)
            if (entry is not null)
                Put(larger, entry);
        return larger;
    }

    private static void Put(Entry?[] entries, Entry entry)
    {
        var i = entry.Hash & (entries.Length - 1);
        while (entries[i] is not null)
            i = (i + 1) & (entries.Length - 1);
        Volatile.Write(ref entries[i], entry);
    }

    private sealed record Entry(int Hash, string Form, T Value);
}
