namespace Workbook.Kernel;

/// <summary>Console input → a question to the client.</summary>
internal sealed class CellReader(InputRequests input) : TextReader
{
    private string _line = "";
    private int _next;

    public override string? ReadLine()
    {
        if (_next >= _line.Length)
            return input.Ask("", password: false);
        var rest = _line[_next..].TrimEnd('\n');
        _next = _line.Length;
        return rest;
    }

    public override int Peek() => Fill() ? _line[_next] : -1;

    public override int Read() => Fill() ? _line[_next++] : -1;

    private bool Fill()
    {
        if (_next < _line.Length)
            return true;
        (_line, _next) = (input.Ask("", password: false) + "\n", 0);
        return true;
    }
}
