#!/usr/bin/env bash
# Microsoft.DotNet.Interactive.Formatting 1.0.0-beta.26120.1: every DateTime is shown as UTC, also one that is local or has no zone.
# Expected: a time without a zone is shown without one; a local one with its offset; the Z of ISO 8601 says UTC and nothing else.
# Seen:     10:00 is "10:00:00Z" whatever its Kind and the zone of the machine; a DateTimeOffset, beside it, is converted, so that
#           10:00 in Seoul is 01:00Z, and 10:00 local in Seoul is 10:00Z. A DateOnly is no date at all but a table of six properties,
#           a matrix of numbers one row.
# Matters:  what an analyst reads off a notebook's output: the day of an article near midnight.
# Needs:    bash, .NET SDK 10.
# Output:
#> Microsoft.DotNet.Interactive.Formatting 1.0.0-beta.26120.1, machine at 09:00
#> DateTime, Unspecified: 2026-03-01 10:00:00Z
#> DateTime, Utc: 2026-03-01 10:00:00Z
#> DateTime, Local: 2026-03-01 10:00:00Z
#> DateTimeOffset, +09:00: 2026-03-01 01:00:00Z
#> DateOnly, in lines: 7
#> 2 x 2 matrix: [ 1, 2, 3, 4 ]
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export NUGET_PACKAGES=$folder/packages XDG_DATA_HOME=$folder DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export TZ=Asia/Seoul
cat > finding.cs <<'CS'
#:package Microsoft.AspNetCore.Html.Abstractions@2.3.13
#:package Microsoft.DotNet.Interactive.Formatting@1.0.0-beta.26120.1
#:property PublishAot=false
using System.Reflection;
using Microsoft.DotNet.Interactive.Formatting;

var version = typeof(Formatter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
Console.WriteLine($"Microsoft.DotNet.Interactive.Formatting {version}, machine at {TimeZoneInfo.Local.BaseUtcOffset:hh\\:mm}");
foreach (var kind in Enum.GetValues<DateTimeKind>())
    Console.WriteLine($"DateTime, {kind}: {new DateTime(2026, 3, 1, 10, 0, 0, kind).ToDisplayString("text/plain")}");
var inSeoul = new DateTimeOffset(2026, 3, 1, 10, 0, 0, TimeSpan.FromHours(9));
Console.WriteLine($"DateTimeOffset, +09:00: {inSeoul.ToDisplayString("text/plain")}");
Console.WriteLine($"DateOnly, in lines: {new DateOnly(2026, 3, 1).ToDisplayString("text/plain").Split('\n').Length}");
var matrix = new[,] { { 1, 2 }, { 3, 4 } }.ToDisplayString("text/html");
Console.WriteLine($"2 x 2 matrix: {System.Text.RegularExpressions.Regex.Match(matrix, @"\[[^\]]*\]").Value}");
CS
dotnet run finding.cs | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
