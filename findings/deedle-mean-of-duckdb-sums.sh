#!/usr/bin/env bash
# Deedle 8.1.0 with DuckDB.NET 1.5.6.1: the mean of a column of DuckDB sums is missing, no error, as if there were no numbers in it.
# Expected: sum(words) is a number, and a frame's Mean and Sum cover all its columns of numbers (int, long, decimal, float are).
# Seen:     DuckDB's sum of whole numbers is 128 bits wide and comes as BigInteger; Deedle does not count that among numbers. The column
#           can be seen and printed, its Mean and Sum are missing; count(*) beside it has them.
# Matters:  words by outlet, summed in SQL and averaged in a frame: the row is there, its value is not.
# Needs:    bash, .NET SDK 10.
# Output:
#> Deedle 8.1.0.0, sum(words) is a BigInteger
#> words: 500 and 100, mean missing
#> articles: 2 and 1, mean 1.5
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export NUGET_PACKAGES=$folder/packages XDG_DATA_HOME=$folder DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
cat > finding.cs <<'CS'
#:package Deedle@8.1.0
#:package FSharp.Core@10.1.300
#:package DuckDB.NET.Data.Full@1.5.6.1
#:property PublishAot=false
using Deedle;
using DuckDB.NET.Data;

using var database = new DuckDBConnection("Data Source=:memory:");
database.Open();
using var command = database.CreateCommand();
command.CommandText = "SELECT outlet, sum(words) AS words, count(*) AS articles FROM (VALUES ('Post', 300), ('Post', 200), ('Sun', 100)) "
    + "AS a(outlet, words) GROUP BY outlet ORDER BY outlet";
using var reader = command.ExecuteReader();
var frame = Frame.ReadReader(reader);
Console.WriteLine($"Deedle {typeof(Frame).Assembly.GetName().Version}, sum(words) is a {reader.GetFieldType(1).Name}");
foreach (var name in new[] { "words", "articles" })
{
    var (mean, values) = (frame.Mean().TryGet(name), frame.GetColumn<object>(name).Values);
    Console.WriteLine($"{name}: {string.Join(" and ", values)}, mean {(mean.HasValue ? mean.Value : "missing")}");
}
CS
dotnet run finding.cs | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
