using System.Globalization;
using System.Text;
using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace Analysis.Articles;

/// <summary>A column of a Parquet file as words: a day as 2026-11-24, a list with a comma between its values.</summary>
internal sealed class ParquetColumn
{
    private readonly DataField _field;

    private ParquetColumn(string name, DataField field) => (Name, _field) = (name, field);

    /// <summary>Its name; of one inside of another the names with a point between.</summary>
    public string Name { get; }

    /// <summary>The columns of a file that hold values.</summary>
    public static List<ParquetColumn> Of(ParquetSchema schema, ColumnMap map) =>
        [.. schema.DataFields.Select(field => new ParquetColumn(NameOf(field), field))
            .GroupBy(column => column.Name, StringComparer.Ordinal).Select(same => same.First())];

    /// <summary>Its values in a row group, one a row; all null where it can't be read, which is told.</summary>
    /// <exception cref="InvalidDataException">It holds the text and can't be read.</exception>
    public List<string?> Read(ParquetReader reader, int group, ColumnMap map, ReadingLog log)
    {
        var isText = map.Find(Name) is { Field: ArticleField.Text };
        try
        {
            using var rows = reader.OpenRowGroupReader(group);
            return Cells(rows, isText ? "\n\n" : ListedNames.Mark);
        }
        catch (Exception e) when (e is not OutOfMemoryException && !isText)
        {
            log.Note($"column \"{Name}\" can't be read: {e.Message}");
            return [];
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new InvalidDataException($"column \"{Name}\" can't be read: {e.Message}", e);
        }
    }

    /// <summary>Calls the library; what it throws on a file it can't read is an <see cref="InvalidDataException"/>.</summary>
    public static T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not (UnauthorizedAccessException or OutOfMemoryException))
        {
            throw new InvalidDataException(
                $"is cut off or damaged, or no Parquet file: its list of columns can't be read ({e.Message.TrimEnd('.')}). Get it anew.",
                e);
        }
    }

    private List<string?> Cells(ParquetRowGroupReader rows, string between)
    {
        try
        {
            return Joined(Raw(rows, _field), between, value => value);
        }
        catch (NotSupportedException) when (StandIn() is { } numbers)
        {
            // The library does not read days in DELTA_BINARY_PACKED, which DuckDB writes; it reads the numbers they are.
            return Joined(Raw(rows, numbers), between, AsDay);
        }
    }

    private static RawColumnData Raw(ParquetRowGroupReader rows, DataField field) =>
        rows.ReadRawColumnDataBaseAsync(field).AsTask().GetAwaiter().GetResult();

    private DataField? StandIn()
    {
        if (_field is not DateTimeDataField days || _field.Path.Length > 1)
            return null;
        DataField numbers = days.DateTimeFormat == DateTimeFormat.Date
            ? new DataField<int>(_field.Name, _field.IsNullable) : new DataField<long>(_field.Name, _field.IsNullable);
        _ = new ParquetSchema(numbers);
        return numbers;
    }

    private string? AsDay(string? number)
    {
        if (number is null)
            return null;
        var count = long.Parse(number, CultureInfo.InvariantCulture);
        var perDay = (_field as DateTimeDataField) switch
        {
            { DateTimeFormat: DateTimeFormat.Date } => 1,
            { Unit: DateTimeTimeUnit.Millis } => 86_400_000L,
            { Unit: DateTimeTimeUnit.Nanos } => 86_400_000_000_000L,
            _ => 86_400_000_000L,
        };
        return Day(DateTime.UnixEpoch.AddDays(Math.Floor((double)count / perDay)));
    }

    /// <summary>
    /// The values of each row: a value is there where its definition level is the highest, a row begins where the repetition
    /// level is 0.
    /// </summary>
    private List<string?> Joined(RawColumnData raw, string between, Func<string?, string?> convert)
    {
        using (raw)
        {
            var values = Words(raw);
            var repetitions = _field.MaxRepetitionLevel > 0 ? raw.RepetitionLevels.ToArray() : null;
            var definitions = _field.MaxDefinitionLevel > 0 ? raw.DefinitionLevels.ToArray() : null;
            var cells = new List<string?>();
            for (int entry = 0, next = 0; entry < (definitions?.Length ?? values.Count); entry++)
            {
                var value = definitions is null || definitions[entry] == _field.MaxDefinitionLevel ? convert(values[next++]) : null;
                if (repetitions is null || repetitions[entry] == 0)
                    cells.Add(value);
                else if (value is not null)
                    cells[^1] = cells[^1] is { } before ? before + between + value : value;
            }
            return cells;
        }
    }

    private static List<string?> Words(RawColumnData raw) => raw switch
    {
        RawColumnData<ReadOnlyMemory<char>> words => Each(words, value => value.ToString()),
        RawColumnData<ReadOnlyMemory<byte>> bytes => Each(bytes, value => Encoding.UTF8.GetString(value.Span)),
        RawColumnData<DateTime> days => Each(days, Day),
        RawColumnData<int> numbers => Each(numbers, value => value.ToString(CultureInfo.InvariantCulture)),
        RawColumnData<long> numbers => Each(numbers, value => value.ToString(CultureInfo.InvariantCulture)),
        RawColumnData<double> numbers => Each(numbers, value => value.ToString(CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"its values are of a kind that holds no words or days "
            + $"({raw.GetType().GenericTypeArguments.FirstOrDefault()?.Name})."),
    };

    private static List<string?> Each<T>(RawColumnData<T> raw, Func<T, string> convert)
        where T : struct
    {
        var values = new List<string?>(raw.Values.Length);
        foreach (var value in raw.Values)
            values.Add(convert(value));
        return values;
    }

    private static string Day(DateTime time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The names of the parts without those that only make a list.</summary>
    private static string NameOf(DataField field) =>
        string.Join('.', field.Path.ToList().Where((part, i) => i == 0
            || part is not ("list" or "element" or "array" or "item" or "bag" or "array_element")));
}
