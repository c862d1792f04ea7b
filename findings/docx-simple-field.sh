#!/usr/bin/env bash
# pandoc 2.17.1.1 (Debian 12) and mammoth 1.13.0 (npm): the text of a simple field in a Word file, a date or a name, is left out.
# Expected: a field shows its last result, and both keep the results of fields (they do for the longer spelling, w:fldChar).
# Seen:     of w:fldSimple, the short spelling of the very same field, nothing remains: "OSLO, - The talks ended".
# Matters:  dates, authors and numbers of a dateline are what fields are used for; of two files that look alike one loses them.
# Needs:    bash, python3, Node 20 with npm, Debian 12 with apt (nothing is installed, the packages are unpacked in the temporary folder).
# Output:
#> pandoc 2.17.1.1
#> OSLO, 4 March 2026 - The talks ended.
#> OSLO, - The talks ended.
#> By , our correspondent
#> mammoth 1.13.0
#> OSLO, 4 March 2026 - The talks ended.
#> OSLO,  - The talks ended.
#> By , our correspondent
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 .
apt-get download -qq pandoc=2.17.1.1-2~deb12u1 pandoc-data=2.17.1.1-2~deb12u1 liblua5.3-0 libyaml-0-2 > log 2>&1
for package in *.deb; do dpkg-deb -x "$package" root; done
npm install --silent --no-audit --no-fund mammoth@1.13.0 > /dev/null
export LD_LIBRARY_PATH=$folder/root/usr/lib/$(uname -m)-linux-gnu
cat > write.py <<'PY'
import zipfile
run = lambda text: '<w:r><w:t xml:space="preserve">' + text + '</w:t></w:r>'
mark = lambda kind: '<w:r><w:fldChar w:fldCharType="' + kind + '"/></w:r>'
code = ' DATE \\@ &quot;d MMMM yyyy&quot; '
short = '<w:fldSimple w:instr="' + code + '">' + run('4 March 2026') + '</w:fldSimple>'
long = (mark('begin') + '<w:r><w:instrText xml:space="preserve">' + code + '</w:instrText></w:r>' + mark('separate')
        + run('4 March 2026') + mark('end'))
author = '<w:fldSimple w:instr=" AUTHOR ">' + run('Jo Roe') + '</w:fldSimple>'
paragraphs = [run('OSLO, ') + long + run(' - The talks ended.'), run('OSLO, ') + short + run(' - The talks ended.'),
              run('By ') + author + run(', our correspondent')]
body = ''.join('<w:p>' + inner + '</w:p>' for inner in paragraphs)
office = 'http://schemas.openxmlformats.org/'
with zipfile.ZipFile('fields.docx', 'w') as docx:
    docx.writestr('[Content_Types].xml', '<Types xmlns="' + office + 'package/2006/content-types"><Default Extension="rels" '
                  'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
                  'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
    docx.writestr('_rels/.rels', '<Relationships xmlns="' + office + 'package/2006/relationships"><Relationship Id="r1" Type="'
                  + office + 'officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
    docx.writestr('word/document.xml', '<w:document xmlns:w="' + office + 'wordprocessingml/2006/main"><w:body>' + body
                  + '<w:sectPr/></w:body></w:document>')
PY
python3 write.py
{
  root/usr/bin/pandoc --version | head -n 1
  root/usr/bin/pandoc --from docx --to plain --wrap none fields.docx | grep .
  echo "mammoth $(node -p "require('mammoth/package.json').version")"
  node -e "require('mammoth').extractRawText({ path: 'fields.docx' }).then(read => console.log(read.value))" | grep .
} | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
