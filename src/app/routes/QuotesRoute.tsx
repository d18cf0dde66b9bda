import { useOutletContext } from 'react-router';
import type { ArticleContext } from '#app/article-context.ts';
import { PageHead } from '#app/PageHead.tsx';
import { useArrival } from '#app/use-arrival.ts';
import { TopicLanes } from '#features/pictures/TopicLanes.tsx';
import { QuotationBrowser } from '#features/quotations/QuotationBrowser.tsx';
import { PLAIN_LIMIT } from '#features/quotations/QuotationTimeline.tsx';
import { usePart } from '#ui/use-part.ts';

const loadLongList = async () => (await import('#features/quotations/LongTimeline.tsx')).LongTimeline;

/** /articles/<slug>/quotes, and with one quotation in focus. */
export function QuotesRoute() {
  const { article, permalink, arrival, renderShare } = useOutletContext<ArticleContext>();
  const isLong = article.records.length > PLAIN_LIMIT;
  const list = usePart(loadLongList, isLong);
  useArrival(isLong && !list.part && !list.hasFailed ? undefined : arrival);
  return (
    <>
      <PageHead article={article} permalink={permalink} />
      <QuotationBrowser
        article={article}
        permalink={permalink}
        renderShare={renderShare}
        LongList={list.part}
        picture={<TopicLanes article={article} permalink={permalink} />}
      />
    </>
  );
}
