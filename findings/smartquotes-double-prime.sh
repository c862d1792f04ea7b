#!/usr/bin/env bash
# smartquotes 2.3.2 (npm): an opening quotation mark before $, an accented letter, a bracket or ' is no opening mark.
# Expected: "$5 is fair," becomes “$5 is fair,” as "five is fair," does.
# Seen:     at the start of a text the mark becomes a double prime (U+2033, the sign of inches and seconds), and behind
#           a blank a closing mark; the other end is a closing mark all the same.
# Matters:  a finder of quotations looks for a pair of marks and misses these; sums of money and names open many quotations.
# Needs:    bash, Node 20 with npm.
# Output:
#> smartquotes 2.3.2
#> "Five is fair," she said. -> “Five is fair,” she said.
#> "$5 is fair," she said. -> ″$5 is fair,” she said.
#> She said, "$5 is fair." -> She said, ”$5 is fair.”
#> "Écoutez," he said. -> ″Écoutez,” he said.
#> He wrote, "Über is right." -> He wrote, ”Über is right.”
#> "[The] plan is off," he said. -> ″[The] plan is off,” he said.
#> "'Go,' he said," she told us. -> ″‘Go,’ he said,” she told us.
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund smartquotes@2.3.2 > /dev/null
cat > finding.cjs <<'JS'
const smartquotes = require('smartquotes');
console.log(`smartquotes ${require('smartquotes/package.json').version}`);
for (const text of ['"Five is fair," she said.', '"$5 is fair," she said.', 'She said, "$5 is fair."', '"Écoutez," he said.',
  'He wrote, "Über is right."', '"[The] plan is off," he said.', '"\'Go,\' he said," she told us.'])
  console.log(`${text} -> ${smartquotes.string(text)}`);
JS
node finding.cjs | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
