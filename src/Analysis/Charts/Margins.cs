namespace Analysis.Charts;

/// <summary>What a chart needs around its plot for labels, in CSS pixels, beside what the theme takes for headline and source.</summary>
internal readonly record struct Margins(int Left, int Right, int Top, int Bottom)
{
    /// <summary>The width of a character of a label, rounded up: what is wider than usual must fit too.</summary>
    private const double CharacterWidth = 8.0;

    /// <summary>Enough for the ticks and titles of two ordinary axes.</summary>
    public static Margins ForAxes => new(56, 8, 8, 48);

    /// <summary>How wide a line of text may come out.</summary>
    public static int WidthOf(int characters) => (int)Math.Ceiling(characters * CharacterWidth);

    /// <summary>How wide the longest of some labels may come out.</summary>
    public static int WidthOf(IEnumerable<string> labels) => WidthOf(labels.Select(label => label.Length).DefaultIfEmpty().Max());
}
