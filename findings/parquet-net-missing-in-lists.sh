#!/usr/bin/env bash
# Parquet.Net 6.1.0: ParquetSerializer reads a list back shorter and an empty list as none, from a file in which both are right.
# Expected: ["a", null, "c"], [] and null are three different lists, in the file and read back; Parquet keeps them apart on purpose.
# Seen:     the file is right, as DuckDB shows; deserialized, the missing element is gone and [] is null. What follows moves
#           up: of two lists that belong together the third speaker now stands beside the second quotation.
# Matters:  one article, many quotations, some without a speaker: the shape of this field's tables.
# Needs:    bash, .NET SDK 10.
# Output:
#> written:                  [Roe, NULL, Poe] / [] / no list
#> DuckDB reads:             [Roe, NULL, Poe] / [] / no list
#> ParquetSerializer reads:  [Roe, Poe] / no list / no list
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

Article[] written = [new() { Speakers = ["Roe", null, "Poe"] }, new() { Speakers = [] }, new() { Speakers = null }];
await using (var file = File.Create("written.parquet"))
    await ParquetSerializer.SerializeAsync(written, file);
using var database = new DuckDBConnection("Data Source=:memory:");
database.Open();
using var command = database.CreateCommand();
command.CommandText = "SELECT string_agg(coalesce(Speakers::VARCHAR, 'no list'), ' / ') FROM 'written.parquet'";
string Shown(IEnumerable<Article> articles) => string.Join(" / ", articles.Select(article =>
    article.Speakers is { } names ? $"[{string.Join(", ", names.Select(name => name ?? "NULL"))}]" : "no list"));
Console.WriteLine($"written:                  {Shown(written)}");
Console.WriteLine($"DuckDB reads:             {command.ExecuteScalar()}");
await using var again = File.OpenRead("written.parquet");
Console.WriteLine($"ParquetSerializer reads:  {Shown((await ParquetSerializer.DeserializeAsync<Article>(again)).Data)}");

public class Article
{
    public List<string?>? Speakers { get; set; }
}
CS
dotnet run finding.cs | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
