import type { KeyboardEvent } from 'react';
import { Link } from '#ui/Link.tsx';
import styles from './Track.module.css';
import { percent, type TrackMark } from './track-mark.ts';

interface TrackProps {
  readonly label: string;
  readonly marks: readonly TrackMark[];
  readonly hasSigns?: boolean;
  /** Whether the marks are blocks whose height counts, with the whole height of the track for it. */
  readonly isBinned?: boolean;
  /** Called with what is pointed at or focused, and with undefined when it no longer is. */
  readonly onPoint?: (mark: TrackMark | undefined) => void;
  readonly onFollow?: (() => void) | undefined;
}

/**
 * The article from its first to its last character as a line, with marks at their places. One stop of the Tab key; the
 * arrow keys go from mark to mark.
 */
export function Track({ label, marks, hasSigns = false, isBinned = false, onPoint, onFollow }: TrackProps) {
  const place = hasSigns ? SIGNED : isBinned ? BINNED : PLAIN;
  const first = marks.find(({ state }) => state === 'chosen') ?? marks[0];
  return (
    // biome-ignore lint/a11y/useSemanticElements: no HTML element groups links inside an SVG picture.
    <svg
      className={hasSigns ? styles.signed : styles.track}
      role="group"
      aria-label={label}
      onKeyDown={moveFocus}
      onPointerLeave={() => onPoint?.(undefined)}
    >
      <line className={styles.base} x1="0" x2="100%" y1="99%" y2="99%" />
      {marks.map((mark) => (
        <Link
          key={mark.key}
          className={STATE_CLASS[mark.state]}
          to={mark.href}
          aria-label={mark.name}
          tabIndex={mark === first ? 0 : -1}
          onPointerEnter={() => onPoint?.(mark)}
          onFocus={() => onPoint?.(mark)}
          onBlur={() => onPoint?.(undefined)}
          onClick={onFollow}
        >
          <rect
            className={styles.reach}
            x={percent(mark.reach.start)}
            width={percent(mark.reach.end - mark.reach.start)}
            height="100%"
          />
          <MarkShape mark={mark} {...place} />
        </Link>
      ))}
    </svg>
  );
}

const STATE_CLASS = { plain: styles.plain, faint: styles.faint, chosen: styles.chosen };

/** Where marks stand in a track, in pixels from its top, and how high the highest is. */
interface MarkPlace {
  readonly baseline: number;
  readonly highest: number;
}

const PLAIN: MarkPlace = { baseline: 21, highest: 12 };
const SIGNED: MarkPlace = { baseline: 29, highest: 12 };
const BINNED: MarkPlace = { baseline: 26, highest: 22 };
const LOWEST = 4;
/** The line of the track, on which ticks stand. */
const LINE = 27;

function MarkShape({ mark, baseline, highest }: { readonly mark: TrackMark } & MarkPlace) {
  const { shape, start, end, level, sign } = mark;
  const height = Math.max(LOWEST, Math.round(level * highest));
  const y = baseline - height;
  const place = { x: percent(start), width: percent(end - start) };
  if (shape === 'tick')
    return <line className={styles.tick} x1={place.x} x2={place.x} y1={LINE - 15} y2={LINE} />;
  return (
    <>
      {sign !== undefined && (
        <text className={styles.sign} x={percent(sign.at)} y={baseline - highest - 5}>
          {sign.text}
        </text>
      )}
      {shape === 'half' && (
        <rect className={styles.fill} {...place} y={baseline - height / 2} height={height / 2} />
      )}
      <rect
        className={shape === 'full' ? styles.full : styles.outline}
        {...place}
        y={y}
        height={height}
        rx="2"
      />
    </>
  );
}

function moveFocus(event: KeyboardEvent<SVGSVGElement>): void {
  const links = [...event.currentTarget.querySelectorAll('a')];
  const at = links.findIndex((link) => link.matches(':focus'));
  const next = nextIndex(event.key, at, links.length);
  if (next === undefined) return;
  event.preventDefault();
  links[next]?.focus();
}

function nextIndex(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return Math.min(count - 1, at + 1);
    case 'ArrowLeft':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
