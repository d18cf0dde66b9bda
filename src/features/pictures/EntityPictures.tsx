import type { EntityDetailsProps } from './EntityDetails.tsx';
import { LazyPicture } from './LazyPicture.tsx';

const load = async () => (await import('./EntityDetails.tsx')).EntityDetails;

/** The pictures of an entity's card, fetched when a card is first opened. */
export function EntityPictures(props: EntityDetailsProps) {
  return <LazyPicture name="the details" load={load} props={props} />;
}
