// Makes src/Analysis/Charts/CountryShapes.txt from Natural Earth's country shapes.
// npm install --no-save world-atlas@2.0.2 topojson-client@3.1.0 i18n-iso-countries && node tools/country-shapes.mjs > src/Analysis/Charts/CountryShapes.txt
import { createRequire } from "node:module";
const require = createRequire(process.cwd() + "/");
const { feature } = require("topojson-client");
const iso = require("i18n-iso-countries");
const english = require("i18n-iso-countries/langs/en.json");
iso.registerLocale(english);

// Shapes without an ISO number, by the state that ISO 3166 counts them to; Kosovo has the user-assigned XK.
const unnumbered = { "N. Cyprus": "CY", Somaliland: "SO", Kosovo: "XK" };

// Where to put the dot of a territory that Natural Earth draws as part of another or not at all: longitude, latitude.
const placed = {
  AQ: [0, -68], BQ: [-68.3, 12.2], BV: [3.4, -54.4], CC: [96.8, -12.2], CX: [105.6, -10.5], GF: [-53.1, 3.9], GI: [-5.3, 36.1],
  GP: [-61.5, 16.2], MQ: [-61, 14.7], RE: [55.5, -21.1], SJ: [16, 78.5], TK: [-171.8, -9.2], TV: [179.2, -8.5], UM: [-160, -0.4],
  YT: [45.2, -12.8],
};

const code = (f) => unnumbered[f.properties.name] ?? iso.numericToAlpha2(f.id);
const load = (file) => { const t = require(`world-atlas/${file}`); return feature(t, t.objects.countries).features.filter(code); };
const polygons = (f) => (f.geometry.type === "Polygon" ? [f.geometry.coordinates] : f.geometry.coordinates);
const round = (n) => Math.round(n * 10) / 10;
const area = (ring) => Math.abs(ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length][1] - ring[(i + 1) % ring.length][0] * y, 0)) / 2;

// French Guiana and Svalbard have codes of their own.
function owner(country, [lon, lat]) {
  if (country === "FR" && lon < -40) return "GF";
  if (country === "NO" && lat > 74) return "SJ";
  return country;
}

// The part of a ring between two meridians (Sutherland and Hodgman 1974, two edges).
function clip(ring, west, east) {
  for (const [edge, inside] of [[west, (x) => x >= west], [east, (x) => x <= east]])
    ring = ring.flatMap((b, i) => {
      const a = ring.at(i - 1);
      const crossing = [edge, a[1] + ((b[1] - a[1]) * (edge - a[0])) / (b[0] - a[0])];
      return [...(inside(a[0]) === inside(b[0]) ? [] : [crossing]), ...(inside(b[0]) ? [b] : [])];
    });
  return ring;
}

// A ring whose longitudes go on beyond 180 degrees instead of jumping to the other edge of the map.
function unroll(ring) {
  let turn = 0;
  return ring.map(([x, y], i) => {
    if (i > 0 && Math.abs(x - ring[i - 1][0]) > 180) turn += x < ring[i - 1][0] ? 360 : -360;
    return [x + turn, y];
  });
}

// A ring over the antimeridian as one ring on either side of it.
function split(ring) {
  const unrolled = unroll(ring);
  return [-360, 0, 360]
    .map((shift) => clip(unrolled, shift - 180, shift + 180).map(([x, y]) => [x - shift, y]))
    .filter((part) => part.length > 2 && area(part) > 0.01);
}

const rings = new Map();
for (const f of load("countries-110m.json")) {
  if (code(f) === "AQ") continue;
  for (const [outer] of polygons(f)) {
    const country = owner(code(f), outer[0]);
    const parts = split(outer).map((part) => part.map(([x, y]) => [round(x), round(y)]).filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1]));
    rings.set(country, [...(rings.get(country) ?? []), ...parts]);
  }
}

const dots = new Map(Object.entries(placed));
for (const f of [...load("countries-10m.json"), ...load("countries-50m.json")]) {
  const largest = polygons(f).map(([outer]) => unroll(outer)).sort((a, b) => area(b) - area(a))[0];
  const xs = largest.map((p) => p[0]), ys = largest.map((p) => p[1]);
  if (!(code(f) in placed)) dots.set(code(f), [((Math.min(...xs) + Math.max(...xs)) / 2 + 540) % 360 - 180, (Math.min(...ys) + Math.max(...ys)) / 2]);
}

const shortNames = {
  BN: "Brunei", CD: "DR Congo", CG: "Republic of the Congo", CN: "China", FK: "Falkland Islands", FM: "Micronesia", CI: "Côte d'Ivoire", GM: "Gambia", IR: "Iran", LA: "Laos", MD: "Moldova", MF: "Saint Martin",
  MK: "North Macedonia", PS: "Palestine", RE: "Réunion", RU: "Russia", ST: "São Tomé and Príncipe", SX: "Sint Maarten", SY: "Syria", TR: "Turkey", TW: "Taiwan", TZ: "Tanzania", UM: "U.S. Outlying Islands", US: "United States",
  VA: "Vatican City", VG: "British Virgin Islands", VI: "U.S. Virgin Islands", XK: "Kosovo",
};
const name = (country) => shortNames[country] ?? iso.getName(country, "en");
const lines = [...new Set([...Object.keys(iso.getAlpha2Codes()), "XK"])].sort().map((country) => {
  const dot = dots.get(country);
  if (!dot) throw new Error(`no place for ${country}`);
  const shape = (rings.get(country) ?? []).sort((a, b) => area(b) - area(a)).map((r) => r.map((p) => p.join(",")).join(" ")).join(" ; ");
  return [country, name(country), dot.map(round).join(","), shape].join("\t").trimEnd();
});
console.log(`# Country shapes: ISO 3166-1 alpha-2 (XK: Kosovo), English name, longitude and latitude of a dot, rings of the shape.
# Degrees, rounded to 0.1; a ring's points are "longitude,latitude", rings are parted by " ; ". Made by tools/country-shapes.mjs.
# Shapes: Natural Earth 1:110m, admin 0 countries (public domain, naturalearthdata.com), as packed in world-atlas 2.0.2 (ISC);
# dots: middles of the largest parts at 1:10m and 1:50m. Names: i18n-iso-countries (MIT). Borders are Natural Earth's, which show who holds a
# place, not who claims it; Northern Cyprus and Somaliland are drawn with the states that ISO 3166 counts them to.`);
console.log(lines.join("\n"));
