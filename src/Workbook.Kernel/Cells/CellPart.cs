namespace Workbook.Kernel;

/// <summary>A piece of a cell: C# (the magic is empty), or a magic line with its arguments and what belongs to it.</summary>
/// <param name="Magic">The word after <c>#!</c>, or empty for C#.</param>
/// <param name="Arguments">The rest of the magic's line.</param>
/// <param name="Body">C# code, or the text of another language under its magic.</param>
/// <param name="Line">The line of the cell, from 0, on which the body starts; the magic's own line when it has no body.</param>
internal sealed record CellPart(string Magic, string Arguments, string Body, int Line);
