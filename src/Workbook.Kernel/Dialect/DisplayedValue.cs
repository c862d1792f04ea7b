using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;
using Workbook.Kernel;

namespace Microsoft.DotNet.Interactive;

/// <summary>A value that is on show and can be shown anew in the same place.</summary>
public sealed class DisplayedValue
{
    private readonly string[] _mimeTypes;
    private readonly CellOutput? _cell;

    private DisplayedValue(string[] mimeTypes, CellOutput? cell) => (_mimeTypes, _cell) = (mimeTypes, cell);

    /// <summary>Names the place.</summary>
    public string DisplayId { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Shows another value in its place, wherever the place is by now.</summary>
    public void Update(object? updatedValue) => Publish("update_display_data", ValueFormatter.Format(updatedValue, _mimeTypes), DisplayId);

    internal static DisplayedValue Show(object? value, string[] mimeTypes, CellOutput? cell = null)
    {
        var place = new DisplayedValue(mimeTypes, cell);
        if (!IsOnShow(value))
            place.Publish("display_data", ValueFormatter.Format(value, mimeTypes), place.DisplayId);
        return place;
    }

    internal static void ShowBundle(JsonObject bundle)
    {
        var place = new DisplayedValue([], null);
        place.Publish("display_data", bundle, place.DisplayId);
    }

    /// <summary>Shows what the formatting library's own functions (<c>DisplayAs</c>, <c>DisplayTable</c>) put on show.</summary>
    internal static void Show(Formatting.DisplayedValue shown)
    {
        var forms = shown.FormattedValues.Select(form => form.MimeType).ToArray();
        var isGiven = shown is { Value: string text, FormattedValues: [{ Value: var form }] } && text == form;
        var isUsual = shown.Value is { } value && forms.SequenceEqual(Formatter.GetPreferredMimeTypesFor(value.GetType()));
        var bundle = new JsonObject();
        if (isGiven)
            MimeBundle.Add(bundle, forms[0], (string)shown.Value);
        else
            bundle = ValueFormatter.Format(shown.Value, isUsual ? [] : forms);
        new DisplayedValue(forms, null).Publish(shown.IsUpdated ? "update_display_data" : "display_data", bundle, shown.DisplayId);
    }

    /// <summary>Whether the value is on show already, and is not to be shown again.</summary>
    internal static bool IsOnShow(object? value) => value is DisplayedValue or Formatting.DisplayedValue;

    internal static DisplayedValue ShowAs(string text, string mimeType, CellOutput? cell = null)
    {
        var place = new DisplayedValue([mimeType], cell);
        var bundle = new JsonObject();
        MimeBundle.Add(bundle, mimeType, text);
        place.Publish("display_data", bundle, place.DisplayId);
        return place;
    }

    private void Publish(string type, JsonObject bundle, string id) => (_cell ?? CellOutput.Current)?.Publish(type, new JsonObject
    {
        ["data"] = bundle,
        ["metadata"] = new JsonObject(),
        ["transient"] = new JsonObject { ["display_id"] = id },
    });
}
