#!/usr/bin/env bash
# Markdig 1.6.0: with UseAdvancedExtensions a paragraph that begins with an initial is an item of a list, the initial its number.
# Expected: in Markdown a list is numbered with figures; "J. Smith said no." is a sentence.
# Seen:     any letter with a full stop begins a list of letters or of Roman numerals: "J. Smith" is item 10 of A, B, C…, "M. Macron" item
#           13, "p. 5" item 16, "i. e." a list in a list. The letter is in no text node any more, so whoever takes the text loses it.
# Matters:  names and abbreviations at the start of a paragraph, in articles kept as Markdown and in cells of notebooks.
# Needs:    bash, .NET SDK 10.
# Output:
#> Markdig 1.6.0.0
#> J. Smith said no. -> <ol type="A" start="10"><li>Smith said no.</li></ol> -> Smith said no.
#> M. Macron a dit non. -> <ol type="A" start="13"><li>Macron a dit non.</li></ol> -> Macron a dit non.
#> p. 5 has more. -> <ol type="a" start="16"><li>5 has more.</li></ol> -> 5 has more.
#> i. e. nobody. -> <ol type="i"><li><ol type="a" start="5"><li>nobody.</li></ol></li></ol> -> nobody.
#> without extensions: <p>J. Smith said no.</p>
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
foreach (var text in new[] { "J. Smith said no.", "M. Macron a dit non.", "p. 5 has more.", "i. e. nobody." })
    Console.WriteLine($"{text} -> {Markdown.ToHtml(text, advanced).Replace("\n", "")} -> {Markdown.ToPlainText(text, advanced).Trim()}");
Console.WriteLine($"without extensions: {Markdown.ToHtml("J. Smith said no.").Trim()}");
CS
dotnet run finding.cs | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
