import { Shell } from '#app/Shell.tsx';
import { useArrival } from '#app/use-arrival.ts';
import { Link } from '#ui/Link.tsx';
import { StatusPage } from '#ui/StatusPage.tsx';

/** Any address that is none of ours. */
export function NotFoundRoute() {
  useArrival({ page: 'not found', targetId: undefined, focusTarget: false });
  return (
    <Shell>
      <title>Not found · Communiqué</title>
      <StatusPage title="There is no such page" actions={<Link to="/">All articles</Link>}>
        <p>The address may be mistyped. Links to articles look like /articles/name-of-the-article.</p>
      </StatusPage>
    </Shell>
  );
}
