using Deedle;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>What an analysis finds, one after the other, as everything that a result can become.</summary>
public static class FoundItems
{
    /// <inheritdoc cref="DataFrames.ToDataFrame(ITabular)"/>
    public static DataFrame ToDataFrame(this IEnumerable<Article> articles) => articles.ToTable().ToDataFrame();

    /// <inheritdoc cref="Frames.ToFrame(ITabular)"/>
    public static Frame<int, string> ToFrame(this IEnumerable<Article> articles) => articles.ToTable().ToFrame();

    /// <inheritdoc cref="Csv.SaveCsv{T}(T, string, FormulaCells)"/>
    public static Table SaveCsv(this IEnumerable<Article> articles, string path, FormulaCells formulas = FormulaCells.Disarmed) =>
        articles.ToTable().SaveCsv(path, formulas);

    /// <inheritdoc cref="ParquetTables.SaveParquet{T}(T, string)"/>
    public static Table SaveParquet(this IEnumerable<Article> articles, string path) => articles.ToTable().SaveParquet(path);

    /// <inheritdoc cref="ExcelTables.SaveExcel{T}(T, string)"/>
    public static Table SaveExcel(this IEnumerable<Article> articles, string path) => articles.ToTable().SaveExcel(path);

    /// <inheritdoc cref="DataFrames.ToDataFrame(ITabular)"/>
    public static DataFrame ToDataFrame(this IEnumerable<Problem> problems) => problems.ToTable().ToDataFrame();

    /// <inheritdoc cref="Frames.ToFrame(ITabular)"/>
    public static Frame<int, string> ToFrame(this IEnumerable<Problem> problems) => problems.ToTable().ToFrame();

    /// <inheritdoc cref="Csv.SaveCsv{T}(T, string, FormulaCells)"/>
    public static Table SaveCsv(this IEnumerable<Problem> problems, string path, FormulaCells formulas = FormulaCells.Disarmed) =>
        problems.ToTable().SaveCsv(path, formulas);

    /// <inheritdoc cref="ParquetTables.SaveParquet{T}(T, string)"/>
    public static Table SaveParquet(this IEnumerable<Problem> problems, string path) => problems.ToTable().SaveParquet(path);

    /// <inheritdoc cref="ExcelTables.SaveExcel{T}(T, string)"/>
    public static Table SaveExcel(this IEnumerable<Problem> problems, string path) => problems.ToTable().SaveExcel(path);

    /// <inheritdoc cref="DataFrames.ToDataFrame(ITabular)"/>
    public static DataFrame ToDataFrame(this IEnumerable<Quotation> quotations) => quotations.ToTable().ToDataFrame();

    /// <inheritdoc cref="Frames.ToFrame(ITabular)"/>
    public static Frame<int, string> ToFrame(this IEnumerable<Quotation> quotations) => quotations.ToTable().ToFrame();

    /// <inheritdoc cref="Csv.SaveCsv{T}(T, string, FormulaCells)"/>
    public static Table SaveCsv(this IEnumerable<Quotation> quotations, string path, FormulaCells formulas = FormulaCells.Disarmed) =>
        quotations.ToTable().SaveCsv(path, formulas);

    /// <inheritdoc cref="ParquetTables.SaveParquet{T}(T, string)"/>
    public static Table SaveParquet(this IEnumerable<Quotation> quotations, string path) => quotations.ToTable().SaveParquet(path);

    /// <inheritdoc cref="ExcelTables.SaveExcel{T}(T, string)"/>
    public static Table SaveExcel(this IEnumerable<Quotation> quotations, string path) => quotations.ToTable().SaveExcel(path);

    /// <inheritdoc cref="DataFrames.ToDataFrame(ITabular)"/>
    public static DataFrame ToDataFrame(this IEnumerable<SetAsideRun> runs) => runs.ToTable().ToDataFrame();

    /// <inheritdoc cref="Frames.ToFrame(ITabular)"/>
    public static Frame<int, string> ToFrame(this IEnumerable<SetAsideRun> runs) => runs.ToTable().ToFrame();

    /// <inheritdoc cref="Csv.SaveCsv{T}(T, string, FormulaCells)"/>
    public static Table SaveCsv(this IEnumerable<SetAsideRun> runs, string path, FormulaCells formulas = FormulaCells.Disarmed) =>
        runs.ToTable().SaveCsv(path, formulas);

