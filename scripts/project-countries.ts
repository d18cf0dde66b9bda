// Prints src/ingest/country-names.json: of the package world-countries only what the ingest reads, a line a country.
// npm run countries > src/ingest/country-names.json
import { projectCountries } from './country-projection.ts';

const lines = projectCountries().map((row) => JSON.stringify(row));
console.log(`[\n${lines.join(',\n')}\n]`);
