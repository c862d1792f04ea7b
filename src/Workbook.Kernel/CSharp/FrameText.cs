using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Workbook.Kernel;

/// <summary>A frame of a stack in the analyst's words: her cell, its line, her function; not the compiler's names for them.</summary>
internal static partial class FrameText
{
    /// <summary>Whether the frame is the kernel's or .NET's plumbing.</summary>
    public static bool IsHidden(StackFrame frame)
    {
        var type = frame.GetMethod()?.DeclaringType;
        return type?.Assembly == typeof(FrameText).Assembly
            || type?.Namespace is "System.Runtime.CompilerServices" or "System.Runtime.ExceptionServices" or "System.Runtime"
            || frame.GetMethod()?.Name is "<Factory>";
    }

    /// <summary>Whether the frame is in a cell, or in code whose source lies on this machine.</summary>
    public static bool IsAnalysts(StackFrame frame) => frame.GetFileName() is not null;

    /// <summary>The place and the function, and below it the line itself.</summary>
    public static string Line(StackFrame frame, Func<string, int, string?>? lineOf)
    {
        var (file, number) = (frame.GetFileName()!, frame.GetFileLineNumber());
        var place = SourcePlace.Of(file, number, Name(frame));
        var source = (lineOf?.Invoke(file, number) ?? lineOf?.Invoke(Path.GetFileName(file), number))?.Trim();
        return string.IsNullOrEmpty(source) ? place : $"{place}\n{SourcePlace.Line(number, source)}";
    }

    /// <summary>The function's name; empty for a cell's own statements.</summary>
    public static string Name(StackFrame frame)
    {
        var method = frame.GetMethod();
        var (type, name) = (method?.DeclaringType?.Name ?? "", method?.Name ?? "");
        // What the compiler makes of an async or iterator function, and of a lambda, has the function's name in brackets.
        var source = name == "MoveNext" ? type : name;
        if (Generated().Match(source) is not { Success: true } generated)
            return name == "<Initialize>" ? "" : Plain($"{Plain(type)}.{name}");
        var isLambda = generated.Groups["kind"].Value == "b";
        var function = generated.Groups["name"].Value is "<Initialize>" ? "" : generated.Groups["name"].Value;
        return (isLambda, function.Length > 0) switch { (true, true) => $"lambda of {function}", (true, false) => "lambda", _ => function };
    }

    // "Submission#3" is the compiler's name for a cell, not the analyst's; "`1" its mark of a generic type.
    private static string Plain(string name)
    {
        var start = name.StartsWith("Submission#", StringComparison.Ordinal) ? name.IndexOf('.', StringComparison.Ordinal) + 1 : 0;
        var plain = start == 0 && name.StartsWith("Submission#", StringComparison.Ordinal) ? "" : name[start..];
        return GenericMark().Replace(plain, "").TrimStart('.');
    }

    [GeneratedRegex(@"^<(?<name><Initialize>|[^>]*)>(?<kind>[a-z])__")]
    private static partial Regex Generated();

    [GeneratedRegex(@"`\d+")]
    private static partial Regex GenericMark();
}
