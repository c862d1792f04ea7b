namespace Workbook.Notebooks;

/// <summary>Puts pictures beside charts, for readers and editors that cannot draw them.</summary>
public static class ChartPictures
{
    /// <summary>The notebook with a PNG in the bundle of each chart that had none.</summary>
    public static async Task<Notebook> WithPicturesAsync(this Notebook notebook, IChartRenderer renderer, CancellationToken cancellation)
    {
        var cells = new List<Cell>();
        foreach (var cell in notebook.Cells)
            cells.Add(await WithPicturesAsync(cell, cells.Count + 1, renderer, cancellation));
        return notebook.WithCells(cells);
    }

    private static async Task<Cell> WithPicturesAsync(Cell cell, int number, IChartRenderer renderer, CancellationToken cancellation)
    {
        if (cell.Kind != CellKind.Code || cell.Outputs.All(output => output.Data(Chart.MimeType) is null))
            return cell;
        var outputs = new List<Output>();
        foreach (var output in cell.Outputs)
            outputs.Add(await WithPictureAsync(output, number, renderer, cancellation));
        return cell.WithRun(cell.ExecutionCount, outputs);
    }

    private static async Task<Output> WithPictureAsync(Output output, int cell, IChartRenderer renderer, CancellationToken cancellation)
    {
        if (output.Data("image/png") is not null || Chart.In(output, cell) is not { } chart)
            return output;
        var png = await renderer.PngAsync(chart.Json, chart.Width, chart.Height, cancellation);
        return png is null ? output : output.WithData("image/png", Convert.ToBase64String(png));
    }
}
