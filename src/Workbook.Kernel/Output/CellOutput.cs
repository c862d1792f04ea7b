using System.Text;
using System.Text.Json.Nodes;

namespace Workbook.Kernel;

/// <summary>
/// What one cell shows, in order. Text is gathered for a moment before it is sent, and what a background task prints
/// after its cell has ended still goes to that cell.
/// </summary>
internal sealed class CellOutput : IDisposable
{
    private const int LongestPiece = 1 << 18;
    private static readonly TimeSpan GatherFor = TimeSpan.FromMilliseconds(40);
    private static readonly AsyncLocal<CellOutput?> OfThisFlow = new();
    private static CellOutput? _latest;

    private readonly Session _session;
    private readonly bool _silent;
    private readonly StringBuilder _text = new();
    private readonly Timer _timer;
    private readonly Lock _lock = new();
    private string _stream = "stdout";

    public CellOutput(Session session, Message request, bool silent)
    {
        _session = session;
        Request = request;
        _silent = silent;
        _timer = new Timer(_ => Flush());
    }

    /// <summary>The cell that the running code belongs to; for code of no cell, the latest.</summary>
    public static CellOutput? Current => OfThisFlow.Value ?? Volatile.Read(ref _latest);

    /// <summary>The request that the cell came by.</summary>
    public Message Request { get; }

    /// <summary>From here on, code of this flow and the tasks it starts belongs to this cell.</summary>
    public void Enter()
    {
        OfThisFlow.Value = this;
        Volatile.Write(ref _latest, this);
    }

    public void Write(string stream, string text)
    {
        lock (_lock)
        {
            if (_stream != stream)
                Flush();
            _stream = stream;
            for (var start = 0; start < text.Length;)
            {
                var piece = PieceLength(text, start);
                _text.Append(text, start, piece);
                start += piece;
                if (_text.Length >= LongestPiece)
                    Flush();
            }
            if (_text.Length > 0)
                _timer.Change(GatherFor, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Says anything else than text, after the text before it.</summary>
    public void Publish(string type, JsonObject content)
    {
        lock (_lock)
        {
            Flush();
            if (!_silent)
                _session.Publish(Request.Header, type, content);
        }
    }

    public void Clear(bool wait) => Publish("clear_output", new JsonObject { ["wait"] = wait });

    public void Flush()
    {
        lock (_lock)
        {
            if (_text.Length == 0)
                return;
            var text = _text.ToString();
            _text.Clear();
            if (!_silent)
                _session.Publish(Request.Header, "stream", new JsonObject { ["name"] = _stream, ["text"] = text });
        }
    }

    public void Dispose() => Flush();

    private static int PieceLength(string text, int start)
    {
        var length = Math.Min(LongestPiece, text.Length - start);
        var splitsPair = start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]);
        return splitsPair && length > 1 ? length - 1 : length;
    }
}
