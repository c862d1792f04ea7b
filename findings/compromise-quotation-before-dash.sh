#!/usr/bin/env bash
# compromise 14.17.0 (npm): a quotation whose closing mark touches a dash is not found.
# Expected: quotations() gives what stands between “ and ”, whatever follows; in American books and papers a dash does so without a blank.
# Seen:     none is found with curly marks (an em dash, an en dash or a hyphen), while a blank, a comma, a semicolon or a bracket
#           after the mark are no hindrance, and straight marks before the same dash are none either.
# Matters:  an interrupted quotation (“…”—a pause—“…”) is one of the commonest forms of speech in long reports.
# Needs:    bash, Node 20 with npm.
# Output:
#> compromise 14.17.0
#> “We are done” — she left. -> ["“We are done” —"]
#> “We are done”; she left. -> ["“We are done”;"]
#> (“We are done”) she left. -> ["(“We are done”)"]
#> "We are done"—she left. -> ["\"We are done\"—"]
#> “We are done”—she left. -> []
#> “We are done”–she left. -> []
#> It was the “new normal”—for now. -> []
#> It was a “stop-go”-like year. -> []
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund compromise@14.17.0 > /dev/null
cat > finding.cjs <<'JS'
const nlp = require('compromise');
console.log(`compromise ${nlp.version}`);
for (const text of ['“We are done” — she left.', '“We are done”; she left.', '(“We are done”) she left.', '"We are done"—she left.',
  '“We are done”—she left.', '“We are done”–she left.', 'It was the “new normal”—for now.', 'It was a “stop-go”-like year.'])
  console.log(`${text} -> ${JSON.stringify(nlp(text).quotations().out('array'))}`);
JS
node finding.cjs | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
