using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Workbook.Notebooks;

/// <summary>The figures of a chart as an Excel workbook of one sheet; words are written as words, so none of them is a formula.</summary>
internal static class ChartSheet
{
    private const int LongestCell = 32_767;

    /// <summary>The file.</summary>
    public static byte[] Of(string title, RecordedFigure figure)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            document.PackageProperties.Title = Written(title);
            var book = document.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(Rows(figure)));
            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(
                new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "Figures" }));
        }
        return file.ToArray();
    }

    private static IEnumerable<Row> Rows(RecordedFigure figure) => figure.Rows
        .Select(row => new Row(row.Select(Value)))
        .Prepend(new Row(figure.Columns.Select(Words)));

    private static DocumentFormat.OpenXml.Spreadsheet.Cell Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => new() { CellValue = new CellValue(value.GetRawText()), DataType = CellValues.Number },
        JsonValueKind.True or JsonValueKind.False => new() { CellValue = new CellValue(value.GetBoolean()), DataType = CellValues.Boolean },
        JsonValueKind.String => Words(value.GetString()!),
        _ => new(),
    };

    private static DocumentFormat.OpenXml.Spreadsheet.Cell Words(string words) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(Written(words)) { Space = SpaceProcessingModeValues.Preserve }),
    };

    private static string Written(string words) => DocxParts.Written(words.Length <= LongestCell ? words : words[..LongestCell]);
}
