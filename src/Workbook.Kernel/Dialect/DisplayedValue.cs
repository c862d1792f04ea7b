using System.Text.Json.Nodes;
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
    public void Update(object? updatedValue) => Publish("update_display_data", ValueFormatter.Format(updatedValue, _mimeTypes));

    internal static DisplayedValue Show(object? value, string[] mimeTypes, CellOutput? cell = null)
    {
        var place = new DisplayedValue(mimeTypes, cell);
        place.Publish("display_data", ValueFormatter.Format(value, mimeTypes));
        return place;
    }

    internal static void ShowBundle(JsonObject bundle) => new DisplayedValue([], null).Publish("display_data", bundle);

    internal static DisplayedValue ShowAs(string text, string mimeType, CellOutput? cell = null)
    {
        var place = new DisplayedValue([mimeType], cell);
        var bundle = new JsonObject();
        MimeBundle.Add(bundle, mimeType, text);
        place.Publish("display_data", bundle);
        return place;
    }

    private void Publish(string type, JsonObject bundle) => (_cell ?? CellOutput.Current)?.Publish(type, new JsonObject
    {
        ["data"] = bundle,
        ["metadata"] = new JsonObject(),
        ["transient"] = new JsonObject { ["display_id"] = DisplayId },
    });
}
