using System.Buffers;

namespace Analysis.Text;

/// <summary>An embedded file where it lies in memory, without a copy: the system loads no more of it than what is looked at.</summary>
internal sealed unsafe class EmbeddedMemory : MemoryManager<byte>
{
    private readonly UnmanagedMemoryStream _stream;
    private readonly byte* _bytes;
    private readonly int _length;

    private EmbeddedMemory(UnmanagedMemoryStream stream)
    {
        _stream = stream;
        _bytes = stream.PositionPointer;
        _length = checked((int)stream.Length);
    }

    /// <summary>An embedded file's bytes, for as long as somebody holds them.</summary>
    /// <param name="path">The path below this project, with slashes.</param>
    /// <exception cref="InvalidOperationException">There is no file of that name.</exception>
    public static ReadOnlyMemory<byte> Of(string path) => new EmbeddedMemory((UnmanagedMemoryStream)WordList.Stream(path)).Memory;

    /// <inheritdoc/>
    public override Span<byte> GetSpan() => new(_bytes, _length);

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => new(_bytes + elementIndex, pinnable: this);

    /// <inheritdoc/>
    public override void Unpin()
    {
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => _stream.Dispose();
}
