import { citeArticle } from '#domain/cited-source.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { isOwn } from '#domain/own-slug.ts';
import { embedHref, picturePath } from '#domain/quotation-paths.ts';
import type { ShareTarget } from '#domain/share-target.ts';
import { Sheet } from '#ui/Sheet.tsx';
import { CitePart } from './CitePart.tsx';
import { EmbedPart } from './EmbedPart.tsx';
import { ExportPart } from './ExportPart.tsx';
import { LinkPart } from './LinkPart.tsx';
import { localDay } from './local-day.ts';
import styles from './ShareDialog.module.css';
import { absoluteUrl } from './share-link.ts';

export interface ShareDialogProps {
  readonly article: IndexedArticle;
  readonly target: ShareTarget;
  readonly onClose: () => void;
}

/** All the ways to pass something on: its picture and link, a citation, data, and HTML for another page. */
export function ShareDialog({ article, target, onClose }: ShareDialogProps) {
  const { slug } = article.article;
  const { quotationId, shown = [] } = target;
  const visit = { url: absoluteUrl(target.href), accessed: localDay(new Date()) };
  // What a reader opened has no files of its own on the site.
  const published = isOwn(slug) ? undefined : quotationId;
  const fileName = fileNameOf(quotationId ?? slug);
  return (
    <Sheet title={`Share ${target.what}`} size="tall" onClose={onClose}>
      {published !== undefined && (
        <img
          className={styles.picture}
          src={`${import.meta.env.BASE_URL}${picturePath(slug, published)}`}
          width={1200}
          height={630}
          alt={`Card that goes with the link: ${target.text}`}
          // Without a network there is none.
          onError={({ currentTarget }) => {
            currentTarget.hidden = true;
          }}
        />
      )}
      <LinkPart target={target} isPrivate={isOwn(slug)} />
      <CitePart source={citeArticle(article.article, visit, target.quote)} fileName={fileName} />
      {shown.length > 0 && <ExportPart article={article} records={shown} fileName={fileName} />}
      {published !== undefined && (
        <EmbedPart href={embedHref(slug, published)} title={`Quotation: ${target.text}`} />
      )}
    </Sheet>
  );
}

/** An id or a slug as a file name that every system takes. */
function fileNameOf(id: string): string {
  return id.replace(/^~/, '').replaceAll('~', '-');
}
