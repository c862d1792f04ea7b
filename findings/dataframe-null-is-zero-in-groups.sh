#!/usr/bin/env bash
# Microsoft.Data.Analysis 0.23.1: a group's Mean, Max and Min take a missing value for 0; the column's own leave it out.
# Expected: the mean of 4 and nothing is 4, the greatest of -4 and nothing is -4, a group of nothing has no mean. Mean and Max of a
#           column do so, and Count of a group counts the values that are there.
# Seen:     2, 0 and 0. With all values positive Max looks right and Min is 0.
# Matters:  word counts, scores and dates are missing in every archive; means by outlet sink towards 0 by the share that is missing.
# Needs:    bash, .NET SDK 10.
# Output:
#> of the column: mean 0, max 4
#> count: Post 1, Times 1, Sun 0
#> mean: Post 2, Times -2, Sun 0
#> max: Post 4, Times 0, Sun 0
#> min: Post 0, Times -4, Sun 0
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

var scores = new PrimitiveDataFrameColumn<double>("score", new double?[] { 4, null, -4, null, null });
var frame = new DataFrame(new StringDataFrameColumn("outlet", ["Post", "Post", "Times", "Times", "Sun"]), scores);
string Cells(DataFrame of) => string.Join(", ", of.Rows.Select(row => $"{row[0]} {row[1]}"));
Console.WriteLine($"of the column: mean {scores.Mean()}, max {scores.Max()}");
var groups = frame.GroupBy("outlet");
Console.WriteLine($"count: {Cells(groups.Count("score"))}");
Console.WriteLine($"mean: {Cells(groups.Mean("score"))}");
Console.WriteLine($"max: {Cells(groups.Max("score"))}");
Console.WriteLine($"min: {Cells(groups.Min("score"))}");
CS
dotnet run finding.cs | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
