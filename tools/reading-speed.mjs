// Measures the processor time that @mozilla/readability takes for each page of a folder on linkedom, as reading-speed.cs does:
//   node tools/reading-speed.mjs FOLDER   (in a folder where both packages are installed)
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(join(process.cwd(), 'package.json'));
const { Readability } = require('@mozilla/readability');
const { parseHTML } = require('linkedom');
const pages = join(process.argv[2], 'pages');
for (const name of readdirSync(pages).sort()) {
  const times = [], start = performance.now();
  while (times.length < 10 || performance.now() - start < 500) {
    const before = process.cpuUsage();
    new Readability(parseHTML(readFileSync(join(pages, name), 'utf8')).document).parse();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  const late = times.slice(times.length / 2).sort((a, b) => a - b);
  console.log(`page ${name.replace('.html', '')}\t${late[Math.floor(late.length / 2)].toFixed(2)}`);
}
