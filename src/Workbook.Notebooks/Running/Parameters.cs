using System.Collections.Immutable;

namespace Workbook.Notebooks;

/// <summary>Sets a notebook's parameters: a cell of assignments after the one tagged <c>parameters</c>.</summary>
internal static class Parameters
{
    /// <summary>The tag of the cell that declares them.</summary>
    public const string Tag = "parameters";

    private const string InjectedTag = "injected-parameters";

    /// <summary>The names that the notebook's tagged cell declares; none where no cell is tagged.</summary>
    public static IReadOnlyList<string> Declared(Notebook notebook) => TaggedCell(notebook) is { } tagged
        ? [.. ParameterDeclaration.In(tagged.Source).Select(parameter => parameter.Name)]
        : [];

    /// <summary>The notebook with the values set; a cell injected before is replaced.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="values">Names and values as given on the command line.</param>
    /// <exception cref="NotebookException">
    /// The notebook has no such cell, or the cell declares no such name, or a value is not of the declared type.
    /// </exception>
    public static Notebook Inject(Notebook notebook, IReadOnlyDictionary<string, string> values)
    {
        if (values.Count == 0)
            return notebook;
        var tagged = TaggedCell(notebook)
            ?? throw new NotebookException(
                $"{notebook.Path}: no cell is tagged '{Tag}', so nothing can be set by -p; tag the cell that declares the parameters");
        var declared = ParameterDeclaration.In(tagged.Source);
        var code = string.Join('\n', values.Select(value => Assignment(notebook.Path, declared, value.Key, value.Value)));
        var injected = Cell.Code(code, notebook.MinorVersion >= 5 ? InjectedTag : null, InjectedTag);
        return notebook.WithCells(notebook.Cells.Where(cell => !IsInjected(cell))
            .SelectMany(cell => ReferenceEquals(cell, tagged) ? new[] { cell, injected } : [cell]));
    }

    /// <summary>Whether a cell is one that a run put in.</summary>
    public static bool IsInjected(Cell cell) => cell.HasTag(InjectedTag);

    private static Cell? TaggedCell(Notebook notebook) =>
        notebook.Cells.FirstOrDefault(cell => cell.Kind == CellKind.Code && cell.HasTag(Tag));

    private static string Assignment(string path, ImmutableArray<ParameterDeclaration> declared, string name, string value)
    {
        var parameter = declared.LastOrDefault(parameter => parameter.Name == name)
            ?? throw new NotebookException($"{path}: there is no parameter '{name}'; {Known(declared)}");
        if (parameter.Type is not { } type || !ParameterValue.IsKnown(type))
            throw new NotebookException($"{path}: the parameter '{name}' is of the type {parameter.Type ?? "var"}, which cannot be set "
                + "by -p; declare it as a string, number, bool, date or list of these");
        var literal = ParameterValue.Literal(type, value)
            ?? throw new NotebookException(
                $"{path}: the parameter '{name}' is of the type {type}, and '{value.ReplaceLineEndings(" ")}' is not; {Hint(type)}");
        return $"{(parameter.IsConstant ? $"const {type} " : "")}{name} = {literal};";
    }

    private static string Known(ImmutableArray<ParameterDeclaration> declared) => declared.IsEmpty
        ? $"the cell tagged '{Tag}' declares none"
        : $"the cell tagged '{Tag}' declares {string.Join(", ", declared.Select(parameter => parameter.Name))}";

    private static string Hint(string type) => type.TrimEnd('?') switch
    {
        "bool" => "write true or false",
        "DateOnly" => "write it as 2026-01-31",
        "int" or "long" => "write a whole number such as 12",
        "double" or "float" or "decimal" => "write a number such as 0.5",
        _ when type.EndsWith("[]", StringComparison.Ordinal) => "write the items with commas between them, or as a JSON list",
        _ => "write it as C# would print it",
    };
}
