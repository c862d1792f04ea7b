using System.Collections;
using System.Reflection;
using System.Runtime.Loader;

namespace Workbook.Kernel;

/// <summary>ML.NET's views of data and their previews → tables; its own preview reads the rows, found by name.</summary>
internal static class DataViews
{
    private const string View = "Microsoft.ML.IDataView";
    private const string Preview = "Microsoft.ML.Data.DataDebuggerPreview";

    /// <summary>What reads values of the type, or null when they are neither.</summary>
    public static Func<object, ValueTable?>? Reader(Type type)
    {
        if (type.FullName == Preview)
            return preview => Rows(preview, null);
        return Array.Find(type.GetInterfaces(), known => known.FullName == View) is { } view && Previewer(view) is { } previewer
            ? value => Rows(
                previewer.Invoke(null, [value, RowTables.ShownRows + 1])!, (long?)view.GetMethod("GetRowCount")?.Invoke(value, []))
            : null;
    }

    private static MethodInfo? Previewer(Type view)
    {
        try
        {
            return AssemblyLoadContext.GetLoadContext(view.Assembly)!.LoadFromAssemblyName(new AssemblyName("Microsoft.ML.Data"))
                .GetType("Microsoft.ML.DebuggerExtensions")?.GetMethods()
                .FirstOrDefault(method => method.Name == "Preview" && IsOf(method, view));
        }
        catch (FileNotFoundException)
        {
            // The notebook has the interface only.
            return null;
        }
    }

    private static bool IsOf(MethodInfo preview, Type view) =>
        preview.GetParameters() is [{ } data, { } rows] && data.ParameterType == view && rows.ParameterType == typeof(int);

    private static ValueTable? Rows(object preview, long? total)
    {
        var rows = ((IEnumerable)Get(preview, "RowView")!).Cast<object>()
            .Select(row => ((IEnumerable<KeyValuePair<string, object?>>)Get(row, "Values")!)
                .GroupBy(cell => cell.Key)
                .ToDictionary(cell => cell.Key, cell => Plain(cell.Last().Value)))
            .ToList();
        return RowTables.Of(rows) is { } table ? table with { Total = total ?? (table.HasMore ? null : rows.Count) } : null;
    }

    // A vector's own text is its size only.
    private static object? Plain(object? value) =>
        value?.GetType().FullName?.StartsWith("Microsoft.ML.Data.VBuffer`1", StringComparison.Ordinal) is true
            ? ((IEnumerable)value.GetType().GetMethod("DenseValues")!.Invoke(value, [])!).Cast<object>().ToList()
            : value;

    // A row has a field where a preview has a property.
    private static object? Get(object value, string member) =>
        value.GetType().GetProperty(member)?.GetValue(value) ?? value.GetType().GetField(member)?.GetValue(value);
}
