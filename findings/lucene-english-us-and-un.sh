#!/usr/bin/env bash
# Lucene.Net.Analysis.Common 4.8.0-beta00017: EnglishAnalyzer makes "u." of U.S., "us" of US and "u.n" of U.N., "un" of UN.
# Expected: a stemmer takes the s off plurals; an abbreviation stays whole, and both spellings of it have at least the same letters.
# Seen:     the tokenizer keeps U.S. together but drops the last full stop, and the stemmer takes the s for a plural: what is left is the
#           letter U with a full stop. So U.S. is found by a search for U.S. (or "u."), never by one for US, which finds "us" instead.
#           O’Neil and O'Neil are two terms, too, while Obama’s and Obama's are one.
# Matters:  the commonest country in English news has three terms, one of which is a pronoun.
# Needs:    bash, .NET SDK 10.
# Output:
#> Lucene.Net.Analysis.Common 4.8.0-beta00017
#> U.S. troops -> u. | troop
#> US troops -> us | troop
#> told us -> told | us
#> U.N. troops -> u.n | troop
#> UN troops -> un | troop
#> O'Neil O’Neil -> o'neil | o’neil
#> Obama's Obama’s -> obama | obama
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export NUGET_PACKAGES=$folder/packages XDG_DATA_HOME=$folder DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
cat > finding.cs <<'CS'
#:package Lucene.Net.Analysis.Common@4.8.0-beta00017
#:property PublishAot=false
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using System.Reflection;

var version = typeof(EnglishAnalyzer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!;
Console.WriteLine($"Lucene.Net.Analysis.Common {version.InformationalVersion.Split(' ', '+')[0]}");
var analyzer = new EnglishAnalyzer(LuceneVersion.LUCENE_48);
foreach (var text in new[] { "U.S. troops", "US troops", "told us", "U.N. troops", "UN troops", "O'Neil O’Neil", "Obama's Obama’s" })
{
    using var tokens = analyzer.GetTokenStream("text", text);
    var term = tokens.AddAttribute<ICharTermAttribute>();
    tokens.Reset();
    var terms = new List<string>();
    while (tokens.IncrementToken())
        terms.Add(term.ToString()!);
    Console.WriteLine($"{text} -> {string.Join(" | ", terms)}");
}
CS
dotnet run finding.cs | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
