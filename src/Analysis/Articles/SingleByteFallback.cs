using System.Text;

namespace Analysis.Articles;

/// <summary>Reads each byte that a decoder can't read as the character it is in an encoding of one byte a character.</summary>
/// <param name="encoding">That encoding.</param>
internal sealed class SingleByteFallback(Encoding encoding) : DecoderFallback
{
    /// <inheritdoc/>
    public override int MaxCharCount => 4;

    /// <inheritdoc/>
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(encoding);

    private sealed class Buffer(Encoding encoding) : DecoderFallbackBuffer
    {
        private string _characters = "";
        private int _next;

        public override int Remaining => _characters.Length - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            _characters = encoding.GetString(bytesUnknown);
            _next = 0;
            return _characters.Length > 0;
        }

        public override char GetNextChar() => _next < _characters.Length ? _characters[_next++] : '\0';

        public override bool MovePrevious()
        {
            if (_next == 0)
                return false;
            _next--;
            return true;
        }

        public override void Reset() => (_characters, _next) = ("", 0);
    }
}
