using Workbook.Commands;

return await WorkbookCommand.RunAsync(args).ConfigureAwait(false);
