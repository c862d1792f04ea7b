namespace Workbook.Kernel;

/// <summary>The cells run in this session, from 1.</summary>
internal sealed class History
{
    private readonly List<string> _cells = [];

    /// <summary>How many there are; the number of the last.</summary>
    public int Count
    {
        get
        {
            lock (_cells)
                return _cells.Count;
        }
    }

    /// <summary>Adds a cell and gives its number.</summary>
    public int Add(string code)
    {
        lock (_cells)
        {
            _cells.Add(code);
            return _cells.Count;
        }
    }

    /// <summary>The cells with their numbers, oldest first.</summary>
    public IReadOnlyList<(int Number, string Code)> All()
    {
        lock (_cells)
            return [.. _cells.Select((code, index) => (index + 1, code))];
    }
}
