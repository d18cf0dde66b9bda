import { useState } from 'react';
import type { Mention, MentionForm } from '#domain/mention.ts';
import { layOutMentions } from '#domain/mention-strip.ts';
import { entityScreen, formatPermalink } from '#domain/permalink.ts';
import type { EntityDetailsProps } from './EntityDetails.tsx';
import styles from './MentionLanes.module.css';
import { mentionMarks } from './mention-marks.ts';
import { Track } from './Track.tsx';
import type { TrackMark } from './track-mark.ts';

const FORM_LABEL: Readonly<Record<MentionForm, string>> = {
  name: 'By name',
  demonym: 'By its people’s name',
  capital: 'By its capital',
  role: 'By a description',
  pronoun: 'By a pronoun',
};

interface MentionLanesProps extends EntityDetailsProps {
  readonly mentions: readonly Mention[];
}

/** Where in the article an entity is mentioned, a lane for each form; a tick leads to its mention. */
export function MentionLanes({ article, permalink, entity, mentions, onFollow }: MentionLanesProps) {
  const [pointed, setPointed] = useState<TrackMark>();
  const lanes = layOutMentions(article, mentions);
  const paragraphs = new Set(mentions.map(({ paragraph }) => paragraph)).size;
  const context = {
    article,
    current: permalink.mention === undefined ? undefined : mentions[permalink.mention - 1],
    hrefOf: (mention: number) =>
      formatPermalink({ ...permalink, screen: entityScreen(entity), mention, fragment: '' }),
  };
  return (
    <figure>
      <figcaption className={styles.caption}>
        Mentioned in {paragraphs} of {article.article.paragraphs.length} paragraphs
        {lanes.length > 1 && ', told apart by form'}
      </figcaption>
      <ul className={styles.lanes}>
        {lanes.map((lane) => (
          <li key={lane.form} className={styles.lane}>
            <span className={styles.label}>
              {FORM_LABEL[lane.form]} <span className={styles.count}>{lane.count}</span>
            </span>
            <Track
              label={`Mentions ${FORM_LABEL[lane.form].toLowerCase()}`}
              marks={mentionMarks(lane, context)}
              isBinned={lane.isBinned}
              onPoint={setPointed}
              onFollow={onFollow}
            />
          </li>
        ))}
      </ul>
      <p className={styles.pointed} aria-hidden="true">
        {pointed?.name}
      </p>
    </figure>
  );
}
