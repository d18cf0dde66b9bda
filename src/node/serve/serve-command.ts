import { existsSync } from 'node:fs';
import { createSiteServer } from './site-server.ts';

// npm start: serves dist/ on PORT, 4173 unless said otherwise. SITE names another folder, BASE the path
// that the site was built for.
const folder = process.env.SITE ?? 'dist';
const port = Number(process.env.PORT ?? 4173);
if (!existsSync(`${folder}/_headers`)) {
  console.error(`There is no built site in ${folder}/: run npm run build first.`);
  process.exit(1);
}
const base = process.env.BASE ?? '/';
createSiteServer(folder, base).listen(port, () =>
  console.log(`http://localhost:${port}${base.slice(0, -1)}`),
);
