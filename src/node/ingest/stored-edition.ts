import type { NewsArticle } from '#domain/news-article.ts';
import type { Topic } from '#domain/topic.ts';
import { type ArticleEdition, composeEdition } from '#ingest/article-edition.ts';
import { parseContentFile } from '#ingest/content-file.ts';
import { checkField } from '#ingest/front-matter.ts';
import { contentFile, loadCorrections, loadFormer, readStored, type Stored } from './article-store.ts';

/** The edition that an article's content file and corrections give now. */
export async function composeStoredEdition(
  slug: string,
  topics: readonly Topic[],
): Promise<Stored<ArticleEdition>> {
  const content = await readStored(contentFile(slug));
  return content.ok ? await composeFromContent(slug, content.value, topics) : content;
}

/** The same with the content given, before it is a file. */
export async function composeFromContent(
  slug: string,
  content: string,
  topics: readonly Topic[],
): Promise<Stored<ArticleEdition>> {
  const file = contentFile(slug);
  const named = checkField('slug', slug);
  if (!named.ok)
    return { ok: false, fault: { file, message: `its name is no slug: ${named.fault.message}` } };
  const source = parseContentFile(slug, content);
  if (!source.ok) return { ok: false, fault: { file, ...source.fault } };
  const corrections = await loadCorrections(slug, topics);
  if (!corrections.ok) return corrections;
  const former = await loadFormer(slug);
  if (!former.ok) return former;
  return composeChecked(file, {
    source: source.value,
    topics,
    corrections: corrections.value,
    former: former.value,
    today: new Date().toISOString().slice(0, 10),
  });
}

function composeChecked(
  file: string,
  input: Parameters<typeof composeEdition>[0] & { readonly former: NewsArticle | undefined },
): Stored<ArticleEdition> {
  const edition = composeEdition(input);
  return edition.ok ? edition : { ok: false, fault: { file, ...edition.fault } };
}
