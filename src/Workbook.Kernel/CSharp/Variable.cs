namespace Workbook.Kernel;

/// <summary>A variable that a cell declared, with its value now.</summary>
internal sealed record Variable(string Name, Type Type, object? Value);
