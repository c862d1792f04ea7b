namespace Analysis.Charts;

/// <summary>
/// The Equal Earth projection: areas keep their proportions. B. Šavrič, T. Patterson and B. Jenny, "The Equal Earth map
/// projection", International Journal of Geographical Information Science 33:3 (2018), equations 1 and 2, on a unit sphere.
/// </summary>
internal static class EqualEarth
{
    private const double A1 = 1.340264;
    private const double A2 = -0.081106;
    private const double A3 = 0.000893;
    private const double A4 = 0.003796;

    private static readonly double M = Math.Sqrt(3) / 2;

    /// <summary>Where a place lies on the map.</summary>
    /// <param name="longitude">Degrees east, −180 to 180.</param>
    /// <param name="latitude">Degrees north, −90 to 90.</param>
    public static (double X, double Y) Project(double longitude, double latitude)
    {
        var theta = Math.Asin(M * Math.Sin(double.DegreesToRadians(latitude)));
        var t2 = theta * theta;
        var t6 = t2 * t2 * t2;
        var x = double.DegreesToRadians(longitude) * Math.Cos(theta)
            / (M * (A1 + (3 * A2 * t2) + (t6 * ((7 * A3) + (9 * A4 * t2)))));
        return (x, theta * (A1 + (A2 * t2) + (t6 * (A3 + (A4 * t2)))));
    }
}
