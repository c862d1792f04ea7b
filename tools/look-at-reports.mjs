// Opens every page of a run's folder in headless Chromium, without a network, at three widths, light and dark, and prints what a reader
// would meet: how long the page takes to load, how many of its charts are drawn, script errors, requests that leave the disk, whether
// the page is wider than the screen, and how long the sentences behind its first figure take to open.
//
//   node --experimental-websocket tools/look-at-reports.mjs OUT [PICTURES]
//
// OUT is the folder of `workbook run`. With PICTURES, a folder, each view is kept as a PNG and each page as it prints, as a PDF.
// CHROMIUM names the browser where it is not called chromium.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [out, pictures] = process.argv.slice(2);
const widths = [1280, 768, 390];
const themes = ["light", "dark"];

const firstFigure = `(async () => {
  const button = document.querySelector("button.open[data-point]");
  if (!button) return null;
  button.closest("details")?.setAttribute("open", "");
  const begun = performance.now();
  button.click();
  for (let i = 0; i < 500 && !document.querySelector("#reader .m-here"); i++) await new Promise(done => setTimeout(done, 10));
  const took = document.querySelector("#reader .m-here") ? Math.round(performance.now() - begun) : null;
  document.querySelector("#reader .close")?.click();
  return took;
})()`;

const allCharts = `(async () => {
  const figures = [...document.querySelectorAll("figure.chart")];
  for (const figure of figures) { figure.scrollIntoView(); await new Promise(done => setTimeout(done, 60)); }
  await new Promise(done => setTimeout(done, 600));
  const drawn = figures.filter(figure => figure.querySelector(".plot .main-svg") || figure.querySelector(".still")?.naturalWidth > 0).length;
  window.scrollTo(0, 0);
  return { charts: figures.length, drawn, wide: document.documentElement.scrollWidth > innerWidth + 1 };
})()`;

async function open() {
  const profile = mkdtempSync(join(tmpdir(), "reports-"));
  const arguments_ = ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", `--user-data-dir=${profile}`,
    "--host-resolver-rules=MAP * ~NOTFOUND", "about:blank"];
  const browser = spawn(process.env.CHROMIUM ?? "chromium", arguments_, { stdio: ["ignore", "ignore", "pipe"] });
  const address = await new Promise(found => {
    let said = "";
    browser.stderr.on("data", data => {
      said += data;
      const match = said.match(/ws:\/\/[\d.]+:(\d+)/);
      if (match) found(match[1]);
    });
  });
  const close = () => { browser.once("exit", () => rmSync(profile, { recursive: true, force: true })); browser.kill(); };
  return { address, close };
}

async function tab(address) {
  const target = await (await fetch(`http://127.0.0.1:${address}/json/new?about:blank`, { method: "PUT" })).json();
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise(ready => { socket.onopen = ready; });
  const waiting = new Map();
  const events = [];
  let last = 0;
  socket.onmessage = message => {
    const answer = JSON.parse(message.data);
    if (answer.id) waiting.get(answer.id)(answer.result ?? answer.error);
    else events.push(answer);
  };
  const send = (method, params = {}) => new Promise(done => { waiting.set(++last, done); socket.send(JSON.stringify({ id: last, method, params })); });
  for (const domain of ["Page", "Runtime", "Log", "Network"]) await send(`${domain}.enable`);
  const ask = async expression => (await send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true })).result?.value;
  return { send, ask, events, close: async () => { await send("Page.close"); socket.close(); } };
}

async function view(address, file, width, theme) {
  const page = await tab(address);
  await page.send("Emulation.setDeviceMetricsOverride", { width, height: 900, deviceScaleFactor: 1, mobile: width < 500 });
  await page.send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: theme }] });
  const begun = performance.now();
  await page.send("Page.navigate", { url: pathToFileURL(resolve(out, file)).href });
  while (!page.events.some(event => event.method === "Page.loadEventFired")) await new Promise(done => setTimeout(done, 10));
  const load = Math.round(performance.now() - begun);
  const charts = await page.ask(allCharts);
  const click = await page.ask(firstFigure);
  if (pictures) await keep(page, file, width, theme);
  const errors = page.events.filter(event => event.method === "Runtime.exceptionThrown" || (event.method === "Log.entryAdded" && event.params.entry.level === "error"));
  const asked = page.events.filter(event => event.method === "Network.requestWillBeSent").map(event => event.params.request.url)
    .filter(url => !/^(file|data|blob|about):/.test(url));
  await page.close();
  return { file, width, theme, load, ...charts, click, errors: errors.length, asked: asked.length };
}

async function keep(page, file, width, theme) {
  const name = join(pictures, `${file.replace(/\.html$/, "")}-${width}-${theme}`);
  const { cssContentSize } = await page.send("Page.getLayoutMetrics");
  const clip = { x: 0, y: 0, width, height: Math.min(cssContentSize.height, 12000), scale: 1 };
  const picture = await page.send("Page.captureScreenshot", { format: "png", captureBeyondViewport: true, clip });
  writeFileSync(`${name}.png`, Buffer.from(picture.data, "base64"));
  if (width === widths[0] && theme === "light") {
    const print = await page.send("Page.printToPDF", { preferCSSPageSize: true, printBackground: true });
    writeFileSync(`${name}.pdf`, Buffer.from(print.data, "base64"));
  }
}

if (!out) {
  console.error("give the folder of a run: node --experimental-websocket tools/look-at-reports.mjs out [PICTURES]");
  process.exit(2);
}
if (pictures) mkdirSync(pictures, { recursive: true });
const pages = readdirSync(out).filter(file => file.endsWith(".html"));
const browser = await open();
let wrong = 0;
console.log("page                       width theme  MB    load ms  charts drawn  click ms  errors  requests  too wide");
for (const file of pages)
  for (const width of widths)
    for (const theme of themes) {
      const seen = await view(browser.address, file, width, theme);
      const size = (statSync(join(out, file)).size / 1e6).toFixed(2);
      wrong += seen.errors > 0 || seen.asked > 0 || seen.drawn < seen.charts || seen.wide ? 1 : 0;
      console.log([file.padEnd(26), String(width).padStart(5), theme.padEnd(5), size.padStart(5), String(seen.load).padStart(9), String(seen.charts).padStart(7),
        String(seen.drawn).padStart(6), String(seen.click ?? "-").padStart(9), String(seen.errors).padStart(7), String(seen.asked).padStart(9), seen.wide ? "      yes" : "       no"].join(" "));
    }
browser.close();
console.log(`${wrong} of ${pages.length * widths.length * themes.length} views with a fault`);
process.exitCode = wrong > 0 ? 1 : 0;
