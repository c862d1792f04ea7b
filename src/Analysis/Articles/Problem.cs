namespace Analysis;

/// <summary>Something that could not be read, and was left out.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line in it, one-based, where one is to blame.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record Problem(string File, int? Line, string Message)
{
    /// <summary>Shows as <c>file:line: message</c>.</summary>
    public override string ToString() => Line is null ? $"{File}: {Message}" : $"{File}:{Line}: {Message}";
}
