using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace Analysis.Archives;

/// <summary>The types that the columns of an archive have.</summary>
internal static class ColumnTypes
{
    /// <summary>Words.</summary>
    public static ColumnType<string?> Words { get; } = new TextType();

    /// <summary>A whole number of 32 bits.</summary>
    public static ColumnType<int?> Whole { get; } = new ValueType<int>("INTEGER");

    /// <summary>A number.</summary>
    public static ColumnType<double?> Number { get; } = new ValueType<double>("DOUBLE");

    /// <summary>Yes or no.</summary>
    public static ColumnType<bool?> Flag { get; } = new ValueType<bool>("BOOLEAN");

    /// <summary>A day, without a time and a zone.</summary>
    public static ColumnType<DateOnly?> Day { get; } = new DayType();

    /// <summary>A list of words, never null.</summary>
    public static ColumnType<string[]> WordLists { get; } = new ListType<string,
        ReadOnlyMemory<char>>("VARCHAR[]", word => word.AsMemory(), word => word.ToString());

    /// <summary>A list of whole numbers, never null.</summary>
    public static ColumnType<int[]> WholeLists { get; } = new ListType<int, int>("INTEGER[]", number => number, number => number);

    private sealed class TextType : ColumnType<string?>
    {
        public override string Sql => "VARCHAR";

        public override Field ToField(string name) => new DataField<string>(name);

        public override Task WriteAsync(ParquetRowGroupWriter group, DataField field, string?[] values) => group.WriteAsync(field, values!);

        protected override string?[] FromRaw(RawColumnData raw, DataField field) =>
            Spread<string, ReadOnlyMemory<char>>(raw, field, word => word.ToString());
    }

    private sealed class ValueType<T>(string sql) : ColumnType<T?>
        where T : struct
    {
        public override string Sql => sql;

        public override Field ToField(string name) => new DataField<T?>(name);

        public override Task WriteAsync(ParquetRowGroupWriter group, DataField field, T?[] values) =>
            group.WriteAsync<T>(field, values.AsMemory());

        protected override T?[] FromRaw(RawColumnData raw, DataField field) => Spread<T?, T>(raw, field, value => value);
    }

    private sealed class DayType : ColumnType<DateOnly?>
    {
        public override string Sql => "DATE";

        public override Field ToField(string name) => new DateTimeDataField(name, DateTimeFormat.Date, isNullable: true);

        public override Task WriteAsync(ParquetRowGroupWriter group, DataField field, DateOnly?[] values) =>
            group.WriteAsync<DateTime>(field,
            Array.ConvertAll(values, day => day?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)).AsMemory());

        protected override DateOnly?[] FromRaw(RawColumnData raw, DataField field) =>
            Spread<DateOnly?, DateTime>(raw, field, day => DateOnly.FromDateTime(day));
    }

    private sealed class ListType<T, TRaw>(string sql, Converter<T, TRaw> toRaw, Func<TRaw, T> fromRaw) : ColumnType<T[]>
        where TRaw : struct
    {
        public override string Sql => sql;

        public override Field ToField(string name) => new ListField(name, new DataField("element", typeof(T), isNullable: false));

        /// <summary>
        /// A list of n items has n entries, of which the first alone begins a row; an empty one has an entry without a value.
        /// </summary>
        public override Task WriteAsync(ParquetRowGroupWriter group, DataField field, T[][] values)
        {
            var (definitions, repetitions) = (new List<int>(), new List<int>());
            foreach (var list in values)
                for (var i = 0; i < Math.Max(1, list.Length); i++)
                {
                    definitions.Add(list.Length == 0 ? field.MaxDefinitionLevel - 1 : field.MaxDefinitionLevel);
                    repetitions.Add(i == 0 ? 0 : field.MaxRepetitionLevel);
                }
            var items = values.SelectMany(list => list).Select(item => toRaw(item)).ToArray();
            return group.WriteAllPartsAsync<TRaw>(field, items, definitions.ToArray(), repetitions.ToArray(), CancellationToken.None);
        }

        protected override T[][] FromRaw(RawColumnData raw, DataField field) => Lists(raw, field, fromRaw);
    }
}
