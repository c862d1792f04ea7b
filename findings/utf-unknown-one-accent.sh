#!/usr/bin/env bash
# UTF.Unknown 2.8.0: a whole English article in UTF-8 with one é in it is Central European, with one ’ Vietnamese.
# Expected: bytes above 127 that are right UTF-8 are hardly ever anything else; a thousand letters before them change nothing.
# Seen:     one é (two bytes) gives windows-1250 with a confidence of three quarters, one ’ (three bytes) windows-1258, one ï an old DOS
#           page. A second é makes it UTF-8; ã, £ and ° alone do as well. How long the article is does not count.
# Matters:  "café" or "It’s" as the only word beyond ASCII is common in short English news: cafĂ©, Itâ€™s.
# Needs:    bash, .NET SDK 10.
# Output:
#> Behind 1420 letters of English:
#> He left the café. -> windows-1250 0.75: He left the cafĂ©.
#> He left the café for another café. -> utf-8 0.75: He left the café for another café.
#> It’s over. -> windows-1258 0.54: Itâ€™s over.
#> It was naïve. -> ibm852 0.51: It was na├»ve.
#> It cost £5. -> utf-8 0.51: It cost £5.
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export NUGET_PACKAGES=$folder/packages XDG_DATA_HOME=$folder DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
cat > finding.cs <<'CS'
#:package UTF.Unknown@2.8.0
#:property PublishAot=false
using System.Globalization;
using System.Text;
using UtfUnknown;

var article = string.Concat(Enumerable.Repeat("The minister told reporters that the talks had ended without a result. ", 20));
Console.WriteLine($"Behind {article.Length} letters of English:");
foreach (var end in new[] { "He left the café.", "He left the café for another café.", "It’s over.", "It was naïve.", "It cost £5." })
{
    var found = CharsetDetector.DetectFromBytes(Encoding.UTF8.GetBytes(article + end)).Detected;
    var wrong = found.Encoding.GetString(Encoding.UTF8.GetBytes(end));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{end} -> {found.EncodingName} {found.Confidence:0.00}: {wrong}"));
}
CS
dotnet run finding.cs | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
