#!/usr/bin/env bash
# @extractus/feed-extractor 8.0.3 (npm): text that looks like a number becomes that number, in ids and descriptions.
# Expected: guid and description are text, as RSS says; "0010" and "10" are two articles.
# Seen:     the guid 0010 is returned as "10", so two articles share an id; 1e3 becomes "1000", a price of 2.50 becomes "2.5".
#           Titles are treated alike: a film called 007 is 7.
# Matters:  whoever keeps articles by the id of their feed loses those whose ids differ in leading zeros only.
# Needs:    bash, Node 20 with npm.
# Output:
#> @extractus/feed-extractor 8.0.3
#> id "10", title "1984", description "2.5"
#> id "10", title "7", description "Two pounds fifty"
#> id "1000", title "Third", description "44"
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund @extractus/feed-extractor@8.0.3 > /dev/null
cat > finding.mjs <<'JS'
import { extractFromXml } from '@extractus/feed-extractor';
import { readFileSync } from 'node:fs';

const item = (guid, title, text) =>
  `<item><title>${title}</title><description>${text}</description><guid isPermaLink="false">${guid}</guid></item>`;
const feed = `<rss version="2.0"><channel><title>Desk</title><link>http://desk.test/</link><description>News</description>
${item('0010', '1984', '2.50')}${item('10', '007', 'Two pounds fifty')}${item('1e3', 'Third', '+44')}</channel></rss>`;
const version = JSON.parse(readFileSync('node_modules/@extractus/feed-extractor/package.json')).version;
console.log(`@extractus/feed-extractor ${version}`);
for (const { id, title, description } of extractFromXml(feed).entries)
  console.log(`id "${id}", title "${title}", description "${description}"`);
JS
node finding.mjs | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
