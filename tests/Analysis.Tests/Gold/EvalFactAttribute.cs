namespace Analysis.Tests.Gold;

/// <summary>A test on annotated articles, skipped where the environment variable WORKBOOK_EVAL names no folder of them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EvalFactAttribute : FactAttribute
{
    public EvalFactAttribute()
    {
        if (Folder is null || !Directory.Exists(Folder))
            Skip = "WORKBOOK_EVAL names no folder of annotated articles.";
    }

    public static string? Folder => Environment.GetEnvironmentVariable("WORKBOOK_EVAL");
}
