namespace Workbook.Output;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its head.</param>
/// <param name="Value">A row's value: a string, a whole number, a number, a truth value, or null.</param>
/// <typeparam name="T">What a row is made from.</typeparam>
internal sealed record Column<T>(string Name, Func<T, object?> Value);
