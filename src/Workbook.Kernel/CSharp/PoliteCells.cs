using System.Reflection;

namespace Workbook.Kernel;

/// <summary>
/// The cells that look at every call and loop whether they are interrupted: those that may call themselves, and all after the first of
/// these. Stopped from outside while a thousand calls are in one another, a thread can take the process with it.
/// </summary>
#pragma warning disable CA1001 // A source without a timer holds nothing to dispose of, and what a cell started may look at it yet.
internal sealed class PoliteCells
#pragma warning restore CA1001
{
    // The compiler's own names, of what it makes of InstrumentationKind.ModuleCancellation; a number follows the first.
    private const string Holder = "<PrivateImplementationDetails>";
    private const string Token = "ModuleCancellationToken";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static bool _areAny;
    private readonly List<FieldInfo> _tokens = [];
    private CancellationTokenSource _interrupts = new();

    /// <summary>How long an interrupted cell is given to end by itself before its thread is stopped.</summary>
    public static TimeSpan Grace => Volatile.Read(ref _areAny) ? Patience : TimeSpan.Zero;

    /// <summary>Whether there is one.</summary>
    public bool AreAny => _tokens.Count > 0;

    /// <summary>Remembers one of them.</summary>
    public void Add(Assembly cell)
    {
        var holder = Array.Find(cell.GetTypes(), type => type.Name.StartsWith(Holder, StringComparison.Ordinal));
        if (holder?.GetField(Token, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic) is not { } token)
            return;
        lock (_tokens)
        {
            _tokens.Add(token);
            token.SetValue(null, _interrupts.Token);
        }
        Volatile.Write(ref _areAny, true);
    }

    /// <summary>
    /// A cell begins: until the registration is disposed of, all of them stop when it is interrupted, as one may call into another.
    /// </summary>
    public CancellationTokenRegistration Begin(CancellationToken interrupted)
    {
        lock (_tokens)
        {
            if (_interrupts.IsCancellationRequested)
                Renew();
            return interrupted.Register(_interrupts.Cancel);
        }
    }

    private void Renew()
    {
        _interrupts = new CancellationTokenSource();
        foreach (var token in _tokens)
            token.SetValue(null, _interrupts.Token);
    }
}
