namespace Analysis.Articles;

/// <summary>
/// The dates of one file. Where they are three numbers ("03/05/2026"), their order is that of the file's majority; where no
/// value decides it, that is said.
/// </summary>
/// <param name="note">Told of an order that nothing decides.</param>
/// <param name="cannotRead">Told each value that is no date.</param>
internal sealed class DateColumn(Action<string> note, Action<string> cannotRead)
{
    private DateOrder _order;
    private bool _isDecided = true;
    private bool _isSaid;

    /// <summary>Decides the order of the numbers by the file's first values.</summary>
    /// <param name="values">The values as written; null for missing ones.</param>
    public void Learn(IEnumerable<string?> values)
    {
        var numbers = values.Select(value => value is null || MachineDate.Parse(value) is not null ? null
            : NumericDate.Of(value)).OfType<NumericDate>().ToList();
        if (numbers.Count == 0)
            return;
        var orders = OrdersOf(numbers).ToList();
        var right = orders.ConvertAll(order => numbers.Count(number => number.In(order) is not null));
        var best = right.Max();
        var candidates = orders.Where((order, i) => right[i] == best).ToList();
        if (candidates.Count > 1)
            candidates.Remove(DateOrder.YearFirst);
        _order = candidates[0];
        _isDecided = candidates.Count == 1 || numbers.All(number => number.Separator == '.')
            || numbers.All(number => candidates.All(order => number.In(order) == number.In(candidates[0])));
        if (!_isDecided && MostVaried(numbers, candidates) is { } varied)
            _order = varied;
    }

    /// <summary>The day of a value; null where it is missing, and where it can't be read, which is reported.</summary>
    public DateOnly? Read(string? value)
    {
        if (MachineDate.IsMissing(value))
            return null;
        if (MachineDate.Parse(value!) is { } plain)
            return plain;
        if (NumericDate.Of(value!) is { } numbers && InOrder(numbers, value!) is { } day)
            return day;
        if (ArticleDate.Find(value) is { } found)
            return found;
        cannotRead(value!);
        return null;
    }

    private DateOnly? InOrder(NumericDate numbers, string value)
    {
        if (!_isDecided && !_isSaid)
        {
            _isSaid = true;
            note($"dates like '{value}' can be read in two ways and no other date of the file decides it: read {InWords(_order)}");
        }
        if (numbers.In(_order) is { } day)
            return day;
        return OrdersOf([numbers]).Select(order => numbers.In(order)).FirstOrDefault(other => other is not null);
    }

    /// <summary>The orders that come into question, the likeliest first.</summary>
    private static IEnumerable<DateOrder> OrdersOf(List<NumericDate> numbers)
    {
        yield return DateOrder.DayFirst;
        yield return DateOrder.MonthFirst;
        if (numbers.All(number => number.Third < 100))
            yield return DateOrder.YearFirst;
    }

    /// <summary>Within a few months of news the day takes more values than the month.</summary>
    private static DateOrder? MostVaried(List<NumericDate> numbers, List<DateOrder> candidates)
    {
        var first = numbers.Select(number => number.First).Distinct().Count();
        var second = numbers.Select(number => number.Second).Distinct().Count();
        return first == second || !candidates.Contains(DateOrder.MonthFirst) ? null : first > second ? DateOrder.DayFirst
            : DateOrder.MonthFirst;
    }

    private static string InWords(DateOrder order) => order switch
    {
        DateOrder.DayFirst => "day first",
        DateOrder.MonthFirst => "month first",
        _ => "year first",
    };
}
