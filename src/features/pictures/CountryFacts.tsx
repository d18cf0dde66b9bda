import { useState } from 'react';
import { REFERENCE_BY_CODE } from '#data/country-reference.ts';
import type { Entity } from '#domain/entity.ts';
import styles from './CountryFacts.module.css';
import type { EntityDetailsProps } from './EntityDetails.tsx';
import { LazyPicture } from './LazyPicture.tsx';

const loadMap = async () => (await import('./CountriesMap.tsx')).CountriesMap;
const SIZE = { width: 320, height: 220 };

interface CountryFactsProps extends EntityDetailsProps {
  readonly entity: Extract<Entity, { type: 'Country' }>;
}

/** Reference data of a country, labelled as from outside the article, and a map of it on demand. */
export function CountryFacts({ article, permalink, entity, onFollow }: CountryFactsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const code = entity.countryCode;
  const facts = REFERENCE_BY_CODE.get(code);
  if (facts === undefined) return null;
  const { capital, region, subregion, alpha3, name } = facts;
  return (
    <section>
      <h3 className={styles.title}>Reference data, not from the article</h3>
      <dl className={styles.facts}>
        <dt>Usual name</dt>
        <dd>{name}</dd>
        <dt>Capital</dt>
        <dd>{capital ?? 'none'}</dd>
        <dt>Region</dt>
        <dd>{subregion === undefined ? region : `${subregion}, ${region}`}</dd>
        <dt>ISO 3166-1</dt>
        <dd>
          {code}, {alpha3}
        </dd>
      </dl>
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>On the map</summary>
        {isOpen && (
          <>
            <div className={styles.frame}>
              <LazyPicture
                name="the map"
                load={loadMap}
                props={{ article, permalink, focus: code, chosen: code, size: SIZE, onFollow }}
              />
            </div>
            <p className={styles.source}>Natural Earth; borders imply no endorsement.</p>
          </>
        )}
      </details>
    </section>
  );
}
