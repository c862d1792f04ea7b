using System.Collections;
using System.Globalization;
using Microsoft.DotNet.Interactive.Formatting;

namespace Workbook.Kernel;

/// <summary>
/// A value in one short line, for a list of many. A query, or anything else that is computed only when it is read, is not read for it.
/// </summary>
internal static class ShortText
{
    private const int Longest = 80;
    private const int Items = 5;

    /// <summary>The line.</summary>
    public static string Of(object? value)
    {
        try
        {
            return Cut(Text(value));
        }
        catch (Exception error)
        {
            return $"({error.GetType().Name})";
        }
    }

    private static string Text(object? value) => value switch
    {
        null => Formatter.NullString,
        _ when PlainText.IsScalar(value) => PlainText.Of(value),
        IDictionary pairs =>
            $"{{ {Some(pairs.Keys.Cast<object>().Select(key => $"{Item(key)}: {Item(pairs[key])}"), pairs.Count)} }}",
        ICollection items => items.Count == 0 ? "[]" : $"[ {Some(items.Cast<object?>().Select(Item), items.Count)} ]",
        _ when FrameColumns(value) is { } columns => string.Join(", ", columns),
        IEnumerable when !PlainText.Speaks(value) => "(not read yet)",
        _ when value.ToString() is { } text && text != value.GetType().ToString() => text,
        _ => "",
    };

    private static IEnumerable<string>? FrameColumns(object value) =>
        value.GetType().FullName == "Microsoft.Data.Analysis.DataFrame"
            ? ((IEnumerable)value.GetType().GetProperty("Columns")!.GetValue(value)!).Cast<object>()
                .Select(column => (string)column.GetType().GetProperty("Name")!.GetValue(column)!)
            : null;

    private static string Some(IEnumerable<string> items, int count) =>
        string.Join(", ", items.Take(Items).Concat(
            count > Items ? [$"… ({(count - Items).ToString("N0", CultureInfo.InvariantCulture)} more)"] : []));

    // What is in a list may itself be computed only when it is read.
    private static string Item(object? item) => item switch
    {
        null => Formatter.NullString,
        string text => Cut(text),
        _ when PlainText.IsScalar(item) => PlainText.Of(item),
        _ => TypeName.Of(item.GetType()),
    };

    private static string Cut(string text)
    {
        var line = text.ReplaceLineEndings("⏎");
        if (line.Length <= Longest)
            return line;
        var end = char.IsHighSurrogate(line[Longest - 2]) ? Longest - 2 : Longest - 1;
        return $"{line[..end]}…";
    }
}
