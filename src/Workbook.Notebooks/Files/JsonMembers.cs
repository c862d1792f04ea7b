using System.Text.Json;

namespace Workbook.Notebooks;

/// <summary>The members of JSON values that may turn out not to be objects.</summary>
internal static class JsonMembers
{
    /// <summary>The members of an object; none of anything else.</summary>
    public static IEnumerable<JsonProperty> Members(this JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : [];
}
