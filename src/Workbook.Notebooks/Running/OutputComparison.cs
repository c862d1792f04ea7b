using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Workbook.Notebooks;

/// <summary>A cell whose fresh outputs are not those that were saved.</summary>
/// <param name="Cell">Its number among all cells, from 1.</param>
/// <param name="Message">What differs, in one line.</param>
public sealed record CellDifference(int Cell, string Message);

/// <summary>
/// Compares saved outputs with fresh ones, but for what changes from run to run: execution counts, measured times, pictures
/// and the numbers' last digits. Cells tagged <c>volatile</c> are left out.
/// </summary>
public static partial class OutputComparison
{
    private const string Volatile = "volatile";
    private const double Tolerance = 1e-9;

    /// <summary>The cells whose outputs differ, in order.</summary>
    public static IEnumerable<CellDifference> Compare(Notebook saved, Notebook fresh)
    {
        var pairs = saved.Cells.Zip(fresh.Cells.Where(cell => !cell.HasTag("injected-parameters") || saved.Cells.Contains(cell)));
        var number = 0;
        foreach (var (before, now) in pairs)
        {
            number++;
            if (!before.HasTag(Volatile) && Difference([.. before.Outputs], [.. now.Outputs]) is { } difference)
                yield return new(number, difference);
        }
    }

    private static string? Difference(Output[] saved, Output[] fresh)
    {
        if (saved.Length != fresh.Length)
            return $"{Count(saved.Length)} saved, {Count(fresh.Length)} now";
        for (var i = 0; i < saved.Length; i++)
            if (Difference(saved[i], fresh[i]) is { } difference)
                return $"output {i + 1}: {difference}";
        return null;
    }

    private static string? Difference(Output saved, Output fresh) => (saved.Kind, fresh.Kind) switch
    {
        var (before, now) when before != now => $"{before} saved, {now} now",
        ("stream", _) => Difference(saved.StreamText, fresh.StreamText),
        ("error", _) => Difference($"{saved.ErrorName}: {saved.ErrorValue}", $"{fresh.ErrorName}: {fresh.ErrorValue}"),
        _ => DataDifference(saved, fresh),
    };

    private static string? DataDifference(Output saved, Output fresh)
    {
        var types = saved.MimeTypes.Union(fresh.MimeTypes).Where(type => !type.StartsWith("image/", StringComparison.Ordinal));
        foreach (var type in types.Order(StringComparer.Ordinal))
        {
            var (before, now) = (saved.Data(type), fresh.Data(type));
            if (before is null || now is null)
                return $"{type} is {(before is null ? "new" : "gone")}";
            if (type.EndsWith("json", StringComparison.Ordinal)
                ? !Same(JsonText.Parse(before), JsonText.Parse(now))
                : Difference(before, now) is not null)
                return type == "text/plain" || type == "text/html" ? $"{type}: {Difference(before, now)}" : $"{type} differs";
        }
        return null;
    }

    private static string? Difference(string saved, string fresh)
    {
        var before = Lasting(saved).Split('\n');
        var now = Lasting(fresh).Split('\n');
        for (var i = 0; i < Math.Max(before.Length, now.Length); i++)
            if (i >= before.Length || i >= now.Length || before[i] != now[i])
                return $"line {i + 1}: saved '{Short(before, i)}', now '{Short(now, i)}'";
        return null;
    }

    private static string Lasting(string text) => Times().Replace(TerminalText.Plain(text).TrimEnd(), "$1");

    private static string Short(string[] lines, int index) =>
        index >= lines.Length ? "(nothing)" : lines[index].Length <= 60 ? lines[index].Trim() : lines[index][..57].Trim() + "...";

    private static bool Same(JsonElement saved, JsonElement fresh) => (saved.ValueKind, fresh.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => saved.EnumerateObject().Count() == fresh.EnumerateObject().Count()
            && saved.EnumerateObject().All(member => fresh.TryGetProperty(member.Name, out var other) && Same(member.Value, other)),
        (JsonValueKind.Array, JsonValueKind.Array) => saved.GetArrayLength() == fresh.GetArrayLength()
            && saved.EnumerateArray().Zip(fresh.EnumerateArray()).All(pair => Same(pair.First, pair.Second)),
        (JsonValueKind.Number, JsonValueKind.Number) => Math.Abs(saved.GetDouble() - fresh.GetDouble())
            <= Tolerance * Math.Max(1, Math.Abs(saved.GetDouble())),
        _ => JsonElement.DeepEquals(saved, fresh),
    };

    private static string Count(int outputs) => string.Create(CultureInfo.InvariantCulture, $"{outputs} output{(outputs == 1 ? "" : "s")}");

    [GeneratedRegex(@"\b\d+(?:[.,]\d+)*( ?(?:ns|µs|us|ms|s|seconds?|milliseconds?))\b", RegexOptions.NonBacktracking)]
    private static partial Regex Times();
}
