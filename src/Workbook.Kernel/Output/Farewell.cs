namespace Workbook.Kernel;

/// <summary>
/// Says why the kernel ends when it is a cell that ended it: in the cell's output, and on standard error, which clients show.
/// </summary>
internal sealed class Farewell : IDisposable
{
    private static readonly TimeSpan ForTheLastMessages = TimeSpan.FromMilliseconds(200);

    public Farewell() => AppDomain.CurrentDomain.ProcessExit += Say;

    public void Dispose() => AppDomain.CurrentDomain.ProcessExit -= Say;

    private static void Say(object? sender, EventArgs e)
    {
        var reason = $"A cell ended the kernel (exit code {Environment.ExitCode}); variables are lost, restart it to go on.\n";
        CellOutput.Current?.Write("stderr", reason);
        CellOutput.Current?.Flush();
        using var standardError = new StreamWriter(Console.OpenStandardError());
        standardError.Write(reason);
        Thread.Sleep(ForTheLastMessages);
    }
}
