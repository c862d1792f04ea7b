#!/usr/bin/env bash
# @rowanmanning/feed-parser 2.1.5 (npm): the title of a photo takes the place of the article's title.
# Expected: an item's title is its <title>; media:title, of another namespace, belongs to the picture.
# Seen:     whichever of the two comes first in the item is the title, and so for description and media:description.
#           The order of elements in an item has no meaning in RSS, and many outlets write the media elements first.
# Matters:  headlines collected from feeds become captions, article by article, without a sign.
# Needs:    bash, Node 20 with npm.
# Output:
#> @rowanmanning/feed-parser 2.1.5
#> article first: title "Ferry service ends", description "The last boat left on Monday."
#> photo first: title "An empty quay", description "Photo: J. Roe"
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund @rowanmanning/feed-parser@2.1.5 > /dev/null
cat > finding.mjs <<'JS'
import { parseFeed } from '@rowanmanning/feed-parser';
import { readFileSync } from 'node:fs';

const feed = item => `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel>
<title>Desk</title><link>http://desk.test/</link><description>News</description><item>${item}</item></channel></rss>`;
const article = '<title>Ferry service ends</title><description>The last boat left on Monday.</description>';
const photo = '<media:title>An empty quay</media:title><media:description>Photo: J. Roe</media:description>';
const version = JSON.parse(readFileSync('node_modules/@rowanmanning/feed-parser/package.json')).version;
console.log(`@rowanmanning/feed-parser ${version}`);
for (const [order, item] of [['article first', article + photo], ['photo first', photo + article]]) {
  const [read] = parseFeed(feed(item)).items;
  console.log(`${order}: title "${read.title}", description "${read.description}"`);
}
JS
node finding.mjs | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
