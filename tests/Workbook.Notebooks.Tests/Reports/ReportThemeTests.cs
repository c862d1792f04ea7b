using System.Text.RegularExpressions;
using Colours;

namespace Workbook.Notebooks.Tests;

/// <summary>What is written on a page is read in each of its themes.</summary>
public sealed partial class ReportThemeTests
{
    private const double Words = 4.5;

    private static readonly string Style = ReportParts.Style;

    public static TheoryData<string> Themes => ["light", "dark", "print"];

    [Theory, MemberData(nameof(Themes))]
    public void Words_are_read_on_every_ground(string theme)
    {
        var colours = ColoursOf(theme);
        Assert.All(
            from ground in new[] { "paper", "tint" }
            from words in new[] { "ink", "muted", "accent", "wrong", "k", "s", "n" }
            select (words, ground),
            pair => Assert.InRange(ColourVision.Contrast(colours[pair.words], colours[pair.ground]), Words, 21));
        Assert.InRange(ColourVision.Contrast(colours["ink"], colours["mark"]), Words, 21);
    }

    [Theory, MemberData(nameof(Themes))]
    public void What_is_marked_stands_out_from_its_ground_to_any_eyes(string theme)
    {
        var colours = ColoursOf(theme);
        Assert.All(
            ColourVision.Kinds.Keys, kind => Assert.InRange(ColourVision.Distance(colours["mark"], colours["paper"], kind), 0.04, 1));
    }

    [Fact]
    public void Marks_in_an_article_keep_their_dark_ink_in_every_theme()
    {
        var marks = MarkRule().Matches(Style);
        Assert.Equal(2, marks.Count);
        Assert.All(marks, mark => Assert.InRange(ColourVision.Contrast("#1d1f22", mark.Groups[1].Value), Words, 21));
        Assert.Contains(".text mark { color: #1d1f22;", Style, StringComparison.Ordinal);
    }

    [Fact]
    public void Dark_colours_are_of_the_screen_alone()
    {
        Assert.Equal(2, DarkRule().Count(Style));
        Assert.All(DarkRule().Matches(Style), rule => Assert.StartsWith("@media screen and", rule.Value, StringComparison.Ordinal));
        Assert.All(new[] { "paper", "ink", "mark", "k" }, name => Assert.NotEqual(ColoursOf("light")[name], ColoursOf("dark")[name]));
        Assert.Equal("#fff", ColoursOf("print")["paper"]);
    }

    /// <summary>The theme's colours by the names of their variables, and those of code by their class.</summary>
    private static Dictionary<string, string> ColoursOf(string theme)
    {
        var colours = Named(Style[..Style.IndexOf("@media", StringComparison.Ordinal)]);
        foreach (var (name, colour) in Named(PlainCode().Match(Style).Value))
            colours[name] = colour;
        var own = theme switch
        {
            "light" => "",
            "dark" => string.Concat(DarkRule().Matches(Style).Select(rule => rule.Value)),
            _ => Style[Style.IndexOf("@media print", StringComparison.Ordinal)..],
        };
        foreach (var (name, colour) in Named(own))
            colours[name] = colour;
        return colours;
    }

    private static Dictionary<string, string> Named(string css) =>
        NamedColour().Matches(css).GroupBy(match => match.Groups[1].Value)
            .ToDictionary(same => same.Key, same => same.Last().Groups[2].Value);

    [GeneratedRegex(@"(?:--(\w+): |\.(?<1>[ksn]) \{ color: )(#[0-9a-f]{3,6})")]
    private static partial Regex NamedColour();

    [GeneratedRegex(@"^\.k .*$", RegexOptions.Multiline)]
    private static partial Regex PlainCode();

    [GeneratedRegex(@"@media [^{]*prefers-color-scheme: dark\) \{(?:[^{}]*\{[^{}]*\})*\s*\}")]
    private static partial Regex DarkRule();

    [GeneratedRegex(@"\.text mark[^{]*\{[^}]*background: (#[0-9a-f]+)")]
    private static partial Regex MarkRule();
}
