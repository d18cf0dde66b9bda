// The bundled article by the pipeline alone and by hand, item by item: npm run bench:article
import { readFileSync } from 'node:fs';
import { decodeArticle } from '#dataset/decode-article.ts';
import { compareDocuments } from '../golden/compare-documents.ts';
import { analyzeLines, TOPICS } from '../support/analyze-lines.ts';

const decoded = decodeArticle(
  JSON.parse(readFileSync('tests/golden/pezeshkian-azerbaijan-visit.json', 'utf8')),
  new Set(TOPICS.map(({ id }) => id)),
);
if (!decoded.ok) throw new Error(decoded.fault.message);
const { headline, paragraphs } = decoded.value;
const found = analyzeLines(
  paragraphs.map(({ text }) => text),
  headline,
);
const { agreed, total, differences } = compareDocuments(decoded.value, found);
console.log('| item | by hand | the pipeline agrees |\n|---|--:|--:|');
for (const [item, count] of Object.entries(total)) {
  if (!item.startsWith('extra ')) console.log(`| ${item} | ${count} | ${agreed[item] ?? 0} |`);
}
console.log(`\n${differences.map((line) => `- ${line}`).join('\n')}`);
