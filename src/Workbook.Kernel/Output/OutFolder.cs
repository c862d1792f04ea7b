namespace Workbook.Kernel;

/// <summary>
/// Where what cells save goes (<c>SaveCsv("desks.csv")</c> and the like, by the library's WORKBOOK_OUT): not beside the notebooks. The
/// runner names a folder for each notebook; an editor names none.
/// </summary>
internal static class OutFolder
{
    private const string Variable = "WORKBOOK_OUT";
    private const string Notebooks = "notebooks";
    private const string Out = "out";

    /// <summary>Names the folder, unless whoever started the kernel has.</summary>
    public static void Begin() => Environment.SetEnvironmentVariable(
        Variable, For(Directory.GetCurrentDirectory(), Environment.GetEnvironmentVariable(Variable)));

    /// <summary>The folder for a kernel that works in another: <c>out</c> in it, or beside it when it is called notebooks.</summary>
    public static string For(string workingDirectory, string? named)
    {
        if (!string.IsNullOrEmpty(named))
            return named;
        var folder = Path.TrimEndingDirectorySeparator(workingDirectory);
        return Path.GetFileName(folder) == Notebooks && Path.GetDirectoryName(folder) is { } above
            ? Path.Combine(above, Out)
            : Path.Combine(folder, Out);
    }
}
