namespace Microsoft.DotNet.Interactive;

/// <summary>What there is to say of a variable in a line.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of its value now, or, where there is none or a library keeps it to itself, of the variable; as C#
/// writes it.</param>
/// <param name="Value">The value, cut; of a data frame, its columns.</param>
/// <param name="Shape">Rows × columns, or items; empty where the value has neither.</param>
public sealed record VariableSummary(string Name, string Type, string Value, string Shape)
{
    internal static VariableSummary Of(Workbook.Kernel.Variable variable) => new(
        variable.Name, Workbook.Kernel.TypeName.Of(variable.Value?.GetType() is { IsVisible: true } type ? type : variable.Type),
        Workbook.Kernel.ShortText.Of(variable.Value), Workbook.Kernel.Shape.Of(variable.Value));
}
