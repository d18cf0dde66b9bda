import { useState } from 'react';
import { TOPIC_BY_ID } from '#data/topic-vocabulary.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Permalink } from '#domain/permalink.ts';
import { filterQuotations } from '#domain/quotation-filter.ts';
import { speakerInitials } from '#domain/speaker-initials.ts';
import { layOutTopics, type TopicLane } from '#domain/topic-lanes.ts';
import { describeTopics } from '#domain/topic-sentence.ts';
import { Fold } from '#ui/Fold.tsx';
import { LaneLegend } from './LaneLegend.tsx';
import { TopicLaneRow } from './TopicLaneRow.tsx';
import styles from './TopicLanes.module.css';
import { TopicTable } from './TopicTable.tsx';
import { topicMarks } from './topic-marks.ts';
import type { TrackMark } from './track-mark.ts';

/** Lanes that show without being asked for. */
const FIRST_LANES = 5;

interface TopicLanesProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  /** Takes a topic into the filter, or out of it. */
  readonly onToggle: (topic: string) => void;
}

/** Who speaks on what, and where: a lane for each topic, a bar for each quotation along the length of the article. */
export function TopicLanes({ article, permalink, onToggle }: TopicLanesProps) {
  const [pointed, setPointed] = useState<TrackMark>();
  const picture = layOutTopics(article);
  if (picture.lanes.length === 0) return null;
  const shown = new Set(filterQuotations(article.records, permalink.filter));
  const initials = picture.isBinned ? new Map<string, string>() : speakerInitials(article);
  const rest = picture.lanes.slice(FIRST_LANES);
  const renderLane = (lane: TopicLane) => (
    <TopicLaneRow
      key={lane.topic}
      permalink={permalink}
      lane={lane}
      label={labelOf(lane.topic)}
      marks={topicMarks(lane, { article, permalink, shown, initials })}
      hasSigns={initials.size > 0}
      isBinned={picture.isBinned}
      onToggle={onToggle}
      onPoint={setPointed}
    />
  );
  return (
    <figure className={styles.picture}>
      <figcaption className={styles.sentence}>{describeTopics(article, picture, labelOf)}</figcaption>
      <ul className={styles.lanes} aria-label="Topics along the article">
        {picture.lanes.slice(0, FIRST_LANES).map(renderLane)}
      </ul>
      <div className={styles.folds}>
        {rest.length > 0 && (
          <Fold
            summary={rest.length === 1 ? '1 more topic' : `${rest.length} more topics`}
            isOpen={rest.some(({ topic }) => permalink.filter.topic.includes(topic))}
          >
            <ul className={styles.lanes} aria-label="More topics along the article">
              {rest.map(renderLane)}
            </ul>
          </Fold>
        )}
        <TopicTable article={article} lanes={picture.lanes} labelOf={labelOf} />
      </div>
      <LaneLegend article={article} isBinned={picture.isBinned} initials={initials} pointed={pointed} />
    </figure>
  );
}

function labelOf(topic: string): string {
  return TOPIC_BY_ID.get(topic)?.label ?? topic;
}
