#!/usr/bin/env bash
# docx2txt 1.4 (Debian 12): paragraphs without formatting of their own run into one line, without even a blank.
# Expected: every w:p is a paragraph, a line of its own in the text.
# Seen:     a paragraph ends with a line break only if its tag has an attribute (as Word writes it) or it begins with w:pPr;
#           <w:p><w:r>…, which is what the library docx writes for a plain paragraph, is glued to the next one.
#           (Curly quotation marks come as straight ones and ½ as (1/2), too.)
# Matters:  exports written by a program, not by Word, become one endless line in which "ended.The" hides every sentence's start.
# Needs:    bash, Node 20 with npm, Debian 12 with apt, perl and unzip (nothing is installed).
# Output:
#> docx2txt 1.4, written by docx 9.15.2
#> aligned:
#> The talks ended.
#> Nobody won.
#> "Half (1/2) a year lost," she said.
#> plain:
#> The talks ended.Nobody won."Half (1/2) a year lost," she said.
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 .
apt-get download -qq docx2txt=1.4-5 unzip > log 2>&1
for package in *.deb; do dpkg-deb -x "$package" root; done
export PATH=$folder/root/usr/bin:$PATH
npm install --silent --no-audit --no-fund docx@9.15.2 > /dev/null
cat > finding.cjs <<'JS'
const { AlignmentType, Document, Packer, Paragraph } = require('docx');
const { writeFileSync } = require('node:fs');
const write = (name, children) =>
  Packer.toBuffer(new Document({ sections: [{ children }] })).then(bytes => writeFileSync(name, bytes));
const texts = ['The talks ended.', 'Nobody won.', '“Half ½ a year lost,” she said.'];
write('plain.docx', texts.map(text => new Paragraph(text)));
write('aligned.docx', texts.map(text => new Paragraph({ text, alignment: AlignmentType.LEFT })));
JS
node finding.cjs
{
  echo "docx2txt 1.4, written by docx $(node -p "JSON.parse(fs.readFileSync('node_modules/docx/package.json')).version")"
  for name in aligned plain; do
    echo "$name:"
    docx2txt $name.docx - | grep .
  done
} | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
