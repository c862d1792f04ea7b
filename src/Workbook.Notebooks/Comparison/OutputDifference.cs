using System.Text.Json;
using System.Text.RegularExpressions;

namespace Workbook.Notebooks;

/// <summary>What differs between two outputs of one cell, as who reads the notebook would say it.</summary>
/// <param name="placesBefore">What stood behind the saved figures.</param>
/// <param name="placesNow">What stands behind the fresh ones.</param>
internal sealed partial class OutputDifference(IFigurePlaces placesBefore, IFigurePlaces placesNow)
{
    private const double Tolerance = 1e-9;
    private const int MostChanges = 5;
    private const int Longest = 60;

    /// <summary>What differs, in one line; null where nothing does.</summary>
    /// <param name="saved">The saved output.</param>
    /// <param name="fresh">The fresh one.</param>
    /// <param name="cell">The number of their cell, from 1.</param>
    /// <param name="where">What stands before a difference that names no figure.</param>
    public string? Of(Output saved, Output fresh, int cell, string where)
    {
        if (Raw(saved, fresh) is not { } raw)
            return null;
        if (StatedFinding.In(saved) is { } before && StatedFinding.In(fresh) is { } now)
            return $"found before: “{before}”; now: “{now}”";
        if (ShownFigure.In(saved, cell) is not { } old || ShownFigure.In(fresh, cell) is not { } shown)
            return where + raw;
        var changes = ValueChange.Between(old, shown, placesBefore, placesNow).ToList();
        return changes.Count == 0 ? $"“{shown.Title}”: {raw}" : $"“{shown.Title}”: {Said(changes)}";
    }

    private static string Said(List<ValueChange> changes) =>
        string.Join("; ", changes.Take(MostChanges)) + (changes.Count > MostChanges ? $"; and {changes.Count - MostChanges} more" : "");

    private static string? Raw(Output saved, Output fresh) => (saved.Kind, fresh.Kind) switch
    {
        var (before, now) when before != now => $"{before} saved, {now} now",
        ("stream", _) => Text(saved.StreamText, fresh.StreamText),
        ("error", _) => Text($"{saved.ErrorName}: {saved.ErrorValue}", $"{fresh.ErrorName}: {fresh.ErrorValue}"),
        _ => Data(saved, fresh),
    };

    private static string? Data(Output saved, Output fresh)
    {
        var types = saved.MimeTypes.Union(fresh.MimeTypes).Where(type => !type.StartsWith("image/", StringComparison.Ordinal));
        foreach (var type in types.OrderBy(type => type != "text/plain").ThenBy(type => type, StringComparer.Ordinal))
        {
            var (before, now) = (saved.Data(type), fresh.Data(type));
            if (before is null || now is null)
                return $"{type} is {(before is null ? "new" : "gone")}";
            if (type.EndsWith("json", StringComparison.Ordinal) && !Same(JsonText.Parse(before), JsonText.Parse(now)))
                return $"{type} differs";
            if (!type.EndsWith("json", StringComparison.Ordinal) && Text(before, now) is { } difference)
                return type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}: {difference}" : $"{type} differs";
        }
        return null;
    }

    private static string? Text(string saved, string fresh)
    {
        var before = Lasting(saved).Split('\n');
        var now = Lasting(fresh).Split('\n');
        for (var i = 0; i < Math.Max(before.Length, now.Length); i++)
            if (i >= before.Length || i >= now.Length)
                return $"line {i + 1}: saved '{(i < before.Length ? Around(before[i], 0) : "(nothing)")}', now "
                    + $"'{(i < now.Length ? Around(now[i], 0) : "(nothing)")}'";
            else if (before[i] != now[i])
                return $"line {i + 1}: saved '{Around(before[i], Common(before[i], now[i]))}', now "
                    + $"'{Around(now[i], Common(before[i], now[i]))}'";
        return null;
    }

    private static string Lasting(string text) => Times().Replace(TerminalText.Plain(text).TrimEnd(), "$1");

    private static int Common(string one, string other) => one.AsSpan().CommonPrefixLength(other);

    /// <summary>A line, or of a long one the part around a place in it.</summary>
    private static string Around(string line, int place)
    {
        if (line.Length <= Longest)
            return line.Trim();
        var start = Math.Clamp(place - (Longest / 3), 0, line.Length - Longest);
        return $"{(start > 0 ? "…" : "")}{line.Substring(start, Longest).Trim()}{(start + Longest < line.Length ? "…" : "")}";
    }

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

    [GeneratedRegex(@"\b\d+(?:[.,]\d+)*( ?(?:ns|µs|us|ms|s|seconds?|milliseconds?))\b", RegexOptions.NonBacktracking)]
    private static partial Regex Times();
}
