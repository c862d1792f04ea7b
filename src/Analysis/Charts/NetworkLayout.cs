namespace Analysis.Charts;

/// <summary>
/// Places the nodes of a network: linked ones near each other, all apart. T. Fruchterman and E. Reingold, "Graph drawing by
/// force-directed placement", Software: Practice and Experience 21:11 (1991). It starts from a circle, not from chance, so
/// the same network is always drawn the same.
/// </summary>
internal static class NetworkLayout
{
    private const int Iterations = 400;
    private const int Separations = 100;
    private const double NameWidth = 0.16;
    private const double NameHeight = 0.085;

    /// <summary>A place for each node, about 0 to 1 both ways.</summary>
    /// <param name="count">How many nodes there are.</param>
    /// <param name="weight">How strongly two are linked, 0 for not at all; symmetric.</param>
    public static (double X, double Y)[] Place(int count, Func<int, int, double> weight)
    {
        var places = Enumerable.Range(0, count)
            .Select(i => (X: Math.Cos(Math.Tau * i / count), Y: Math.Sin(Math.Tau * i / count)))
            .ToArray();
        var ideal = Math.Sqrt(4.0 / Math.Max(1, count));
        for (var round = 0; round < Iterations; round++)
            Move(places, weight, ideal, heat: 0.15 * (1 - ((double)round / Iterations)));
        places = Fit(places);
        for (var round = 0; round < Separations && Separate(places); round++)
            continue;
        return Fit(places);
    }

    /// <summary>Moves nodes apart, up and down, whose names would lie on each other; false where none do.</summary>
    private static bool Separate((double X, double Y)[] places)
    {
        var moved = false;
        for (var a = 0; a < places.Length; a++)
            for (var b = a + 1; b < places.Length; b++)
            {
                var (dx, dy) = (places[b].X - places[a].X, places[b].Y - places[a].Y);
                if (Math.Abs(dx) >= NameWidth || Math.Abs(dy) >= NameHeight)
                    continue;
                var step = (NameHeight - Math.Abs(dy)) / 2 * (dy < 0 ? -1 : 1) * 1.01;
                (places[a].Y, places[b].Y, moved) = (places[a].Y - step, places[b].Y + step, true);
            }
        return moved;
    }

    private static void Move((double X, double Y)[] places, Func<int, int, double> weight, double ideal, double heat)
    {
        var forces = new (double X, double Y)[places.Length];
        for (var a = 0; a < places.Length; a++)
            for (var b = 0; b < places.Length; b++)
            {
                var (dx, dy) = (places[a].X - places[b].X, places[a].Y - places[b].Y);
                var distance = Math.Max(1e-6, Math.Sqrt((dx * dx) + (dy * dy)));
                var push = a == b ? 0 : (ideal * ideal / distance) - (weight(a, b) * distance * distance / ideal);
                forces[a] = (forces[a].X + (dx / distance * push), forces[a].Y + (dy / distance * push));
            }
        for (var i = 0; i < places.Length; i++)
        {
            // A weak pull to the middle keeps parts that no link holds from drifting away.
            var (fx, fy) = (forces[i].X - (0.8 * places[i].X), forces[i].Y - (0.8 * places[i].Y));
            var strength = Math.Max(1e-9, Math.Sqrt((fx * fx) + (fy * fy)));
            var step = Math.Min(strength, heat);
            places[i] = (places[i].X + (fx / strength * step), places[i].Y + (fy / strength * step));
        }
    }

    private static (double X, double Y)[] Fit((double X, double Y)[] places)
    {
        if (places.Length == 0)
            return places;
        var (left, bottom) = (places.Min(p => p.X), places.Min(p => p.Y));
        var (width, height) = (Math.Max(1e-9, places.Max(p => p.X) - left), Math.Max(1e-9, places.Max(p => p.Y) - bottom));
        return [.. places.Select(p => ((p.X - left) / width, (p.Y - bottom) / height))];
    }
}
