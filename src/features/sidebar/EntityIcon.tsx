import { Building2, CalendarDays, MapPin, UserRound } from 'lucide-react';
import type { Entity } from '#domain/entity.ts';
import { Flag } from '#ui/Flag.tsx';

const ICONS = {
  Person: <UserRound />,
  Organization: <Building2 />,
  Place: <MapPin />,
  Event: <CalendarDays />,
};

/** A country's flag, or a sign for the type of thing. */
export function EntityIcon({ entity }: { readonly entity: Entity }) {
  return entity.type === 'Country' ? <Flag code={entity.countryCode} /> : ICONS[entity.type];
}
