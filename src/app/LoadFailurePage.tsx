import { LoadError } from '#data/load-error.ts';
import { Button } from '#ui/Button.tsx';
import { Link } from '#ui/Link.tsx';
import { StatusPage } from '#ui/StatusPage.tsx';
import { useArrival } from './use-arrival.ts';

interface LoadFailurePageProps {
  readonly error: Error;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}

const TITLE = {
  unreachable: 'The network does not answer',
  refused: 'The server could not deliver this',
  broken: 'This file is damaged',
  missing: 'There is no such article',
} as const;

const ADVICE = {
  unreachable: 'Check your connection, then try again.',
  refused: 'This is not your doing. Try again in a moment.',
  broken:
    'The file arrived, but it is not whole or not an article of this version. Try again; if it stays like this, tell whoever runs this site what stands here:',
  missing: 'The address may be mistyped, or the article was taken away.',
} as const;

/** Why an article or the library could not be loaded, where the fault is, and what to do. */
export function LoadFailurePage({ error, isRetrying, onRetry }: LoadFailurePageProps) {
  const failure = error instanceof LoadError ? error.failure : 'broken';
  useArrival({ page: 'failure', targetId: undefined, focusTarget: false });
  return (
    <StatusPage
      title={TITLE[failure]}
      actions={
        <>
          <Button disabled={isRetrying} onClick={onRetry}>
            {isRetrying ? 'Trying …' : 'Try again'}
          </Button>
          <Link to="/">All articles</Link>
        </>
      }
    >
      <title>{`${TITLE[failure]} · Communiqué`}</title>
      <p>{ADVICE[failure]}</p>
      <p>
        <code>{error.message}</code>
      </p>
    </StatusPage>
  );
}
