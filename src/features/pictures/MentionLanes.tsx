import { useState } from 'react';
import { readSpan } from '#domain/indexed-article.ts';
import type { Mention, MentionForm } from '#domain/mention.ts';
import { layOutMentions, type MentionTick } from '#domain/mention-strip.ts';
import { entityScreen, formatPermalink } from '#domain/permalink.ts';
import type { EntityDetailsProps } from './EntityDetails.tsx';
import styles from './MentionLanes.module.css';
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
  const toMark = ({ number, mention, start, end, reach }: MentionTick): TrackMark => ({
    key: String(number),
    href: formatPermalink({ ...permalink, screen: entityScreen(entity), mention: number, fragment: '' }),
    name: `Paragraph ${(article.paragraphIndexById.get(mention.paragraph) ?? 0) + 1}: “${readSpan(article, mention)}”`,
    start,
    end,
    reach,
    shape: 'tick',
    level: 1,
    state: permalink.mention === number ? 'chosen' : 'plain',
    sign: undefined,
  });
  return (
    <figure>
      <figcaption className={styles.caption}>
        In {paragraphs} of {article.article.paragraphs.length} paragraphs
        {lanes.length > 1 && ', told apart by form'}
      </figcaption>
      <ul className={styles.lanes}>
        {lanes.map(({ form, ticks }) => (
          <li key={form} className={styles.lane}>
            <span className={styles.label}>
              {FORM_LABEL[form]} <span className={styles.count}>{ticks.length}</span>
            </span>
            <Track
              label={`Mentions ${FORM_LABEL[form].toLowerCase()}`}
              marks={ticks.map(toMark)}
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
