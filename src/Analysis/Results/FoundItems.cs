using Deedle;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>What an analysis finds, one after the other, as everything that a result can become.</summary>
public static class FoundItems
{
    extension(IEnumerable<Article> articles)
    {
        /// <inheritdoc cref="DataFrames.ToDataFrame(ITabular)"/>
        public DataFrame ToDataFrame() => articles.ToTable().ToDataFrame();

        /// <inheritdoc cref="Frames.ToFrame(ITabular)"/>
        public Frame<int, string> ToFrame() => articles.ToTable().ToFrame();

        /// <inheritdoc cref="Csv.SaveCsv{T}(T, string, FormulaCells)"/>
        public Table SaveCsv(string path, FormulaCells formulas = FormulaCells.Disarmed) => articles.ToTable().SaveCsv(path, formulas);

        /// <inheritdoc cref="ParquetTables.SaveParquet{T}(T, string)"/>
        public Table SaveParquet(string path) => articles.ToTable().SaveParquet(path);

        /// <inheritdoc cref="ExcelTables.SaveExcel{T}(T, string)"/>
        public Table SaveExcel(string path) => articles.ToTable().SaveExcel(path);
    }

    extension(IEnumerable<Problem> problems)
    {
        /// <inheritdoc cref="DataFrames.ToDataFrame(ITabular)"/>
        public DataFrame ToDataFrame() => problems.ToTable().ToDataFrame();

        /// <inheritdoc cref="Frames.ToFrame(ITabular)"/>
        public Frame<int, string> ToFrame() => problems.ToTable().ToFrame();

        /// <inheritdoc cref="Csv.SaveCsv{T}(T, string, FormulaCells)"/>
        public Table SaveCsv(string path, FormulaCells formulas = FormulaCells.Disarmed) => problems.ToTable().SaveCsv(path, formulas);

        /// <inheritdoc cref="ParquetTables.SaveParquet{T}(T, string)"/>
        public Table SaveParquet(string path) => problems.ToTable().SaveParquet(path);

        /// <inheritdoc cref="ExcelTables.SaveExcel{T}(T, string)"/>
        public Table SaveExcel(string path) => problems.ToTable().SaveExcel(path);
    }

    extension(IEnumerable<Quotation> quotations)
    {
        /// <inheritdoc cref="DataFrames.ToDataFrame(ITabular)"/>
        public DataFrame ToDataFrame() => quotations.ToTable().ToDataFrame();

        /// <inheritdoc cref="Frames.ToFrame(ITabular)"/>
        public Frame<int, string> ToFrame() => quotations.ToTable().ToFrame();

        /// <inheritdoc cref="Csv.SaveCsv{T}(T, string, FormulaCells)"/>
        public Table SaveCsv(string path, FormulaCells formulas = FormulaCells.Disarmed) => quotations.ToTable().SaveCsv(path, formulas);

        /// <inheritdoc cref="ParquetTables.SaveParquet{T}(T, string)"/>
        public Table SaveParquet(string path) => quotations.ToTable().SaveParquet(path);

        /// <inheritdoc cref="ExcelTables.SaveExcel{T}(T, string)"/>
        public Table SaveExcel(string path) => quotations.ToTable().SaveExcel(path);
    }

    extension(IEnumerable<SetAsideRun> runs)
    {
        /// <inheritdoc cref="DataFrames.ToDataFrame(ITabular)"/>
        public DataFrame ToDataFrame() => runs.ToTable().ToDataFrame();

        /// <inheritdoc cref="Frames.ToFrame(ITabular)"/>
        public Frame<int, string> ToFrame() => runs.ToTable().ToFrame();

        /// <inheritdoc cref="Csv.SaveCsv{T}(T, string, FormulaCells)"/>
        public Table SaveCsv(string path, FormulaCells formulas = FormulaCells.Disarmed) => runs.ToTable().SaveCsv(path, formulas);

        /// <inheritdoc cref="ParquetTables.SaveParquet{T}(T, string)"/>
        public Table SaveParquet(string path) => runs.ToTable().SaveParquet(path);

        /// <inheritdoc cref="ExcelTables.SaveExcel{T}(T, string)"/>
        public Table SaveExcel(string path) => runs.ToTable().SaveExcel(path);
    }

    extension(IEnumerable<QuotedSpeaker> speakers)
    {
        /// <inheritdoc cref="DataFrames.ToDataFrame(ITabular)"/>
        public DataFrame ToDataFrame() => speakers.ToTable().ToDataFrame();

        /// <inheritdoc cref="Frames.ToFrame(ITabular)"/>
        public Frame<int, string> ToFrame() => speakers.ToTable().ToFrame();

        /// <inheritdoc cref="Csv.SaveCsv{T}(T, string, FormulaCells)"/>
        public Table SaveCsv(string path, FormulaCells formulas = FormulaCells.Disarmed) => speakers.ToTable().SaveCsv(path, formulas);

        /// <inheritdoc cref="ParquetTables.SaveParquet{T}(T, string)"/>
        public Table SaveParquet(string path) => speakers.ToTable().SaveParquet(path);

        /// <inheritdoc cref="ExcelTables.SaveExcel{T}(T, string)"/>
        public Table SaveExcel(string path) => speakers.ToTable().SaveExcel(path);
    }

    extension(IEnumerable<TopicHit> hits)
    {
        /// <inheritdoc cref="DataFrames.ToDataFrame(ITabular)"/>
        public DataFrame ToDataFrame() => hits.ToTable().ToDataFrame();

        /// <inheritdoc cref="Frames.ToFrame(ITabular)"/>
        public Frame<int, string> ToFrame() => hits.ToTable().ToFrame();

        /// <inheritdoc cref="Csv.SaveCsv{T}(T, string, FormulaCells)"/>
        public Table SaveCsv(string path, FormulaCells formulas = FormulaCells.Disarmed) => hits.ToTable().SaveCsv(path, formulas);

        /// <inheritdoc cref="ParquetTables.SaveParquet{T}(T, string)"/>
        public Table SaveParquet(string path) => hits.ToTable().SaveParquet(path);

        /// <inheritdoc cref="ExcelTables.SaveExcel{T}(T, string)"/>
        public Table SaveExcel(string path) => hits.ToTable().SaveExcel(path);
    }

    extension(IEnumerable<CountryMention> mentions)
    {
        /// <inheritdoc cref="DataFrames.ToDataFrame(ITabular)"/>
        public DataFrame ToDataFrame() => mentions.ToTable().ToDataFrame();

        /// <inheritdoc cref="Frames.ToFrame(ITabular)"/>
        public Frame<int, string> ToFrame() => mentions.ToTable().ToFrame();

        /// <inheritdoc cref="Csv.SaveCsv{T}(T, string, FormulaCells)"/>
        public Table SaveCsv(string path, FormulaCells formulas = FormulaCells.Disarmed) => mentions.ToTable().SaveCsv(path, formulas);

        /// <inheritdoc cref="ParquetTables.SaveParquet{T}(T, string)"/>
        public Table SaveParquet(string path) => mentions.ToTable().SaveParquet(path);

        /// <inheritdoc cref="ExcelTables.SaveExcel{T}(T, string)"/>
        public Table SaveExcel(string path) => mentions.ToTable().SaveExcel(path);
    }
}
