using System.Text;

namespace Workbook.Kernel;

/// <summary>A type's name as C# writes it, without namespaces.</summary>
internal static class TypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
    };

    /// <summary>The name.</summary>
    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (Nullable.GetUnderlyingType(type) is { } value)
            return $"{Of(value)}?";
        if (type.IsArray)
            return $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (type.Name.Contains("AnonymousType", StringComparison.Ordinal))
            return $"{{ {string.Join(", ", type.GetProperties().Select(part => $"{Of(part.PropertyType)} {part.Name}"))} }}";
        return type.IsGenericType ? Generic(type) : type.Name;
    }

    private static string Generic(Type type)
    {
        var arguments = type.GetGenericArguments().Select(Of);
        return type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) is true
            ? $"({string.Join(", ", arguments)})"
            : new StringBuilder(type.Name.Split('`')[0]).Append('<').AppendJoin(", ", arguments).Append('>').ToString();
    }
}
