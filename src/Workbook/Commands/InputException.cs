namespace Workbook.Commands;

/// <summary>The command line or an input is wrong: one line that names it and says what to do.</summary>
internal sealed class InputException(string message) : Exception(message);
