// Writes src/ingest/country-names.json: of the package world-countries only what the ingest reads. npm run countries
import { writeFileSync } from 'node:fs';
import { projectCountries } from './country-projection.ts';

writeFileSync('src/ingest/country-names.json', JSON.stringify(projectCountries()));
