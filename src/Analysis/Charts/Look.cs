namespace Analysis.Charts;

/// <summary>How a label's marks look in a chart.</summary>
/// <param name="Colour">Its colour, the same everywhere.</param>
/// <param name="Form">How many labels of the same colour stand before it in the chart; from 8 on forms repeat.</param>
internal readonly record struct Look(string Colour, int Form)
{
    private static readonly string[] Dashes = ["solid", "dash", "dot", "dashdot", "longdash", "longdashdot", "2px,6px", "14px,3px,3px,3px"];

    private static readonly string[] Symbols =
        ["circle", "square", "diamond", "triangle-up", "cross", "x", "star", "triangle-down"];

    private static readonly string[] Patterns = ["", "/", "x", ".", "\\", "-", "|", "+"];

    /// <summary>A mark whose label stands beside it.</summary>
    public static readonly Look Plain = new(Palette.Plain, 0);

    /// <summary>The dashes of its line.</summary>
    public string Dash => Dashes[Form % Dashes.Length];

    /// <summary>The shape of its points.</summary>
    public string Symbol => Symbols[Form % Symbols.Length];

    /// <summary>The colour of its name on paper.</summary>
    public string Words => Contrast.Darkened(Colour, Theme.Paper);

    /// <summary>What its areas and columns are hatched with; null for nothing.</summary>
    public object? Hatching => Form % Patterns.Length == 0
        ? null
        : new { shape = Patterns[Form % Patterns.Length], bgcolor = Colour, fgcolor = Theme.Paper, size = 7, solidity = 0.3 };
}
