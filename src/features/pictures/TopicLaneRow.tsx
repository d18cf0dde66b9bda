import type { Permalink } from '#domain/permalink.ts';
import type { TopicLane } from '#domain/topic-lanes.ts';
import styles from './TopicLaneRow.module.css';
import { Track } from './Track.tsx';
import type { TrackMark } from './track-mark.ts';

interface TopicLaneRowProps {
  readonly permalink: Permalink;
  readonly lane: TopicLane;
  readonly label: string;
  readonly marks: readonly TrackMark[];
  readonly hasSigns: boolean;
  readonly isBinned: boolean;
  readonly onToggle: (topic: string) => void;
  readonly onPoint: (mark: TrackMark | undefined) => void;
}

/** A topic's lane; its label filters the quotations by the topic, and lets go of it again. */
export function TopicLaneRow(props: TopicLaneRowProps) {
  const { permalink, lane, label, marks, hasSigns, isBinned, onToggle, onPoint } = props;
  const { topic, count } = lane;
  const isChosen = permalink.filter.topic.includes(topic);
  return (
    <li className={styles.lane}>
      <button type="button" className={styles.label} aria-pressed={isChosen} onClick={() => onToggle(topic)}>
        <span className={styles.name}>{label}</span>
        <span className={styles.count}>
          {count}
          <span className="visually-hidden">{count === 1 ? ' quotation' : ' quotations'}</span>
        </span>
      </button>
      <div className={hasSigns || isBinned ? styles.high : styles.low}>
        <Track label={label} marks={marks} hasSigns={hasSigns} isBinned={isBinned} onPoint={onPoint} />
      </div>
    </li>
  );
}
