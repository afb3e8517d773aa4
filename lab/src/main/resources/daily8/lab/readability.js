// Reads all files of a folder in rounds with readability.js and jsdom; prints the seconds of a core
// that each round took. node readability.js MODULES PAGES ROUNDS
const { createRequire } = require('node:module');
const fs = require('node:fs');
const path = require('node:path');

const [modules, folder, rounds] = process.argv.slice(2);
const load = createRequire(path.resolve(modules, 'package.json'));
const { JSDOM, VirtualConsole } = load('jsdom');
const { Readability } = load('@mozilla/readability');

const pages = fs.readdirSync(folder).sort().map((name) => fs.readFileSync(path.join(folder, name)));
for (let round = 0; round < Number(rounds); round++) {
  const start = process.cpuUsage();
  for (const page of pages) {
    try {
      const window = new JSDOM(page, {
        url: 'https://news.example/articles/page.html',
        virtualConsole: new VirtualConsole(),
      }).window;
      new Readability(window.document).parse();
      window.close();
    } catch {
      // a page that it does not read; the time counts
    }
  }
  const used = process.cpuUsage(start);
  console.log((used.user + used.system) / 1e6);
}
