namespace Workbook.Kernel;

/// <summary>Blanks in place of text that the compiler is not to see, so that the lines and columns of the rest stay.</summary>
internal static class Blanks
{
    /// <summary>As many characters, with the line ends kept.</summary>
    public static string For(string text) => string.Create(text.Length, text, (blank, of) =>
    {
        for (var i = 0; i < of.Length; i++)
            blank[i] = of[i] is '\r' or '\n' ? of[i] : ' ';
    });
}
