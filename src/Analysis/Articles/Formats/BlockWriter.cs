using System.Collections.Immutable;
using System.Text;

namespace Analysis.Articles;

/// <summary>Writes blocks one under the other, blanks folded, and remembers where each came to stand.</summary>
internal sealed class BlockWriter
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public void Add(BlockKind kind, string? words)
    {
        var folded = string.Join(' ', (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (folded.Length == 0 || !_seen.Add(folded))
            return;
        if (_text.Length > 0)
            _text.Append("\n\n");
        _blocks.Add(new Block(kind, new TextSpan(_text.Length, folded.Length)));
        _text.Append(folded);
    }

    public Article ToArticle(string id) => new(id, _text.ToString(), _blocks.ToImmutable());
}
