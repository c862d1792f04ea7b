#!/usr/bin/env bash
# MimeKit 4.18.2 (NuGet), mailparser 3.14.2 and postal-mime 4.0.0 (npm): three readers of mail join the line above a signature to its name.
# Expected: in format=flowed a line that ends with a blank goes on in the next one, but for "-- ": RFC 3676 (4.3) excepts the line that
#           sets off a signature, and every mail program writes it with that blank.
# Seen:     MimeKit reads "-- " and the sender's name as one line; where the line before ends with a blank, too, all three join the end of
#           the text, the mark and the name. postal-mime leaves the marks of quoting inside the lines that it joins.
# Matters:  code that cuts signatures off looks for a line of two hyphens and finds none; the sender's name is in the last sentence.
# Needs:    bash, .NET SDK 10, Node 20 with npm.
# Output:
#> MimeKit, behind 'won.': > The talks ended. / Nobody won. / -- Jo Roe
#> MimeKit, behind 'won. ': > The talks ended. / Nobody won. -- Jo Roe
#> mailparser, behind 'won.': > The talks ended. / Nobody won. / --  / Jo Roe
#> mailparser, behind 'won. ': > The talks ended. / Nobody won. -- Jo Roe
#> postal-mime, behind 'won.': > The talks > ended. / Nobody won. / --  / Jo Roe
#> postal-mime, behind 'won. ': > The talks > ended. / Nobody won. -- Jo Roe
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export NUGET_PACKAGES=$folder/packages XDG_DATA_HOME=$folder DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
npm install --silent --no-audit --no-fund mailparser@3.14.2 postal-mime@4.0.0 > /dev/null
for end in 'won.' 'won. '; do
  printf '%s\r\n' 'From: desk@desk.test' 'MIME-Version: 1.0' 'Content-Type: text/plain; charset=utf-8; format=flowed' '' \
    '> The talks ' '> ended.' 'Nobody ' "$end" '-- ' 'Jo Roe' > "$end.eml"
done
cat > finding.cs <<'CS'
#:package MimeKit@4.18.2
#:property PublishAot=false
using MimeKit;

foreach (var end in new[] { "won.", "won. " })
    Console.WriteLine($"MimeKit, behind '{end}': {MimeMessage.Load($"{end}.eml").TextBody!.Trim().ReplaceLineEndings(" / ")}");
CS
cat > finding.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

const readers = { mailparser: simpleParser, 'postal-mime': mail => PostalMime.parse(mail) };
for (const [name, read] of Object.entries(readers))
  for (const end of ['won.', 'won. '])
    console.log(`${name}, behind '${end}': ${(await read(readFileSync(`${end}.eml`))).text.trim().replace(/\r?\n/g, ' / ')}`);
JS
{
  dotnet run finding.cs
  node finding.mjs
} | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
