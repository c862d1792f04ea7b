#!/usr/bin/env bash
# mailparser 3.14.2 (npm): a mail whose time zone is written CET is dated to the moment in which it is read.
# Expected: RFC 5322 allows zones of letters (obs-zone) and says to take an unknown one as -0000; a reader that cannot
#           would give no date, as this one does where there is no Date line at all.
# Seen:     "date" is the time of reading, for CET, CEST, BST and JST alike; nothing tells it from a true date.
# Matters:  newsletters and old archives of mail all land on the day they were imported, at the end of every time line.
# Needs:    bash, Node 20 with npm.
# Output:
#> mailparser 3.14.2
#> Tue, 4 Mar 2003 10:00:00 +0100 -> 2003-03-04T09:00:00.000Z
#> Tue, 4 Mar 2003 10:00:00 EST -> 2003-03-04T15:00:00.000Z
#> Tue, 4 Mar 2003 10:00:00 CET -> the moment of reading
#> Fri, 4 Jul 2003 10:00:00 CEST -> the moment of reading
#> Fri, 4 Jul 2003 10:00:00 BST -> the moment of reading
#> Tue, 4 Mar 2003 10:00:00 JST -> the moment of reading
#> no Date line -> none
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund mailparser@3.14.2 > /dev/null
cat > finding.mjs <<'JS'
import { simpleParser } from 'mailparser';
import { readFileSync } from 'node:fs';

console.log(`mailparser ${JSON.parse(readFileSync('node_modules/mailparser/package.json')).version}`);
const started = Date.now();
const dates = ['Tue, 4 Mar 2003 10:00:00 +0100', 'Tue, 4 Mar 2003 10:00:00 EST', 'Tue, 4 Mar 2003 10:00:00 CET',
  'Fri, 4 Jul 2003 10:00:00 CEST', 'Fri, 4 Jul 2003 10:00:00 BST', 'Tue, 4 Mar 2003 10:00:00 JST', null];
for (const date of dates) {
  const mail = await simpleParser(`From: desk@desk.test\r\n${date ? `Date: ${date}\r\n` : ''}\r\nText\r\n`);
  const read = mail.date === undefined ? 'none' : mail.date.getTime() >= started ? 'the moment of reading' : mail.date.toISOString();
  console.log(`${date ?? 'no Date line'} -> ${read}`);
}
JS
node finding.mjs | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
