namespace Analysis;

/// <summary>A check that a notebook stops at when it fails, and that says what was checked when it holds.</summary>
[TypeFormatterSource(typeof(FormatterSource<Check>), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed record Check
{
    private Check(string statement) => Statement = statement;

    /// <summary>What holds, or would.</summary>
    public string Statement { get; }

    /// <summary>Whether there was anything to check: of nothing everything is true, and nothing is said by it.</summary>
    public bool HasChecked { get; private init; } = true;

    /// <summary>Goes on when a condition holds, and stops the run when it does not.</summary>
    /// <param name="holds">The condition.</param>
    /// <param name="statement">What holds, as a sentence with the figures it rests on.</param>
    /// <exception cref="CheckFailedException">It does not hold.</exception>
    public static Check That(bool holds, string statement) => holds ? new Check(statement) : throw new CheckFailedException(statement);

    /// <summary>
    /// Checks every item; the first that fails is named, and how many were checked is said. Where there is none, nothing is held to be
    /// right: the line says that nothing was checked.
    /// </summary>
    /// <exception cref="CheckFailedException">One fails.</exception>
    public static Check All<T>(IReadOnlyCollection<T> items, Func<T, bool> holds, string statement)
    {
        foreach (var item in items)
            if (!holds(item))
                throw new CheckFailedException($"{statement}; it does not hold for: {item}");
        return items.Count == 0
            ? new Check($"not checked, as there is nothing to check: {statement}") { HasChecked = false }
            : new Check($"{statement} ({Wording.Number(items.Count)} checked)");
    }

    /// <summary>Shows as a ticked line, or with a dash where nothing was checked.</summary>
    public override string ToString() => $"{(HasChecked ? '✓' : '–')} {Statement}";
}

/// <summary>A check of a notebook does not hold.</summary>
public sealed class CheckFailedException(string statement) : Exception($"Check failed: {statement}");

/// <summary>
/// A heading that states what the figures below it say. It is made from the figures, and stops the run when they no longer
/// bear it out.
/// </summary>
[TypeFormatterSource(typeof(FormatterSource<Finding>), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed record Finding
{
    private Finding(string sentence) => Sentence = sentence;

    /// <summary>What was found, or why nothing was.</summary>
    public string Sentence { get; }

    /// <summary>Whether there are figures below it; false for <see cref="None"/>.</summary>
    public bool HasFigures { get; private init; } = true;

    /// <summary>States a finding.</summary>
    /// <param name="holds">The condition under which the sentence is true, computed from the same figures.</param>
    /// <param name="sentence">What was found, with its figures.</param>
    /// <exception cref="CheckFailedException">The figures do not bear it out.</exception>
    public static Finding That(bool holds, string sentence) =>
        holds ? new Finding(sentence) : throw new CheckFailedException($"the figures do not bear out “{sentence}”");

    /// <summary>Says why a part of a notebook stays empty for this corpus, and lets the run go on.</summary>
    /// <param name="reason">What the articles lack: "No article has a date."</param>
    public static Finding None(string reason) => new(reason) { HasFigures = false };

    /// <summary>Shows as the sentence.</summary>
    public override string ToString() => Sentence;
}
