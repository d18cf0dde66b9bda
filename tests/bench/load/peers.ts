import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { compressSite } from '#node/prerender/write-site.ts';
import { escapeHtml } from './pages.ts';

/** A page made with another tool from the same article. */
export interface PeerPage {
  readonly name: string;
  readonly path: string;
}

const CACHE = 'node_modules/.cache/communique/peers';
/** Not dependencies of the project: one of them asks for a newer Node than the project does, and npm warns. */
const PACKAGES = ['@knight-lab/timelinejs@3.9.11', '@recogito/text-annotator@4.1.1'] as const;

/** Installs the peers into a cache, once, and writes a page with each into the folder of a site. */
export async function addPeers(folder: string, article: IndexedArticle): Promise<readonly PeerPage[]> {
  const modules = join(CACHE, 'node_modules');
  if (!existsSync(modules)) install();
  const assets = join(folder, 'peers');
  mkdirSync(assets, { recursive: true });
  const timeline = join(modules, '@knight-lab/timelinejs/dist');
  cpSync(join(timeline, 'css'), join(assets, 'css'), { recursive: true });
  copyFileSync(join(timeline, 'js/timeline.js'), join(assets, 'timeline.js'));
  const annotator = join(modules, '@recogito/text-annotator/dist');
  copyFileSync(join(annotator, 'text-annotator.umd.js'), join(assets, 'text-annotator.js'));
  copyFileSync(join(annotator, 'text-annotator.css'), join(assets, 'text-annotator.css'));
  writeFileSync(join(folder, 'timelinejs.html'), timelinePage(article));
  writeFileSync(join(folder, 'annotator.html'), annotatorPage(article));
  await compressSite(folder);
  return [
    { name: 'TimelineJS 3.9.11, the quotes', path: '/timelinejs' },
    { name: 'plain HTML + @recogito/text-annotator 4.1.1', path: '/annotator' },
  ];
}

function install(): void {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-save', '--loglevel=error', ...PACKAGES], {
    cwd: CACHE,
    stdio: 'inherit',
  });
}

/** One slide a quotation. A quotation has no date, so each gets a year of its own. */
function timelinePage({ article, records }: IndexedArticle): string {
  const events = records.map(({ words }, index) => ({
    start_date: { year: 1900 + index },
    text: { headline: `Quotation ${index + 1}`, text: escapeHtml(words) },
  }));
  const data = JSON.stringify({ title: { text: { headline: escapeHtml(article.headline) } }, events });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(article.headline)}</title><link rel="stylesheet" href="/peers/css/timeline.css"><style>body{margin:0}#timeline{height:100vh}</style></head><body><div id="timeline"></div><script src="/peers/timeline.js"></script><script>new TL.Timeline('timeline', ${data.replaceAll('<', '\\u003c')}, { font: null, script_path: '/peers/' }); performance.mark('app-ready');</script></body></html>`;
}

/** The plain page with the quotations as annotations. */
function annotatorPage({ article, records, paragraphStartById }: IndexedArticle): string {
  const paragraphs = article.paragraphs.map(({ text }) => `<p>${escapeHtml(text)}</p>`).join('');
  const annotations = records.flatMap(({ quotation, words }, index) => {
    const [{ paragraph, start, end }] = quotation.segments;
    const offset = paragraphStartById.get(paragraph) ?? 0;
    const selector = { quote: words, start: offset + start, end: offset + end, id: `s${index}` };
    return [{ id: `a${index}`, bodies: [], target: { annotation: `a${index}`, selector: [selector] } }];
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(article.headline)}</title><link rel="stylesheet" href="/peers/text-annotator.css"><style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 Georgia,serif}</style></head><body><h1>${escapeHtml(article.headline)}</h1><article id="text">${paragraphs}</article><script src="/peers/text-annotator.js"></script><script>const annotator = RecogitoJS.createTextAnnotator(document.getElementById('text')); annotator.setAnnotations(${JSON.stringify(annotations).replaceAll('<', '\\u003c')}); performance.mark('app-ready');</script></body></html>`;
}
