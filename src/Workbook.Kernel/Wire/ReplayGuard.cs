using System.Text;

namespace Workbook.Kernel;

/// <summary>Remembers the signatures of the last messages, so that one recorded on the wire cannot be played again.</summary>
internal sealed class ReplayGuard
{
    private const int Remembered = 65_536;
    private readonly HashSet<string> _signatures = [];
    private readonly Queue<string> _order = new();

    /// <summary>False when the signature is among those remembered.</summary>
    public bool Add(byte[] signature)
    {
        var text = Encoding.ASCII.GetString(signature);
        lock (_order)
        {
            if (!_signatures.Add(text))
                return false;
            _order.Enqueue(text);
            if (_order.Count > Remembered)
                _signatures.Remove(_order.Dequeue());
            return true;
        }
    }
}
