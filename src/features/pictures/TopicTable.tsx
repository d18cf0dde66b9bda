import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { TopicLane } from '#domain/topic-lanes.ts';
import { tabulateTopics } from '#domain/topic-table.ts';
import { PictureTable } from './PictureTable.tsx';

interface TopicTableProps {
  readonly article: IndexedArticle;
  readonly lanes: readonly TopicLane[];
  readonly labelOf: (topic: string) => string;
}

/** The same facts as the topic lanes, in rows. */
export function TopicTable({ article, lanes, labelOf }: TopicTableProps) {
  return (
    <PictureTable
      summary="The same as a table"
      caption="Quotations by topic"
      columns={['Topic', 'All', 'Direct', 'Mixed', 'Indirect', 'In paragraphs']}
      rows={tabulateTopics(article, lanes).map((row) => [
        labelOf(row.topic),
        row.count,
        row.direct,
        row.mixed,
        row.indirect,
        row.paragraphs.join(', '),
      ])}
    />
  );
}
