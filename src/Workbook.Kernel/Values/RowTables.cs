using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.DotNet.Interactive.Formatting;

namespace Workbook.Kernel;

/// <summary>Lists, dictionaries and objects → tables with a column a property.</summary>
internal static class RowTables
{
    private const int UsuallyShown = 100;
    private const int FormattersOwnLimit = 20;

    /// <summary>How many rows a table shows: as many as the analyst set (<c>Formatter.ListExpansionLimit</c>), if she did.</summary>
    public static int ShownRows => Formatter.ListExpansionLimit == FormattersOwnLimit ? UsuallyShown : Formatter.ListExpansionLimit;

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
        if (ColumnsOf(rows) is not { Count: > 0 } columns)
            return null;
        var cells = rows.Select(row => (IReadOnlyList<TableCell>)[.. columns.Select(column => TableCell.Of(column.Read(row)))]).ToList();
        return new ValueTable([.. columns.Select(column => column.Name)], cells, [.. columns.Select(column => IsNumber(column.Type))],
            items is ICollection all ? all.Count : null, hasMore);
    }

    /// <summary>
    /// All items of a list as columns of values, or null when they are single values. What a database has no type for is words.
    /// </summary>
    public static IReadOnlyList<(string Name, Type Type, List<object?> Values)>? Columns(ICollection items)
    {
        var rows = items.Cast<object?>().ToList();
        return ColumnsOf(rows) is { Count: > 0 } columns ? [.. columns.Select(column => Typed(column, rows))] : null;
    }

    /// <summary>One object as a table of its properties, or null when it has none.</summary>
    public static ValueTable? OfProperties(object value)
    {
        var members = Members(value.GetType());
        if (members.Count == 0)
            return null;
        return new ValueTable(["property", "value"],
            [.. members.Select(member => (IReadOnlyList<TableCell>)[new TableCell(member.Name), TableCell.Of(member.Read(value))])],
            [false, false], members.Count, false);
    }

    /// <summary>The public properties and fields of an object; one that cannot be read says why.</summary>
    public static IEnumerable<(string Name, object? Value)> Parts(object value) =>
        Members(value.GetType()).Select(member => (member.Name, member.Read(value)));

    /// <summary>
    /// Whether a type says no more of itself than what its parts are: a record, a type without a name, one of a cell's own without a text.
    /// </summary>
    public static bool IsItsParts(Type type) => type.GetMethod(nameof(ToString), Type.EmptyTypes) is { } text
        && (IsCompilers(text) || ((text.DeclaringType == typeof(object) || text.DeclaringType == typeof(ValueType)) && IsOfACell(type)));

    // The compiler puts the types that a cell declares into a class of its own.
    private static bool IsOfACell(Type type) =>
        type.DeclaringType is { } outer && (outer.Name.StartsWith("Submission#", StringComparison.Ordinal) || IsOfACell(outer));

    private static bool IsCompilers(MethodInfo text)
    {
        var type = text.DeclaringType!;
        return type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            || (text.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
                && type.GetMethod(
                    "PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public,
                    [typeof(System.Text.StringBuilder)])?.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) is true);
    }

    public static bool IsNumber(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain != typeof(bool) && plain != typeof(char) && !plain.IsEnum && (plain.IsPrimitive || plain == typeof(decimal));
    }

    // Rows of one kind have columns of their own. Where kinds are mixed, each stands whole in one column: the parts
    // of one would hide another.
    private static List<Column> ColumnsOf(List<object?> rows)
    {
        var known = rows.OfType<object>().ToList();
        var types = known.Select(row => row.GetType()).Distinct().ToList();
        if (known.Count == 0)
            return [];
        if (known.TrueForAll(row => Keyed(row) is not null))
            return KeysOf(known);
        if (types.TrueForAll(IsGroup))
            return [.. Members(types[0]).Where(member => member.Name == "Key"),
                new Column("Items", typeof(IEnumerable), row => ((IEnumerable)row!).Cast<object?>().ToList())];
        if (!types.Exists(OwnFormatters.Know) && known.TrueForAll(HasColumns))
            return [.. types.SelectMany(Members).DistinctBy(member => member.Name)];
        return known.Exists(
            row => HasColumns(row) || Keyed(row) is not null || IsGroup(row.GetType()) || TableCell.Of(row).Markup is not null)
            ? [new Column("value", typeof(object), row => row ?? Formatter.NullString)]
            : [];
    }

    private static (string Name, Type Type, List<object?> Values) Typed(Column column, List<object?> rows)
    {
        var type = Nullable.GetUnderlyingType(column.Type) ?? column.Type;
        return IsNumber(type) || type == typeof(bool) || type == typeof(DateTime) || type == typeof(DateOnly)
            ? (column.Name, type, rows.ConvertAll(row => column.Read(row)))
            : (column.Name, typeof(string), rows.ConvertAll(row => column.Read(row) is { } value ? (object?)PlainText.Of(value) : null));
    }

    private static bool HasColumns(object row) =>
        (row is ITuple || (!PlainText.IsScalar(row) && PlainText.Json(row) is null))
        && row is not IEnumerable && CellMarkup.Of(row) is null && Members(row.GetType()).Count > 0;

    // Rows of a database or of JSON: each has its columns' names with it.
    private static List<Column> KeysOf(List<object> rows) =>
    [
        .. rows.SelectMany(row => Keyed(row)!).GroupBy(pair => pair.Key).Select(column => new Column(
            column.Key,
            column.FirstOrDefault(pair => pair.Value is not null).Value?.GetType() ?? typeof(object),
            row => row is null ? null : Keyed(row)!.FirstOrDefault(pair => pair.Key == column.Key).Value)),
    ];

    private static IEnumerable<KeyValuePair<string, object?>>? Keyed(object row) => row switch
    {
        IDictionary<string, object?> keyed => keyed,
        IDictionary keyed when keyed.Keys.Cast<object>().All(key => key is string) =>
            keyed.Keys.Cast<string>().Select(key => KeyValuePair.Create(key, keyed[key])),
        _ => FrameTables.RowOf(row),
    };

    /// <summary>Whether values of the type are items under a key.</summary>
    public static bool IsGroup(Type type) =>
        type.GetInterfaces().Any(known => known.IsGenericType && known.GetGenericTypeDefinition() == typeof(IGrouping<,>));

    // What lives on the stack only (a span) or is a pointer cannot be read into an object.
    private static List<Column> Members(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0 && IsReadable(property.PropertyType))
            .Select(property => new Column(property.Name, property.PropertyType, row => Value(property, row))),
        .. type.GetFields(BindingFlags.Public | BindingFlags.Instance)
            .Where(field => IsReadable(field.FieldType))
            .Select(field => new Column(field.Name, field.FieldType, row => Value(field, row))),
    ];

    private static bool IsReadable(Type type) => !type.IsByRefLike && !type.IsByRef && !type.IsPointer && !type.IsFunctionPointer;

    private static object? Value(MemberInfo column, object? row)
    {
        if (row is null)
            return null;
        try
        {
            var member = column.DeclaringType!.IsInstanceOfType(row) ? column : row.GetType().GetMember(column.Name).FirstOrDefault();
            return member switch { PropertyInfo property => property.GetValue(row), FieldInfo field => field.GetValue(row), _ => null };
        }
        catch (TargetInvocationException error)
        {
            return new Unread(error.InnerException!);
        }
    }

    private sealed record Column(string Name, Type Type, Func<object?, object?> Read);

    /// <summary>A property that threw when it was read.</summary>
    private sealed class Unread(Exception why)
    {
        public override string ToString() => $"({why.GetType().Name})";
    }
}
