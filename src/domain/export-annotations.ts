import { countCodePoints, takeCodePoints } from './code-point.ts';
import { type IndexedArticle, type QuotationRecord, readSpan } from './indexed-article.ts';
import type { NewsArticle } from './news-article.ts';
import { describeArticle, type QuotationExport, toRows } from './quotation-row.ts';
import type { TextSpan } from './text-span.ts';

/** Code points of context on each side, as the client of Hypothesis writes them. */
const CONTEXT = 32;

/** Stands between paragraphs in the text that the positions count. */
const PARAGRAPH_GAP = '\n';

/**
 * W3C Web Annotations, one a quotation, as a JSON array: the speaker and the topics are its bodies, each segment is a
 * target. Positions count Unicode code points in `annotatedText`. https://www.w3.org/TR/annotation-model/
 */
export function exportAnnotations(source: QuotationExport): string {
  const { article, records } = source;
  const { url, language } = describeArticle(source);
  const textSource = { id: url, type: 'Text', language };
  const toSelectors = selectorsIn(article);
  const annotations = toRows(source).map((row, index) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: row.url,
    type: 'Annotation',
    motivation: row.speaker === undefined ? 'tagging' : ['identifying', 'tagging'],
    body: bodiesOf(row.speaker, row.topics),
    target: segmentsOf(records[index]).map((segment) => ({
      type: 'SpecificResource',
      source: textSource,
      selector: toSelectors(segment),
    })),
  }));
  return `${JSON.stringify(annotations, undefined, 2)}\n`;
}

/** The text that positions count in: the paragraphs, without the headline, joined by one line feed. */
export function annotatedText({ paragraphs }: NewsArticle): string {
  return paragraphs.map(({ text }) => text).join(PARAGRAPH_GAP);
}

/** Where a paragraph starts in the annotated text, in UTF-16 code units and in code points. */
interface ParagraphStart {
  readonly units: number;
  readonly points: number;
}

function paragraphStarts({ paragraphs }: NewsArticle): ReadonlyMap<string, ParagraphStart> {
  const starts = new Map<string, ParagraphStart>();
  let [units, points] = [0, 0];
  for (const { id, text } of paragraphs) {
    starts.set(id, { units, points });
    units += text.length + PARAGRAPH_GAP.length;
    points += countCodePoints(text) + PARAGRAPH_GAP.length;
  }
  return starts;
}

function segmentsOf(record: QuotationRecord | undefined): readonly TextSpan[] {
  return record?.quotation.segments ?? [];
}

function bodiesOf(speaker: string | undefined, topics: readonly string[]) {
  const body = (purpose: string, value: string) => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
  });
  return [
    ...(speaker === undefined ? [] : [body('identifying', speaker)]),
    ...topics.map((topic) => body('tagging', topic)),
  ];
}

function selectorsIn(article: IndexedArticle) {
  const text = annotatedText(article.article);
  const starts = paragraphStarts(article.article);
  return (span: TextSpan) => {
    const { units, points } = starts.get(span.paragraph) ?? { units: 0, points: 0 };
    const exact = readSpan(article, span);
    const paragraph = article.paragraphById.get(span.paragraph)?.text ?? '';
    const start = points + countCodePoints(paragraph, span.start);
    return [
      {
        type: 'TextQuoteSelector',
        exact,
        prefix: takeCodePoints(text.slice(0, units + span.start), 'end', CONTEXT),
        suffix: takeCodePoints(text.slice(units + span.end), 'start', CONTEXT),
      },
      { type: 'TextPositionSelector', start, end: start + countCodePoints(exact) },
    ];
  };
}
