using System.Reflection;
using DynamicObj;
using Plotly.NET;

namespace Analysis.Charts;

/// <summary>Makes Plotly.NET's traces and layouts from anonymous objects that are named as plotly.js names things.</summary>
internal static class PlotlyParts
{
    /// <summary>A trace of a type ("bar", "scatter") with these members; null ones are left out.</summary>
    public static Trace Trace(string type, object members) => Fill(new Trace(type), members);

    /// <summary>A layout with these members; null ones are left out.</summary>
    public static Layout Layout(object members) => Fill(new Layout(), members);

    private static T Fill<T>(T target, object members)
        where T : DynamicObj.DynamicObj
    {
        foreach (var property in members.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            if (property.GetValue(members) is { } value)
                target.SetProperty(property.Name, value);
        return target;
    }
}
