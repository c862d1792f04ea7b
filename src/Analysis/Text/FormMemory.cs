using System.Collections.Concurrent;

namespace Analysis.Text;

/// <summary>
/// Keeps what was found for a form, so that it is worked out once however often the form occurs. Reading takes no lock and makes no string;
/// beyond a quarter of a million forms nothing more is kept.
/// </summary>
/// <typeparam name="T">What is kept; null where there is nothing to know of a form.</typeparam>
internal sealed class FormMemory<T>
    where T : class
{
    private const int MostForms = 1 << 18;
    private readonly Func<string, T?> _find;
    private readonly Lock _writing = new();
    private readonly ConcurrentDictionary<string, T?> _others = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, T?>.AlternateLookup<ReadOnlySpan<char>> _othersBySpan;
    private Slot[] _slots = new Slot[1 << 12];
    private int _count;

    public FormMemory(Func<string, T?> find)
    {
        _find = find;
        _othersBySpan = _others.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What was found for a form, worked out at its first meeting.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="span">Where.</param>
    public T? Of(string text, TextSpan span)
    {
        if (!PackedForm.TryPack(text, span, out var form))
            return _othersBySpan.TryGetValue(span.Of(text), out var kept) ? kept : AddOther(span.In(text));
        return TryFind(Volatile.Read(ref _slots), form, out var value) ? value : Add(form, span.In(text));
    }

    /// <summary>Looks a form up. The first half of a slot is written last and says that the slot is whole.</summary>
    private static bool TryFind(Slot[] slots, PackedForm form, out T? value)
    {
        for (var i = form.Hash & (slots.Length - 1); ; i = (i + 1) & (slots.Length - 1))
        {
            ref var slot = ref slots[i];
            var low = Volatile.Read(ref slot.Low);
            if (low == form.Low && slot.High == form.High)
            {
                value = slot.Value;
                return true;
            }
            if (low == 0)
            {
                value = null;
                return false;
            }
        }
    }

    private T? AddOther(string form)
    {
        var value = _find(form);
        lock (_writing)
        {
            if (_count < MostForms && _others.TryAdd(form, value))
                _count++;
        }
        return value;
    }

    private T? Add(PackedForm form, string written)
    {
        var value = _find(written);
        lock (_writing)
        {
            if (_count < MostForms && !TryFind(_slots, form, out _))
            {
                if (++_count * 2 > _slots.Length)
                    Volatile.Write(ref _slots, Grown(_slots));
                Put(_slots, form, value);
            }
        }
        return value;
    }

    private static Slot[] Grown(Slot[] slots)
    {
        var larger = new Slot[slots.Length * 2];
        foreach (var slot in slots)
            if (slot.Low != 0)
                Put(larger, new PackedForm(slot.Low, slot.High), slot.Value);
        return larger;
    }

    private static void Put(Slot[] slots, PackedForm form, T? value)
    {
        var i = form.Hash & (slots.Length - 1);
        while (slots[i].Low != 0)
            i = (i + 1) & (slots.Length - 1);
        (slots[i].High, slots[i].Value) = (form.High, value);
        Volatile.Write(ref slots[i].Low, form.Low);
    }

    private struct Slot
    {
        public ulong Low;
        public ulong High;
        public T? Value;
    }
}
