import { TOPIC_BY_ID } from '#data/topic-vocabulary.ts';
import type { IndexedArticle, QuotationRecord } from '#domain/indexed-article.ts';
import { EXPORT_FORMATS, EXPORT_FORMS } from '#domain/quotation-export.ts';
import { CopyButton } from './CopyButton.tsx';
import { DownloadButton } from './DownloadButton.tsx';
import styles from './ShareDialog.module.css';
import { absoluteUrl } from './share-link.ts';

interface ExportPartProps {
  readonly article: IndexedArticle;
  readonly records: readonly QuotationRecord[];
  readonly fileName: string;
}

/** The quotations on the screen, as data. A text is made when it is asked for. */
export function ExportPart({ article, records, fileName }: ExportPartProps) {
  const topicLabel = (id: string) => TOPIC_BY_ID.get(id)?.label ?? id;
  const source = { article, records, toUrl: absoluteUrl, topicLabel };
  const what = records.length === 1 ? '1 quotation' : `${records.length} quotations`;
  return (
    <details className={styles.part} name="ways">
      <summary className={styles.heading}>Take {what} along as data</summary>
      <ul className={styles.formats}>
        {EXPORT_FORMATS.map((format) => {
          const form = EXPORT_FORMS[format];
          return (
            <li key={format} className={styles.format}>
              <span>
                <strong>{form.label}</strong> <span className={styles.remark}>{form.use}</span>
              </span>
              <span className={styles.actions}>
                <CopyButton what={`${what} as ${form.label}`} text={() => form.format(source)} />
                <DownloadButton
                  what={`${what} as ${form.label}`}
                  name={fileName}
                  form={form}
                  text={() => form.format(source)}
                />
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
