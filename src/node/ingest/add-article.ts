import { existsSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { encodeLibrary, toLibraryEntry } from '#dataset/library-file.ts';
import type { ArticleEdition } from '#ingest/article-edition.ts';
import { slugFromHeadline } from '#ingest/article-slug.ts';
import { formatContentFile } from '#ingest/content-file.ts';
import type { FrontMatter } from '#ingest/front-matter.ts';
import { sortLibrary } from '#ingest/sort-library.ts';
import {
  contentFile,
  documentFile,
  LIBRARY_FILE,
  loadLibrary,
  loadTopics,
  readForComparison,
  readStored,
} from './article-store.ts';
import { CommandFault, formatFileFault } from './command-fault.ts';
import { readSourceFile } from './source-file.ts';
import { composeFromContent } from './stored-edition.ts';
import { type FileToWrite, writeWhole } from './write-whole.ts';

/**
 * Adds the article in a file: content, document and index, all or none of them. `path` as typed; `folder` is where it
 * was typed. What the flags say goes before what the file says.
 */
export async function addArticle(path: string, folder: string, flags: FrontMatter): Promise<ArticleEdition> {
  const place = resolve(folder, path);
  const slug = slugOfContent(place);
  if (slug !== undefined) return await addContent(path, slug, flags);
  const read = await readSourceFile(place);
  if (!read.ok) throw new CommandFault(formatFileFault({ file: path, ...read.fault }));
  const { headline, body, fields } = read.value;
  const all = { ...fields, ...flags };
  const chosen = all.slug ?? chooseSlug(headline);
  const content = formatContentFile(all, body);
  await refuseOtherContent(chosen, content);
  return await publish(chosen, content, [{ file: contentFile(chosen), text: content }]);
}

/** A file that is already in its place needs only its document. */
async function addContent(path: string, slug: string, flags: FrontMatter): Promise<ArticleEdition> {
  if (Object.keys(flags).length > 0)
    throw new CommandFault(`${path} is a content file: write these into its front matter instead of a flag.`);
  const content = await readStored(contentFile(slug));
  if (!content.ok) throw new CommandFault(formatFileFault(content.fault));
  return await publish(slug, content.value, []);
}

/** Writes the document, the index and the files that go with them. */
async function publish(
  slug: string,
  content: string,
  files: readonly FileToWrite[],
): Promise<ArticleEdition> {
  const edition = await composeFromContent(slug, content, await loadTopics());
  if (!edition.ok) throw new CommandFault(formatFileFault(edition.fault));
  const library = await loadLibrary();
  if (!library.ok)
    throw new CommandFault(`${formatFileFault(library.fault)}\nRun “npm run ingest” to make the index anew.`);
  const others = library.value.filter((entry) => entry.slug !== slug);
  const entries = sortLibrary([...others, toLibraryEntry(edition.value.article)]);
  await writeWhole([
    ...files,
    { file: documentFile(slug), text: edition.value.document },
    { file: LIBRARY_FILE, text: encodeLibrary(entries) },
  ]);
  return edition.value;
}

function chooseSlug(headline: string): string {
  const slug = slugFromHeadline(headline);
  if (slug !== '' && slug !== 'index') return slug;
  throw new CommandFault(`The headline “${headline}” gives no slug; choose one with --slug.`);
}

/** The slug of a path that is a content file of this project. */
function slugOfContent(place: string): string | undefined {
  const slug = basename(place, extname(place));
  return existsSync(place) && place === resolve(contentFile(slug)) ? slug : undefined;
}

async function refuseOtherContent(slug: string, content: string): Promise<void> {
  const file = contentFile(slug);
  const present = await readForComparison(file);
  if (present === undefined || present === content) return;
  throw new CommandFault(
    [
      `${file} is there already and says something else; it is left as it is.`,
      `A different article: choose another name with --slug.`,
      `The same article, changed: edit ${file} and run “npm run ingest”.`,
    ].join('\n'),
  );
}
