using System.Collections.Immutable;

namespace Analysis.Articles;

/// <summary>
/// Reads the blocks of the story out of its element. Each element that stands on lines of its own is a block, and so is what
/// stands between two breaks; nothing that is not left out on purpose gets lost, whatever element it stands in.
/// </summary>
internal sealed class StoryReader(SavedPage page, PageNode story)
{
    private readonly Omissions _omissions = new(page, story);
    private readonly List<StoryPart> _parts = [];
    private readonly FoldedLine _line = new();
    private readonly List<int> _breaks = [];
    private int _linked;
    private Traits _inline;
    private PageNode? _block;

    /// <summary>The blocks in order.</summary>
    public ImmutableArray<StoryPart> Read()
    {
        for (var i = story.Index; i < story.End;)
        {
            var node = page.Nodes[i];
            if (_omissions.LeavesOut(node))
            {
                if (node.Flow != Flow.Inline)
                    Close(null);
                i = node.End;
                continue;
            }
            Visit(node);
            i++;
        }
        Close(null);
        return [.. _parts];
    }

    private void Visit(PageNode node)
    {
        if (node.Words is { } words)
            Add(words, node);
        else if (node.Flow == Flow.Break)
            Break(node);
        else if (node.Flow == Flow.Cell && IsInRow(node))
            _line.Append(" ");
        else if (node.Flow != Flow.Inline)
            Close(node);
    }

    private void Add(string words, PageNode text)
    {
        var block = BlockOf(text);
        if (block != _block && !(_block is not null && IsSameRow(_block, block)))
            Close(block);
        _block ??= block;
        var before = _line.Length;
        _inline = before == 0 ? InlineTraits(text) : string.IsNullOrWhiteSpace(words) ? _inline : _inline & InlineTraits(text);
        _line.Append(words);
        if (text.Parent!.IsLinked)
            _linked += _line.Length - before;
    }

    /// <summary>The element whose line a text stands in.</summary>
    private static PageNode BlockOf(PageNode text)
    {
        var block = text.Parent!;
        while (block.Flow == Flow.Inline && block.Parent is { } outer)
            block = outer;
        return block;
    }

    /// <summary>What the elements inside the line say of a text.</summary>
    private static Traits InlineTraits(PageNode text)
    {
        var traits = Traits.None;
        for (var node = text.Parent!; node.Flow == Flow.Inline && node.Parent is { } outer; node = outer)
            traits |= node.Traits;
        return traits;
    }

    /// <summary>Cells of a row that hold no blocks are read as one line.</summary>
    private bool IsInRow(PageNode cell) =>
        cell.OwnLength > 0 && page.ChildrenOf(cell).All(child => child.Flow is Flow.Inline or Flow.Break);

    private bool IsSameRow(PageNode one, PageNode other) =>
        one.Flow == Flow.Cell && other.Flow == Flow.Cell && one.Parent == other.Parent && IsInRow(one) && IsInRow(other);

    /// <summary>Two breaks part paragraphs, and so does one behind the end of a sentence; else a break is a blank.</summary>
    private void Break(PageNode node)
    {
        var next = node.Index + 1 < story.End ? page.Nodes[node.Index + 1] : null;
        while (next?.Words is { } blank && string.IsNullOrWhiteSpace(blank))
            next = next.Index + 1 < story.End ? page.Nodes[next.Index + 1] : null;
        if (next?.Flow == Flow.Break || _line.EndsSentence)
        {
            Close(null);
            return;
        }
        _breaks.Add(_line.Length);
        _line.Append(" ");
    }

    private void Close(PageNode? next)
    {
        var words = _line.Take();
        if (words.Length > 0 && _block is not null)
            foreach (var line in Lines(words))
                _parts.Add(new StoryPart(PartKinds.Of(_block, story, _inline, line.Length), line, _block, (double)_linked / words.Length));
        _linked = 0;
        _breaks.Clear();
        _block = next is { Flow: not Flow.Inline } ? null : _block;
        if (next is null)
            _block = null;
    }

    /// <summary>Where one of the lines between breaks is a by-line, each is a block: headline, by-line and date in one element.</summary>
    private List<string> Lines(string words)
    {
        if (_breaks.Count == 0)
            return [words];
        List<int> ends = [.. _breaks.Where(end => end > 0 && end < words.Length).Distinct(), words.Length];
        var lines = ends.Select((end, i) => words[(i == 0 ? 0 : ends[i - 1])..end].Trim()).Where(line => line.Length > 0).ToList();
        return lines.Exists(line => Byline.Parse(line) is { IsAnnounced: true }) ? lines : [words];
    }
}
