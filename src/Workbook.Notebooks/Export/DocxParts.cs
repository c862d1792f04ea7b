using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using PIC = DocumentFormat.OpenXml.Drawing.Pictures;

namespace Workbook.Notebooks;

/// <summary>The parts of a Word document: paragraphs, tables, pictures and the styles they name.</summary>
/// <param name="main">The document.</param>
internal sealed class DocxParts(MainDocumentPart main)
{
    private const long Pixel = 9525;
    private const int WidestPicture = 620;

    private static readonly (string Id, int Size, bool Bold, string? Font, int Outline)[] Styles =
    [
        ("Heading1", 40, true, null, 0), ("Heading2", 30, true, null, 1), ("Heading3", 26, true, null, 2), ("Heading4", 22, true, null, 3),
        ("Caption", 18, false, null, -1), ("Code", 17, false, "Consolas", -1),
    ];

    private uint _pictures;

    /// <summary>The page: A4, with margins of 2 cm.</summary>
    public static SectionProperties Page => new(
        new PageSize { Width = 11_906, Height = 16_838 }, new PageMargin
        {
            Top = 1134,
            Bottom = 1134,
            Left = 1134,
            Right = 1134,
            Header = 567,
            Footer = 567,
            Gutter = 0
        });

    /// <summary>A paragraph of words in a style; its lines stay lines.</summary>
    public static Paragraph Words(string words, string? style)
    {
        var paragraph = style is null ? new Paragraph() : new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        var run = new Run();
        foreach (var (line, i) in Written(words).ReplaceLineEndings("\n").Split('\n').Select((line, i) => (line, i)))
        {
            if (i > 0)
                run.Append(new Break());
            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }
        paragraph.Append(run);
        return paragraph;
    }

    /// <summary>A table, its first row repeated on each page.</summary>
    public static Table Table(IEnumerable<IEnumerable<string>> rows)
    {
        var all = rows.Select(row => row.ToList()).Where(row => row.Count > 0).ToList();
        var line = new EnumValue<BorderValues>(BorderValues.Single);
        var table = new Table(new TableProperties(
            new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" },
            new TableBorders(new TopBorder { Val = line }, new BottomBorder { Val = line }, new InsideHorizontalBorder { Val = line })));
        table.Append(new TableGrid(Enumerable.Range(0, all.Select(row => row.Count).DefaultIfEmpty().Max()).Select(_ => new GridColumn())));
        foreach (var (row, i) in all.Select((row, i) => (row, i)))
        {
            var cells = row.Select(words => new TableCell(Words(words, "Caption")));
            table.Append(i == 0 ? new TableRow([new TableRowProperties(new TableHeader()), .. cells]) : new TableRow(cells));
        }
        return table;
    }

    /// <summary>The picture of an output, at most as wide as the page; null where it has none that can be read.</summary>
    public Paragraph? Picture(Output output, string title, int width, int height)
    {
        var (type, data) = output.Data("image/png") is { } png ? (ImagePartType.Png, png) : (ImagePartType.Jpeg, output.Data("image/jpeg"));
        if (data is null)
            return null;
        var bytes = new byte[data.Length];
        if (!Convert.TryFromBase64String(data, bytes, out var length) || length == 0)
            return null;
        var part = main.AddImagePart(type);
        part.FeedData(new MemoryStream(bytes, 0, length));
        var scale = Math.Min(1, (double)WidestPicture / width);
        return new Paragraph(
            new Run(Drawing(main.GetIdOfPart(part), Written(title), (long)(width * scale) * Pixel, (long)(height * scale) * Pixel)));
    }

    /// <summary>Adds the styles that paragraphs name.</summary>
    public void AddStyles() => main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(Styles.Select(Style));

    private static Style Style((string Id, int Size, bool Bold, string? Font, int Outline) style)
    {
        var paragraph = new StyleParagraphProperties(
            new KeepNext { Val = style.Outline >= 0 }, new SpacingBetweenLines
            {
                Before = style.Outline >= 0 ? "240" : "60",
                After = "80"
            });
        if (style.Outline >= 0)
            paragraph.Append(new OutlineLevel { Val = style.Outline });
        var run = new StyleRunProperties();
        if (style.Font is not null)
            run.Append(new RunFonts { Ascii = style.Font, HighAnsi = style.Font });
        if (style.Bold)
            run.Append(new Bold());
        run.Append(new FontSize { Val = $"{style.Size}" });
        return new Style(new StyleName { Val = style.Id.Replace("Heading", "heading ", StringComparison.Ordinal) }, paragraph, run)
        {
            Type = StyleValues.Paragraph,
            StyleId = style.Id
        };
    }

    private Drawing Drawing(string part, string title, long width, long height)
    {
        var number = ++_pictures;
        return new Drawing(new DW.Inline(
            new DW.Extent { Cx = width, Cy = height },
            new DW.DocProperties { Id = number, Name = $"Picture {number}", Description = title },
            new A.Graphic(new A.GraphicData(new PIC.Picture(
                new PIC.NonVisualPictureProperties(
                    new PIC.NonVisualDrawingProperties { Id = number, Name = $"{number}" }, new PIC.NonVisualPictureDrawingProperties()),
                new PIC.BlipFill(new A.Blip { Embed = part }, new A.Stretch(new A.FillRectangle())),
                new PIC.ShapeProperties(
                    new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height }),
                    new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" })));
    }

    /// <summary>What XML can hold of a text.</summary>
    public static string Written(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (char.IsSurrogatePair(text, i) && i + 1 < text.Length)
                written.Append(text[i]).Append(text[++i]);
            else
                written.Append(System.Xml.XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        return written.ToString();
    }
}
