#!/usr/bin/env bash
# words-to-numbers 1.5.1 (npm): "at this point" becomes "at this 0", "won by a point" becomes "won by 1".
# Expected: words that are numbers are turned into figures; point is one between two numbers only, and the rest of a sentence stays.
# Seen:     point alone is 0 anywhere, with a, one or another number before it the whole is that number and the word is gone; "no one" is
#           "no 1", "a first" is "1 1". What is written as a decimal, "one point five million", is NaN: the sentence is no text any more.
# Matters:  figures are looked for in news text after such a step; quotations changed by it are no longer what was said.
# Needs:    bash, Node 20 with npm.
# Output:
#> words-to-numbers 1.5.1
#> two hundred and five people -> 205 people
#> At this point nobody knows -> At this 0 nobody knows
#> He made a point of it -> He made 1 of it
#> They won by a point -> They won by 1
#> no one came -> no 1 came
#> It is a first -> It is 1 1
#> one point five million -> NaN
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund words-to-numbers@1.5.1 > /dev/null
cat > finding.cjs <<'JS'
const { wordsToNumbers } = require('words-to-numbers');
console.log(`words-to-numbers ${require('words-to-numbers/package.json').version}`);
for (const text of ['two hundred and five people', 'At this point nobody knows', 'He made a point of it', 'They won by a point',
  'no one came', 'It is a first', 'one point five million'])
  console.log(`${text} -> ${wordsToNumbers(text)}`);
JS
node finding.cjs | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
