#!/usr/bin/env bash
# SmartReader 0.11.1: the day on which an article appeared depends on the time zone of the machine that reads the page.
# Expected: a page says 2026-03-01T23:30:00-05:00; its PublicationDate is 1 March everywhere, or a time with its offset.
# Seen:     the offset is used to convert to the machine's own zone and then dropped: 1 March in New York, 2 March in London and Seoul.
#           The words of a list run together ("First pointSecond point") on every machine.
# Matters:  counts by day of one and the same collection differ between an analyst's laptop and the server.
# Needs:    bash, .NET SDK 10.
# Output:
#> America/New_York: 2026-03-01 23:30, text ends with First pointSecond point
#> Europe/London: 2026-03-02 04:30, text ends with First pointSecond point
#> Asia/Seoul: 2026-03-02 13:30, text ends with First pointSecond point
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export NUGET_PACKAGES=$folder/packages XDG_DATA_HOME=$folder DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
cat > finding.cs <<'CS'
#:package SmartReader@0.11.1
#:property PublishAot=false
using SmartReader;

var prose = string.Concat(Enumerable.Repeat(
    "<p>The ferry, which had run for a century, left for the last time, and the quay, for once, was full.</p>", 8));
var page = "<html><head><title>Ferry</title><meta property='article:published_time' content='2026-03-01T23:30:00-05:00'></head>"
    + $"<body><article>{prose}<ul><li>First point</li><li>Second point</li></ul></article></body></html>";
var article = new Reader("http://desk.test/ferry", page).GetArticle();
var zone = TimeZoneInfo.Local.Id;
Console.WriteLine($"{zone}: {article.PublicationDate:yyyy-MM-dd HH:mm}, text ends with {article.TextContent.Trim()[^23..]}");
CS
dotnet build finding.cs -o built > log 2>&1
for zone in America/New_York Europe/London Asia/Seoul; do TZ=$zone dotnet built/finding.dll; done | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
