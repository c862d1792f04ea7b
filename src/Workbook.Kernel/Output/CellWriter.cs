using System.Text;

namespace Workbook.Kernel;

/// <summary>Console output → the cell that printed it.</summary>
internal sealed class CellWriter(string stream, TextWriter withoutCell) : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        if (CellOutput.Current is { } cell)
            cell.Write(stream, value);
        else
            withoutCell.Write(value);
    }

    public override void WriteLine() => Write("\n");

    public override void WriteLine(string? value) => Write(value + "\n");

    public override void Flush() => CellOutput.Current?.Flush();
}
