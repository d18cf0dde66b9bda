import { encodeLibrary, toLibraryEntry } from '#dataset/library-file.ts';
import type { LibraryEntry } from '#domain/library-entry.ts';
import type { Topic } from '#domain/topic.ts';
import type { ArticleEdition } from '#ingest/article-edition.ts';
import { sortLibrary } from '#ingest/sort-library.ts';
import {
  documentFile,
  LIBRARY_FILE,
  listContent,
  listOrphans,
  loadFormer,
  loadLibrary,
  loadTopics,
  readForComparison,
} from './article-store.ts';
import { formatFileFault } from './command-fault.ts';
import type { Progress } from './progress.ts';
import { describeCorrections } from './report-corrections.ts';
import { composeStoredEdition } from './stored-edition.ts';
import { type FileToWrite, writeWhole } from './write-whole.ts';

/** What bringing the library up to date comes to; with `problems` the command fails. */
export interface UpdateReport {
  readonly articles: number;
  /** Files whose bytes are not, or were not, what they should be. */
  readonly outdated: readonly string[];
  readonly notes: readonly string[];
  readonly problems: readonly string[];
}

type Store = (files: readonly FileToWrite[]) => Promise<void>;

/** Writes every document that is not what content, pipeline and corrections give, then the index. */
export function updateArticles(progress: Progress): Promise<UpdateReport> {
  return visitArticles(progress, writeWhole);
}

/** Finds the same files and writes none. */
export function checkArticles(progress: Progress): Promise<UpdateReport> {
  return visitArticles(progress, async () => {});
}

async function visitArticles(progress: Progress, store: Store): Promise<UpdateReport> {
  const topics = await loadTopics();
  const slugs = await listContent();
  const entries: LibraryEntry[] = [];
  const outdated: string[] = [];
  const notes: string[] = [];
  const problems = (await listOrphans(slugs)).map(describeOrphan);
  for (const slug of slugs) {
    const { entry, file, ...said } = await visitArticle(slug, topics);
    if (entry) entries.push(entry);
    if (file) {
      outdated.push(file.file);
      await store([file]);
    }
    notes.push(...said.notes);
    problems.push(...said.problems);
    progress.advance();
  }
  const index = await outdatedFile(LIBRARY_FILE, encodeLibrary(sortLibrary(entries)));
  if (index) {
    outdated.push(index.file);
    await store([index]);
  }
  progress.finish();
  return { articles: slugs.length, outdated, notes, problems };
}

interface Visit {
  readonly entry: LibraryEntry | undefined;
  /** The document, where the committed one is another. */
  readonly file: FileToWrite | undefined;
  readonly notes: readonly string[];
  readonly problems: readonly string[];
}

/** An article that cannot be composed keeps its document and its line of the index. */
async function visitArticle(slug: string, topics: readonly Topic[]): Promise<Visit> {
  const edition = await composeStoredEdition(slug, topics);
  if (!edition.ok) {
    const entry = await keepEntry(slug);
    return { entry, file: undefined, notes: [], problems: [formatFileFault(edition.fault)] };
  }
  const { article, document } = edition.value;
  return {
    entry: toLibraryEntry(article),
    file: await outdatedFile(documentFile(slug), document),
    ...sayCorrections(slug, edition.value),
  };
}

/** From the committed document, or where that is damaged from the committed index. */
async function keepEntry(slug: string): Promise<LibraryEntry | undefined> {
  const former = await loadFormer(slug);
  if (former.ok) return former.value && toLibraryEntry(former.value);
  const library = await loadLibrary();
  return library.ok ? library.value.find((entry) => entry.slug === slug) : undefined;
}

/** A failed correction is a problem; one that is not needed any more is a note. */
function sayCorrections(slug: string, { corrections }: ArticleEdition): Pick<Visit, 'notes' | 'problems'> {
  const say = (state: 'needless' | 'failed') =>
    describeCorrections(
      slug,
      corrections.filter((outcome) => outcome.state === state),
    );
  return { notes: say('needless'), problems: say('failed') };
}

async function outdatedFile(file: string, text: string): Promise<FileToWrite | undefined> {
  return (await readForComparison(file)) === text ? undefined : { file, text };
}

function describeOrphan(file: string): string {
  return `${file}: has no content file; delete it, or restore the article in content/articles`;
}
