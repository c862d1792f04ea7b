#!/usr/bin/env bash
# Parquet.Net 6.1.0: ParquetSerializer writes a TimeOnly ten times too late: half past six in the morning is 17:00 in DuckDB.
# Expected: the time of day comes back as it was, in the same library and in any other.
# Seen:     the column says microseconds and holds ticks (tenths of a microsecond). DuckDB takes the number for what the column says and
#           wraps it at 24 hours, so nothing looks impossible: 06:30 is 17:00, 01:00 is 10:00.
# Matters:  times of publication in a table handed from one tool to the next: plausible, and wrong.
# Needs:    bash, .NET SDK 10.
# Output:
#> DuckDB v1.5.6
#> written 06:30 and 01:00; DuckDB reads 17:00:00 and 10:00:00
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export NUGET_PACKAGES=$folder/packages XDG_DATA_HOME=$folder DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
cat > finding.cs <<'CS'
#:package Parquet.Net@6.1.0
#:package DuckDB.NET.Data.Full@1.5.6.1
#:property PublishAot=false
using DuckDB.NET.Data;
using Parquet.Serialization;

using var database = new DuckDBConnection("Data Source=:memory:");
database.Open();
object? Ask(string sql)
{
    using var command = database.CreateCommand();
    command.CommandText = sql;
    return command.ExecuteScalar();
}
Console.WriteLine($"DuckDB {Ask("SELECT version()")}");
await using (var file = File.Create("written.parquet"))
    await ParquetSerializer.SerializeAsync([new Issue { At = new TimeOnly(6, 30) }, new Issue { At = new TimeOnly(1, 0) }], file);
var read = Ask("SELECT string_agg(\"At\"::TIME::VARCHAR, ' and ') FROM 'written.parquet'");
Console.WriteLine($"written 06:30 and 01:00; DuckDB reads {read}");

public class Issue
{
    public TimeOnly At { get; set; }
}
CS
dotnet run finding.cs | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
