import type { ReactNode } from 'react';
import { chosenEntity, resolveFragment } from '#domain/check-permalink.ts';
import type { IndexedArticle, QuotationRecord } from '#domain/indexed-article.ts';
import type { Paragraph } from '#domain/news-article.ts';
import type { Permalink } from '#domain/permalink.ts';
import { filterQuotations, isFiltering } from '#domain/quotation-filter.ts';
import { type ShareTarget, shareParagraph } from '#domain/share-target.ts';
import type { TextSpan } from '#domain/text-span.ts';
import styles from './ArticleText.module.css';
import { ChosenQuotation } from './ChosenQuotation.tsx';
import { LongText } from './LongText.tsx';
import { ReaderParagraph } from './ReaderParagraph.tsx';
import type { MarkChoice } from './text-marks.ts';

/** Paragraphs from which on a text is laid out in slices. */
const LONG_TEXT = 150;

interface ArticleTextProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  /** The words that a passage link names, where they were found. */
  readonly passage: readonly TextSpan[];
  readonly renderShare: (target: ShareTarget) => ReactNode;
  /** What else one can do with the chosen paragraph. */
  readonly renderParagraphTools: (paragraph: Paragraph) => ReactNode;
}

/** The full text. What is chosen or filtered is marked in it; what one can do with the chosen stands below it. */
export function ArticleText(props: ArticleTextProps) {
  const { article, permalink, passage, renderShare, renderParagraphTools } = props;
  const target = resolveFragment(article, permalink.fragment);
  const targetId = 'id' in target ? target.id : undefined;
  const choice = chooseMarks(article, permalink, passage, targetId);
  const recordsByParagraph = groupRecords(article.records);
  const renderParagraph = (paragraph: Paragraph, index: number) => {
    const records = recordsByParagraph.get(paragraph.id) ?? [];
    const chosen = records.find(({ quotation }) => quotation.id === targetId);
    const isChosen = paragraph.id === targetId;
    const isEnd = chosen?.quotation.segments.at(-1)?.paragraph === paragraph.id;
    return (
      <div key={paragraph.id} className={styles.block}>
        <ReaderParagraph
          article={article}
          permalink={permalink}
          paragraph={paragraph}
          number={index + 1}
          records={records}
          choice={choice}
          isChosen={isChosen}
        />
        {chosen && isEnd && (
          <ChosenQuotation
            article={article}
            record={chosen}
            permalink={permalink}
            renderShare={renderShare}
          />
        )}
        {isChosen && (
          <div className={styles.tools}>
            <span>Paragraph {index + 1}</span>
            {renderShare(shareParagraph(article, paragraph))}
            {renderParagraphTools(paragraph)}
          </div>
        )}
      </div>
    );
  };
  const { slug, paragraphs } = article.article;
  if (paragraphs.length < LONG_TEXT)
    return <div className={styles.body}>{paragraphs.map(renderParagraph)}</div>;
  const wanted = paragraphsOf(article, choice, targetId);
  return <LongText key={slug} paragraphs={paragraphs} wanted={wanted} renderParagraph={renderParagraph} />;
}

/** The paragraphs that the page can arrive at, whatever its link names. */
function paragraphsOf(
  article: IndexedArticle,
  choice: MarkChoice,
  targetId: string | undefined,
): ReadonlySet<string> {
  const { quotation } = article.records.find((record) => record.quotation.id === targetId) ?? {};
  const places = [...(quotation?.segments ?? []), ...choice.passage, choice.currentMention];
  return new Set([targetId, ...places.map((place) => place?.paragraph)].filter((id) => id !== undefined));
}

function chooseMarks(
  article: IndexedArticle,
  permalink: Permalink,
  passage: readonly TextSpan[],
  targetId: string | undefined,
): MarkChoice {
  const entity = chosenEntity(article, permalink);
  const shown = isFiltering(permalink.filter) ? filterQuotations(article.records, permalink.filter) : [];
  const ids = targetId === undefined ? shown.map(({ quotation }) => quotation.id) : [targetId];
  const mentions = entity && article.mentionsByEntity.get(entity.id);
  return {
    quotations: new Set(ids),
    entity,
    passage,
    currentMention: permalink.mention === undefined ? undefined : mentions?.[permalink.mention - 1],
    names: permalink.names,
  };
}

/** By paragraph, in the order of the article. Done at every choice in a text, so without lists in between: there can be thousands. */
function groupRecords(records: readonly QuotationRecord[]): ReadonlyMap<string, readonly QuotationRecord[]> {
  const groups = new Map<string, QuotationRecord[]>();
  for (const record of records) {
    for (const { paragraph } of record.quotation.segments) {
      const group = groups.get(paragraph);
      if (group === undefined) groups.set(paragraph, [record]);
      else if (group.at(-1) !== record) group.push(record);
    }
  }
  return groups;
}
