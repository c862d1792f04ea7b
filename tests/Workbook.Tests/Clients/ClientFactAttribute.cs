namespace Workbook.Tests;

/// <summary>A test with clients of Debian's; skipped where they are not installed.</summary>
internal sealed class ClientFactAttribute : FactAttribute
{
    /// <param name="needed">Python modules, or paths of programs.</param>
    public ClientFactAttribute(params string[] needed) => Skip = ReasonToSkip(needed);

    /// <summary>What is missing, or null.</summary>
    public static string? ReasonToSkip(IEnumerable<string> needed) =>
        needed.FirstOrDefault(name => !Path.Exists(Path.Combine("/usr/lib/python3/dist-packages", name))) is { } missing
            ? $"needs {missing}, which .ci/install-clients installs on Debian"
            : null;
}

/// <inheritdoc cref="ClientFactAttribute"/>
internal sealed class ClientTheoryAttribute : TheoryAttribute
{
    /// <inheritdoc cref="ClientFactAttribute(string[])"/>
    public ClientTheoryAttribute(params string[] needed) => Skip = ClientFactAttribute.ReasonToSkip(needed);
}
