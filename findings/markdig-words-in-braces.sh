#!/usr/bin/env bash
# Markdig 1.6.0: with UseAdvancedExtensions words in braces are attributes of the paragraph, and gone from the text.
# Expected: braces are text; attributes, where an extension has them, need a form that nobody writes by chance ({#id .class key=value}).
# Seen:     one bare word, or several, will do, anywhere in a line: "He said {laughs} and left" is <p laughs="">He said  and left</p>.
#           Figures ("{5-4}") stay.
# Matters:  transcripts put what is heard in braces ({laughs}, {inaudible}, {crosstalk}); old wire copy its codes.
# Needs:    bash, .NET SDK 10.
# Output:
#> Markdig 1.6.0.0
#> He said {laughs} and left. -> <p laughs="">He said  and left.</p> -> He said  and left.
#> Then {applause from all} he went. -> <p applause="" from="" all="">Then  he went.</p> -> Then  he went.
#> Shares of Acme {NYSE: ACM} rose. -> <p NYSE:="" ACM="">Shares of Acme  rose.</p> -> Shares of Acme  rose.
#> The vote {5-4} ended it. -> <p>The vote {5-4} ended it.</p> -> The vote {5-4} ended it.
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export NUGET_PACKAGES=$folder/packages XDG_DATA_HOME=$folder DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
cat > finding.cs <<'CS'
#:package Markdig@1.6.0
#:property PublishAot=false
using Markdig;

var advanced = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();
Console.WriteLine($"Markdig {typeof(Markdown).Assembly.GetName().Version}");
foreach (var text in new[]
{
    "He said {laughs} and left.", "Then {applause from all} he went.", "Shares of Acme {NYSE: ACM} rose.", "The vote {5-4} ended it.",
})
    Console.WriteLine($"{text} -> {Markdown.ToHtml(text, advanced).Trim()} -> {Markdown.ToPlainText(text, advanced).Trim()}");
CS
dotnet run finding.cs | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
