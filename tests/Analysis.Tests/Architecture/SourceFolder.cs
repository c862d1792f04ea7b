using System.Runtime.CompilerServices;

namespace Analysis.Tests.Architecture;

/// <summary>Where the sources lie.</summary>
internal static class SourceFolder
{
    /// <summary>The folder of a project below <c>src</c>.</summary>
    public static string Of(string project) => Path.Combine(Root(), "src", project);

    /// <summary>The folder of the solution.</summary>
    public static string Root([CallerFilePath] string here = "") => Path.GetFullPath("../../..", Path.GetDirectoryName(here)!);
}