    /// <inheritdoc cref="ParquetTables.SaveParquet{T}(T, string)"/>
    public static Table SaveParquet(this IEnumerable<SetAsideRun> runs, string path) => runs.ToTable().SaveParquet(path);

    /// <inheritdoc cref="ExcelTables.SaveExcel{T}(T, string)"/>
    public static Table SaveExcel(this IEnumerable<SetAsideRun> runs, string path) => runs.ToTable().SaveExcel(path);

    /// <inheritdoc cref="DataFrames.ToDataFrame(ITabular)"/>
    public static DataFrame ToDataFrame(this IEnumerable<QuotedSpeaker> speakers) => speakers.ToTable().ToDataFrame();

    /// <inheritdoc cref="Frames.ToFrame(ITabular)"/>
    public static Frame<int, string> ToFrame(this IEnumerable<QuotedSpeaker> speakers) => speakers.ToTable().ToFrame();

    /// <inheritdoc cref="Csv.SaveCsv{T}(T, string, FormulaCells)"/>
    public static Table SaveCsv(this IEnumerable<QuotedSpeaker> speakers, string path, FormulaCells formulas = FormulaCells.Disarmed) =>
        speakers.ToTable().SaveCsv(path, formulas);

    /// <inheritdoc cref="ParquetTables.SaveParquet{T}(T, string)"/>
    public static Table SaveParquet(this IEnumerable<QuotedSpeaker> speakers, string path) => speakers.ToTable().SaveParquet(path);

    /// <inheritdoc cref="ExcelTables.SaveExcel{T}(T, string)"/>
    public static Table SaveExcel(this IEnumerable<QuotedSpeaker> speakers, string path) => speakers.ToTable().SaveExcel(path);

    /// <inheritdoc cref="DataFrames.ToDataFrame(ITabular)"/>
    public static DataFrame ToDataFrame(this IEnumerable<TopicHit> hits) => hits.ToTable().ToDataFrame();

    /// <inheritdoc cref="Frames.ToFrame(ITabular)"/>
    public static Frame<int, string> ToFrame(this IEnumerable<TopicHit> hits) => hits.ToTable().ToFrame();

    /// <inheritdoc cref="Csv.SaveCsv{T}(T, string, FormulaCells)"/>
    public static Table SaveCsv(this IEnumerable<TopicHit> hits, string path, FormulaCells formulas = FormulaCells.Disarmed) =>
        hits.ToTable().SaveCsv(path, formulas);

    /// <inheritdoc cref="ParquetTables.SaveParquet{T}(T, string)"/>
    public static Table SaveParquet(this IEnumerable<TopicHit> hits, string path) => hits.ToTable().SaveParquet(path);

    /// <inheritdoc cref="ExcelTables.SaveExcel{T}(T, string)"/>
    public static Table SaveExcel(this IEnumerable<TopicHit> hits, string path) => hits.ToTable().SaveExcel(path);

    /// <inheritdoc cref="DataFrames.ToDataFrame(ITabular)"/>
    public static DataFrame ToDataFrame(this IEnumerable<CountryMention> mentions) => mentions.ToTable().ToDataFrame();

    /// <inheritdoc cref="Frames.ToFrame(ITabular)"/>
    public static Frame<int, string> ToFrame(this IEnumerable<CountryMention> mentions) => mentions.ToTable().ToFrame();

    /// <inheritdoc cref="Csv.SaveCsv{T}(T, string, FormulaCells)"/>
    public static Table SaveCsv(this IEnumerable<CountryMention> mentions, string path, FormulaCells formulas = FormulaCells.Disarmed) =>
        mentions.ToTable().SaveCsv(path, formulas);

    /// <inheritdoc cref="ParquetTables.SaveParquet{T}(T, string)"/>
    public static Table SaveParquet(this IEnumerable<CountryMention> mentions, string path) => mentions.ToTable().SaveParquet(path);

    /// <inheritdoc cref="ExcelTables.SaveExcel{T}(T, string)"/>
    public static Table SaveExcel(this IEnumerable<CountryMention> mentions, string path) => mentions.ToTable().SaveExcel(path);
}
