import { memo, type ReactNode, useRef } from 'react';
import type { Paragraph } from '#domain/news-article.ts';
import styles from './ArticleText.module.css';
import { useReadySlices } from './use-ready-slices.ts';

/** Paragraphs that are laid out together; for the browser each is one thing more to watch. */
const SLICE_LENGTH = 20;

interface LongTextProps {
  readonly paragraphs: readonly Paragraph[];
  /** The ids of those that the page arrives at: they are there in the first pass. */
  readonly wanted: ReadonlySet<string>;
  readonly renderParagraph: (paragraph: Paragraph, index: number) => ReactNode;
}

/**
 * A text too long to be laid out in one task. Each slice keeps its place; what is far from the screen is not laid out, and
 * comes into the page a few slices at a time. A browser without scripts has all of it.
 */
export function LongText({ paragraphs, wanted, renderParagraph }: LongTextProps) {
  const list = useRef<HTMLDivElement>(null);
  const starts = Array.from(
    { length: Math.ceil(paragraphs.length / SLICE_LENGTH) },
    (_, index) => index * SLICE_LENGTH,
  );
  const wantedSlices = paragraphs.flatMap(({ id }, index) =>
    wanted.has(id) ? [Math.floor(index / SLICE_LENGTH)] : [],
  );
  const ready = useReadySlices(list, starts.length, wantedSlices);
  return (
    <div ref={list} className={styles.long}>
      {starts.map((start, index) => (
        <TextSlice
          key={start}
          paragraphs={paragraphs}
          start={start}
          isReady={ready.has(index)}
          renderParagraph={renderParagraph}
        />
      ))}
    </div>
  );
}

interface TextSliceProps extends Pick<LongTextProps, 'paragraphs' | 'renderParagraph'> {
  readonly start: number;
  readonly isReady: boolean;
}

const TextSlice = memo(function TextSlice({ paragraphs, start, isReady, renderParagraph }: TextSliceProps) {
  const render = () =>
    paragraphs
      .slice(start, start + SLICE_LENGTH)
      .map((paragraph, index) => renderParagraph(paragraph, start + index));
  if (isReady) return <div className={styles.slice}>{render()}</div>;
  return (
    <div className={styles.waiting}>
      <noscript>{import.meta.env.SSR && render()}</noscript>
    </div>
  );
});
