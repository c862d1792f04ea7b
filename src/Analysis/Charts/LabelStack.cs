namespace Analysis.Charts;

/// <summary>Moves labels apart that would lie on each other.</summary>
internal static class LabelStack
{
    /// <summary>Where each label stands: those that are too close form a group, which keeps its middle; none goes below zero.</summary>
    /// <param name="heights">Where the labels belong, in ascending order.</param>
    /// <param name="apart">How far apart they have to stand at least.</param>
    public static List<double> MovedApart(IEnumerable<double> heights, double apart)
    {
        var groups = new Stack<(double Middle, int Count)>();
        foreach (var height in heights)
        {
            var group = (Middle: height, Count: 1);
            while (groups.TryPeek(out var below) && group.Middle - below.Middle < apart * (below.Count + group.Count) / 2)
                group = Joined(groups.Pop(), group);
            groups.Push(group);
        }
        var placed = new List<double>();
        foreach (var (middle, count) in groups.Reverse())
            for (var i = 0; i < count; i++)
                placed.Add(Math.Max(middle + ((i - ((count - 1) / 2.0)) * apart), placed.Count == 0 ? 0 : placed[^1] + apart));
        return placed;
    }

    private static (double Middle, int Count) Joined((double Middle, int Count) a, (double Middle, int Count) b) =>
        (((a.Middle * a.Count) + (b.Middle * b.Count)) / (a.Count + b.Count), a.Count + b.Count);
}
