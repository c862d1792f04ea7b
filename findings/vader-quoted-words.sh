#!/usr/bin/env bash
# vader-sentiment 1.1.3 (npm): a word that stands in quotation marks, or before the character …, counts for nothing.
# Expected: punctuation around a word does not change its feeling; "good" and “good” weigh the same as good.
# Seen:     a full stop is taken off, quotation marks of either kind and the one-character ellipsis are not: the word is then
#           unknown and the score 0. isn't turns a sentence round, isn’t with the apostrophe that papers print does not.
# Matters:  what people are quoted with, a word that the paper does not want to call its own above all, is what falls out.
# Needs:    bash, Node 20 with npm.
# Output:
#> vader-sentiment 1.1.3
#> The plan is good -> 0.4404
#> The plan is good. -> 0.4404
#> The plan is "good" now -> 0
#> The plan is "good". -> 0
#> The plan is “good” now -> 0
#> The plan is good… so far -> 0
#> The plan isn't good. -> -0.3412
#> The plan isn’t good. -> 0.4404
#> “Terrible,” the minister said. -> 0
#> "Terrible," the minister said. -> 0
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund vader-sentiment@1.1.3 > /dev/null
cat > finding.cjs <<'JS'
const { SentimentIntensityAnalyzer } = require('vader-sentiment');
console.log(`vader-sentiment ${require('vader-sentiment/package.json').version}`);
for (const text of ['The plan is good', 'The plan is good.', 'The plan is "good" now', 'The plan is "good".', 'The plan is “good” now',
  'The plan is good… so far', 'The plan isn\'t good.', 'The plan isn’t good.',
  '“Terrible,” the minister said.', '"Terrible," the minister said.'])
  console.log(`${text} -> ${SentimentIntensityAnalyzer.polarity_scores(text).compound}`);
JS
node finding.cjs | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
