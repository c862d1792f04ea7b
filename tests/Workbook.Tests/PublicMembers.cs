using System.Reflection;
using System.Runtime.CompilerServices;
using Analysis;

namespace Workbook.Tests;

/// <summary>
/// What can be called of the library, as its page writes it: <c>Corpus.Load</c> of the type itself, <c>article.Title</c> of one,
/// <c>quotations.Statements</c> of a sequence.
/// </summary>
internal static class PublicMembers
{
    private static readonly HashSet<string> OfEveryObject =
    [
        nameof(ToString), nameof(Equals), nameof(GetHashCode), "Deconstruct", "PrintMembers", "GetEnumerator", "Dispose", "CompareTo"
    ];

    private static readonly Dictionary<string, string> OwnNouns = new()
    {
        ["CountryMention"] = "mention",
        ["TopicHit"] = "hit",
        ["CountsOverTime"] = "series",
        ["CrossTable"] = "cross",
        ["ITabular"] = "result",
        ["DataFrame"] = "frame",
        ["TextSpan"] = "span",
        ["ValueTuple"] = "score",
        ["QuotedSpeaker"] = "speaker",
        ["SetAsideRun"] = "run",
        ["ContextLine"] = "line",
        ["TopicNumber"] = "number",
    };

    /// <summary>All that the library exports; types that hold nothing but extension methods are named by these alone.</summary>
    public static IEnumerable<string> Of(Assembly library) => library.GetExportedTypes().SelectMany(Of).Distinct();

    private static IEnumerable<string> Of(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => $"{type.Name}.{name}");
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetMembers(Own).Where(IsCalled).Select(Call);
    }

    private static bool IsCalled(MemberInfo member) =>
        member is PropertyInfo or FieldInfo or MethodInfo { IsSpecialName: false }
        && !member.IsDefined(typeof(CompilerGeneratedAttribute)) && !OfEveryObject.Contains(member.Name)
        && !member.Name.Contains('.', StringComparison.Ordinal) && !member.Name.Contains('<', StringComparison.Ordinal);

    private static string Call(MemberInfo member) => member switch
    {
        MethodInfo method when method.IsDefined(typeof(ExtensionAttribute)) =>
            $"{Noun(method.GetParameters()[0].ParameterType)}.{method.Name}",
        PropertyInfo property when property.GetIndexParameters().Length > 0 => $"{Noun(member.DeclaringType!)}[]",
        MethodInfo { IsStatic: true } or FieldInfo { IsStatic: true } or PropertyInfo { GetMethod.IsStatic: true } =>
            $"{Name(member.DeclaringType!)}.{member.Name}",
        _ => $"{Noun(member.DeclaringType!)}.{member.Name}",
    };

    private static string Noun(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            return type.GetGenericArguments()[0] switch
            {
                { IsGenericParameter: true } => "items",
                var item when item == typeof(KeynessRow) => "keyness",
                var item => Noun(item) + "s",
            };
        return type.IsGenericParameter ? "result"
            : OwnNouns.TryGetValue(Name(type), out var noun) ? noun
            : char.ToLowerInvariant(type.Name[0]) + Name(type)[1..];
    }

    private static string Name(Type type) => type.Name.Split('`')[0];
}
