using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Workbook.Kernel;

/// <summary>
/// Cell → parts. A line that starts with <c>#!</c> is a magic, unless it stands inside a string or comment of C#; a magic
/// that names a language takes the lines after it, up to the next that names one.
/// </summary>
internal static class CellSplitter
{
    public static IReadOnlyList<CellPart> Split(string cell)
    {
        var parts = new List<CellPart>();
        var lines = Lines(cell);
        for (var line = 0; line < lines.Count;)
        {
            var start = line;
            if (MagicOf(cell, lines[line]) is not { } magic)
            {
                line = EndOfCSharp(cell, lines, line);
                AddCSharp(parts, cell, lines, start, line);
                continue;
            }
            line++;
            if (Languages.IsCSharp(magic.Name))
                continue;
            if (Languages.IsOther(magic.Name) && !magic.Arguments.Contains("--from-", StringComparison.Ordinal))
                line = AddOther(parts, cell, lines, start, magic);
            else
                parts.Add(new CellPart(magic.Name, magic.Arguments, "", start));
        }
        return parts;
    }

    /// <summary>The cell with blanks for all that is not C#; what is stands where it stood.</summary>
    public static string CSharpOnly(string cell)
    {
        if (!cell.Contains("#!", StringComparison.Ordinal))
            return cell;
        var kept = Blanks.For(cell).ToCharArray();
        var lines = Lines(cell);
        foreach (var part in Split(cell).Where(part => part.Magic.Length == 0))
            part.Body.CopyTo(kept.AsSpan(lines[part.Line]));
        return new string(kept);
    }

    /// <summary>Text in another language, in pieces where a magic that is no language stands in it; gives the line after it.</summary>
    private static int AddOther(List<CellPart> parts, string cell, List<int> lines, int start, (string Name, string Arguments) magic)
    {
        var from = start + 1;
        for (var line = from; ; line++)
        {
            var next = line < lines.Count ? MagicOf(cell, lines[line]) : null;
            var isEnd = line == lines.Count || (next is { } other && Languages.IsAny(other.Name));
            if (!isEnd && !(next is { } inner && magic.Name != "value" && MagicCommands.IsOfALine(inner.Name)))
                continue;
            var body = cell[End(cell, lines, from)..End(cell, lines, line)];
            if (from == start + 1 || !string.IsNullOrWhiteSpace(body))
                parts.Add(new CellPart(magic.Name, magic.Arguments, body, from - 1));
            if (isEnd)
                return line;
            parts.Add(new CellPart(next!.Value.Name, next.Value.Arguments, "", line));
            from = line + 1;
        }
    }

    private static void AddCSharp(List<CellPart> parts, string cell, List<int> lines, int start, int end)
    {
        var body = cell[lines[start]..End(cell, lines, end)];
        if (!string.IsNullOrWhiteSpace(body))
            parts.Add(new CellPart("", "", body, start));
    }

    /// <summary>The first magic line after the given one that C# itself takes for a directive.</summary>
    private static int EndOfCSharp(string cell, List<int> lines, int line)
    {
        var next = Enumerable.Range(line, lines.Count - line).Where(i => MagicOf(cell, lines[i]) is not null).ToList();
        if (next.Count == 0)
            return lines.Count;
        var start = lines[line];
        var directives = new HashSet<int>();
        foreach (var token in SyntaxFactory.ParseTokens(cell[start..], options: CellCompiler.Language))
            foreach (var trivia in token.LeadingTrivia)
                if (trivia.IsDirective || trivia.IsKind(SyntaxKind.SkippedTokensTrivia) || trivia.IsKind(SyntaxKind.DisabledTextTrivia))
                    directives.UnionWith(next.Where(i => trivia.FullSpan.IntersectsWith(lines[i] - start + Indent(cell, lines[i]))));
        return directives.Count == 0 ? lines.Count : directives.Min();
    }

    private static int Indent(string cell, int start)
    {
        var end = start;
        while (end < cell.Length && cell[end] is ' ' or '\t')
            end++;
        return end - start;
    }

    private static (string Name, string Arguments)? MagicOf(string cell, int start)
    {
        var at = start;
        while (at < cell.Length && cell[at] is ' ' or '\t')
            at++;
        if (at + 2 >= cell.Length || cell[at] != '#' || cell[at + 1] != '!' || !char.IsAsciiLetter(cell[at + 2]))
            return null;
        var end = cell.AsSpan(at).IndexOfAny('\r', '\n');
        var line = end < 0 ? cell[(at + 2)..] : cell[(at + 2)..(at + end)];
        var space = line.AsSpan().IndexOfAny(' ', '\t');
        return space < 0 ? (line, "") : (line[..space], line[space..].Trim());
    }

    private static List<int> Lines(string cell)
    {
        var lines = new List<int> { 0 };
        for (var i = 0; i < cell.Length; i++)
            if (cell[i] == '\n' && i + 1 < cell.Length)
                lines.Add(i + 1);
        return lines;
    }

    private static int End(string cell, List<int> lines, int line) => line < lines.Count ? lines[line] : cell.Length;
}
