import { useOutletContext } from 'react-router';
import type { ArticleContext } from '#app/article-context.ts';
import { PageHead } from '#app/PageHead.tsx';
import { useArrival } from '#app/use-arrival.ts';
import { TopicLanes } from '#features/pictures/TopicLanes.tsx';
import { QuotationBrowser } from '#features/quotations/QuotationBrowser.tsx';

/** /articles/<slug>/quotes, and with one quotation in focus. */
export function QuotesRoute() {
  const { article, permalink, arrival, renderShare } = useOutletContext<ArticleContext>();
  useArrival(arrival);
  return (
    <>
      <PageHead article={article} permalink={permalink} />
      <QuotationBrowser
        article={article}
        permalink={permalink}
        renderShare={renderShare}
        picture={<TopicLanes article={article} permalink={permalink} />}
      />
    </>
  );
}
