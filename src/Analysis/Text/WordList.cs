namespace Analysis.Text;

/// <summary>Reads the word lists that lie beside the code that uses them, embedded under their path.</summary>
internal static class WordList
{
    /// <summary>The lines of a list, trimmed; blank ones and those that begin with # are left out.</summary>
    /// <param name="path">The path below this project, with slashes: <c>Text/Abbreviations.txt</c>.</param>
    /// <exception cref="InvalidOperationException">There is no list of that name.</exception>
    public static IEnumerable<string> Lines(string path)
    {
        using var reader = Open(path);
        while (reader.ReadLine() is { } line)
            if (line.AsSpan().Trim() is { Length: > 0 } words && words[0] != '#')
                yield return words.ToString();
    }

    /// <summary>A list as one string.</summary>
    /// <inheritdoc cref="Lines"/>
    public static string Text(string path)
    {
        using var reader = Open(path);
        return reader.ReadToEnd();
    }

    /// <summary>A list as it stands.</summary>
    /// <inheritdoc cref="Lines"/>
    public static StreamReader Open(string path) => new(Stream(path));

    /// <summary>A list, or any other file, as the bytes it was embedded with.</summary>
    /// <inheritdoc cref="Lines"/>
    public static Stream Stream(string path) => typeof(WordList).Assembly.GetManifestResourceStream(path)
        ?? throw new InvalidOperationException($"No word list '{path}' is embedded.");
}
