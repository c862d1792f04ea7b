#!/usr/bin/env bash
# Microsoft.Data.Analysis 0.23.1: a frame without rows cannot be sorted or merged, and grouping it loses its columns.
# Expected: a filter that nothing passes gives a frame like any other; sorted it is empty, merged it is empty, grouped it has its columns.
# Seen:     OrderBy and Merge throw ArgumentOutOfRangeException, whichever side is empty; GroupBy(…).Sum() has the key's column alone, so
#           the next line, which names another column, throws; Head(5) of a frame with three rows throws as well.
# Matters:  "quotations about this topic" may be none for one outlet in a notebook that runs over many.
# Needs:    bash, .NET SDK 10.
# Output:
#> filtered: 0 rows of outlet, words
#> sorted: ArgumentOutOfRangeException
#> grouped: 0 rows of outlet
#> merged with rows: ArgumentOutOfRangeException
#> rows merged with it: ArgumentOutOfRangeException
#> head of three rows: ArgumentOutOfRangeException
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export NUGET_PACKAGES=$folder/packages XDG_DATA_HOME=$folder DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
cat > finding.cs <<'CS'
#:package Microsoft.Data.Analysis@0.23.1
#:property PublishAot=false
using Microsoft.Data.Analysis;

var frame = new DataFrame(new StringDataFrameColumn("outlet", ["Post", "Times", "Sun"]), new Int32DataFrameColumn("words", [10, 20, 30]));
var none = frame.Filter(frame["words"].ElementwiseGreaterThan(100));
void Tell(string what, Func<DataFrame> make)
{
    try
    {
        var made = make();
        Console.WriteLine($"{what}: {made.Rows.Count} rows of {string.Join(", ", made.Columns.Select(column => column.Name))}");
    }
    catch (Exception error)
    {
        Console.WriteLine($"{what}: {error.GetType().Name}");
    }
}
Tell("filtered", () => none);
Tell("sorted", () => none.OrderBy("words"));
Tell("grouped", () => none.GroupBy("outlet").Sum());
Tell("merged with rows", () => none.Merge(frame, ["outlet"], ["outlet"], joinAlgorithm: JoinAlgorithm.Inner));
Tell("rows merged with it", () => frame.Merge(none, ["outlet"], ["outlet"]));
Tell("head of three rows", () => frame.Head(5));
CS
dotnet run finding.cs | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
