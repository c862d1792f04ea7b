#!/usr/bin/env bash
# Sylvan.Data.Csv 1.4.4: a row whose first field begins with # is not a row.
# Expected: CSV has no comments (RFC 4180); "#MeToo began" is a field like any other.
# Seen:     the row is skipped without a sign; written in quotation marks, as few writers do without need, it is read.
#           A first column of titles, of posts or of a rank (#1) loses exactly those rows; the counts go down and nothing fails.
# Matters:  tables of posts and headlines.
# Needs:    bash, .NET SDK 10.
# Output:
#> Sylvan.Data.Csv 1.4.4.0
#> Ferry ends: 300
#> #MeToo again: 100
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export NUGET_PACKAGES=$folder/packages XDG_DATA_HOME=$folder DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
cat > finding.cs <<'CS'
#:package Sylvan.Data.Csv@1.4.4
#:property PublishAot=false
using Sylvan.Data.Csv;

const string table = "headline,words\nFerry ends,300\n#MeToo began,200\n\"#MeToo again\",100\n";
using var rows = CsvDataReader.Create(new StringReader(table));
Console.WriteLine($"Sylvan.Data.Csv {typeof(CsvDataReader).Assembly.GetName().Version}");
while (rows.Read())
    Console.WriteLine($"{rows.GetString(0)}: {rows.GetString(1)}");
CS
dotnet run finding.cs | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
