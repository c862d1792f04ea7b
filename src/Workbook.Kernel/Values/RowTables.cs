using System.Collections;
using System.Reflection;

namespace Workbook.Kernel;

/// <summary>Lists, dictionaries and objects → tables with a column a property.</summary>
internal static class RowTables
{
    private const int ShownRows = 100;
    private const int LongestCell = 500;

    /// <summary>A sequence as a table, or null when its items are single values (those read better in a line).</summary>
    public static ValueTable? Of(IEnumerable items)
    {
        var rows = new List<object?>();
        var hasMore = false;
        foreach (var item in items)
        {
            if (hasMore = rows.Count == ShownRows)
                break;
            rows.Add(item);
        }
        var first = rows.Find(row => row is not null);
        if (first is null || (PlainText.IsScalar(first) && first is not System.Runtime.CompilerServices.ITuple) || first is IEnumerable and not IDictionary || Columns(rows) is not { Count: > 0 } columns)
            return null;
        var cells = rows.Select(row => (IReadOnlyList<string>)[.. columns.Select(column => Text(column.Read(row)))]).ToList();
        return new ValueTable([.. columns.Select(column => column.Name)], cells, [.. columns.Select(column => IsNumber(column.Type))],
            items is ICollection all ? all.Count : null, hasMore);
    }

    /// <summary>One object as a table of its properties, or null when it has none or says it better itself.</summary>
    public static ValueTable? OfProperties(object value)
    {
        var members = Members(value.GetType());
        if (members.Count == 0)
            return null;
        return new ValueTable(["property", "value"], [.. members.Select(member => (IReadOnlyList<string>)[member.Name, Text(member.Read(value))])],
            [false, false], members.Count, false);
    }

    /// <summary>A value in a table's cell.</summary>
    public static string Text(object? value)
    {
        var text = value is Exception error ? $"({error.GetType().Name})" : PlainText.Of(value);
        return text.Length > LongestCell ? text[..LongestCell] + "…" : text;
    }

    public static bool IsNumber(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain != typeof(bool) && plain != typeof(char) && !plain.IsEnum && (plain.IsPrimitive || plain == typeof(decimal));
    }

    private static List<Column> Columns(List<object?> rows) =>
        [.. rows.Where(row => row is not null).Select(row => row!.GetType()).Distinct().SelectMany(Members).DistinctBy(member => member.Name)];

    private static List<Column> Members(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
            .Select(property => new Column(property.Name, property.PropertyType, property));
        var fields = type.GetFields(BindingFlags.Public | BindingFlags.Instance)
            .Select(field => new Column(field.Name, field.FieldType, field));
        return [.. properties.Concat(fields)];
    }

    private sealed record Column(string Name, Type Type, MemberInfo Member)
    {
        public object? Read(object? row)
        {
            if (row is null)
                return null;
            try
            {
                var member = Member.DeclaringType!.IsInstanceOfType(row) ? Member : row.GetType().GetMember(Name).FirstOrDefault();
                return member switch { PropertyInfo property => property.GetValue(row), FieldInfo field => field.GetValue(row), _ => null };
            }
            catch (TargetInvocationException error)
            {
                return error.InnerException;
            }
        }
    }
}
