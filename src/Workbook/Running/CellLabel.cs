namespace Workbook.Running;

/// <summary>The first line of a cell, short and without anything a terminal would obey.</summary>
internal static class CellLabel
{
    private const int Longest = 60;

    /// <summary>The label.</summary>
    public static string Of(string firstLine)
    {
        var plain = string.Concat(firstLine.Select(c => char.IsControl(c) ? ' ' : c));
        return plain.Length <= Longest ? plain : plain[..(Longest - 1)] + "…";
    }
}
