using System.Collections.Frozen;

namespace Analysis.Articles;

/// <summary>How an element's text is read.</summary>
internal enum Flow
{
    /// <summary>It stands in a line with what is around it.</summary>
    Inline,

    /// <summary>It stands on lines of its own.</summary>
    Block,

    /// <summary>A cell of a table: in a line with the others of its row, with a blank between.</summary>
    Cell,

    /// <summary>A line break.</summary>
    Break,

    /// <summary>It and all it holds is not for reading.</summary>
    Left,
}

/// <summary>Knows the elements of HTML.</summary>
internal static class Elements
{
    private static readonly FrozenDictionary<string, Flow> Flows = new Dictionary<string, Flow>(
        Named(
            Flow.Inline,
            "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup "
                + "time tt u var")
        .Concat(Named(Flow.Break, "br"))
        .Concat(Named(Flow.Cell, "td th"))
        .Concat(Named(
            Flow.Left,
            "script style noscript template svg iframe button input select textarea option object embed video audio canvas math map head "
                + "title meta link img picture source track wbr progress meter dialog nav menu"))
        ).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// How an element is read; those that are not known stand on lines of their own, unless their name shows that a
    /// site made them up for a piece of a line.
    /// </summary>
    public static Flow FlowOf(string name) => Flows.GetValueOrDefault(name, Flow.Block);

    private static IEnumerable<KeyValuePair<string, Flow>> Named(Flow flow, string names) =>
        names.Split(' ').Select(name => KeyValuePair.Create(name, flow));
}
