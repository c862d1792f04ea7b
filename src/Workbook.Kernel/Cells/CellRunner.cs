using System.Diagnostics;
using System.Globalization;

namespace Workbook.Kernel;

/// <summary>Runs a cell, part by part; what a part but the last shows is shown as it comes.</summary>
internal sealed class CellRunner(CSharpSession session)
{
    private readonly MagicCommands _magics = new(session);

    /// <summary>Runs the cell; <paramref name="name"/> stands for it in errors.</summary>
    public CellResult Run(string cell, string name, CancellationToken interrupted)
    {
        var watch = Stopwatch.StartNew();
        var parts = CellSplitter.Split(cell);
        CellResult result = new CellResult.Nothing();
        foreach (var part in parts)
        {
            ShowNow(result);
            result = part.Magic.Length == 0
                ? session.Run(Padded(part), name, interrupted)
                : _magics.Run(part, (file, code) => Run(code, file, interrupted));
            if (result is CellResult.Failed)
                return result;
        }
        if (parts.All(part => part.Magic != "time"))
            return result;
        ShowNow(result);
        ShowNow(new CellResult.Value(string.Create(CultureInfo.InvariantCulture, $"Wall time: {watch.Elapsed.TotalMilliseconds:0.###}ms")));
        return new CellResult.Nothing();
    }

    // Blank lines stand for what comes before the part, so that errors name the cell's own lines.
    private static string Padded(CellPart part) => new string('\n', part.Line) + part.Body;

    private static void ShowNow(CellResult result)
    {
        if (result is CellResult.Value { Shown: not Microsoft.DotNet.Interactive.DisplayedValue } value)
            Microsoft.DotNet.Interactive.DisplayedValue.Show(value.Shown, []);
    }
}
