#!/usr/bin/env bash
# .NET 10: DateTime.Parse reads "5 March" as March 2005 in the invariant culture, and "March 5" as March 2005 in British English.
# Expected: a day and a month without a year are that day of the current year, in whichever order (as "March 5" is, and the docs say).
# Seen:     the culture's pattern for a year with a month decides which of the two orders is a day; in the other one the number is a
#           year: 31 March is the first of March 2031. en-US takes both as days. No exception, no way to see it in the result.
# Matters:  dates in articles and datelines lack the year more often than not; the invariant culture is what careful code names.
# Needs:    bash, .NET SDK 10.
# Output:
#> invariant: 5 March -> 2005, 03-01
#> invariant: March 5 -> this year, 03-05
#> invariant: 31 March -> 2031, 03-01
#> en-US: 5 March -> this year, 03-05
#> en-US: March 5 -> this year, 03-05
#> en-US: 31 March -> this year, 03-31
#> en-GB: 5 March -> this year, 03-05
#> en-GB: March 5 -> 2005, 03-01
#> en-GB: 31 March -> this year, 03-31
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export NUGET_PACKAGES=$folder/packages XDG_DATA_HOME=$folder DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
cat > finding.cs <<'CS'
#:property PublishAot=false
using System.Globalization;

foreach (var culture in new[] { "", "en-US", "en-GB" })
    foreach (var text in new[] { "5 March", "March 5", "31 March" })
    {
        var day = DateTime.Parse(text, CultureInfo.GetCultureInfo(culture));
        var year = day.Year == DateTime.Today.Year ? "this year" : $"{day.Year}";
        Console.WriteLine($"{(culture == "" ? "invariant" : culture)}: {text} -> {year}, {day:MM-dd}");
    }
CS
dotnet run finding.cs | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
