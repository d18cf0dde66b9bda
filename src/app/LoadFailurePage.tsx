import { LoadError } from '#data/load-error.ts';
import { Button } from '#ui/Button.tsx';
import { Link } from '#ui/Link.tsx';
import { StatusPage } from '#ui/StatusPage.tsx';
import { FAILURE, useArrival } from './use-arrival.ts';

interface LoadFailurePageProps {
  readonly error: Error;
  /** What did not come. */
  readonly subject: 'article' | 'library';
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}

const NAME = { article: 'article', library: 'list of articles' } as const;
const ADVICE = {
  unreachable: 'Check your connection, then try again.',
  refused: 'This is not your doing. Try again in a moment.',
  broken: 'It did not come whole, or this version of the site cannot read it. Try again in a moment.',
  missing: 'This is not your doing. Try again in a moment.',
} as const;

/**
 * Why an article or the library could not be loaded, and what to do. Where the fault is stands there for whoever runs
 * the site, when it is theirs; an article that does not exist is nobody's fault, and trying again would not bring it.
 */
export function LoadFailurePage({ error, subject, isRetrying, onRetry }: LoadFailurePageProps) {
  const failure = error instanceof LoadError ? error.failure : 'broken';
  useArrival({ page: FAILURE, targetId: undefined, focusTarget: false });
  const title = titleOf(failure, subject);
  const isNowhere = failure === 'missing' && subject === 'article';
  return (
    <StatusPage
      title={title}
      actions={
        <>
          {!isNowhere && (
            <Button disabled={isRetrying} onClick={onRetry}>
              {isRetrying ? 'Trying …' : 'Try again'}
            </Button>
          )}
          {subject === 'article' && <Link to="/">All articles</Link>}
        </>
      }
    >
      <title>{`${title} · Communiqué`}</title>
      <p>{isNowhere ? 'The address may be mistyped, or the article was taken away.' : ADVICE[failure]}</p>
      {failure !== 'unreachable' && !isNowhere && (
        <p>
          If it stays like this, tell whoever runs this site: <code>{error.message}</code>
        </p>
      )}
    </StatusPage>
  );
}

function titleOf(failure: LoadError['failure'], subject: LoadFailurePageProps['subject']): string {
  switch (failure) {
    case 'unreachable':
      return 'The network does not answer';
    case 'refused':
      return `The server could not deliver this ${NAME[subject]}`;
    case 'broken':
      return `This ${NAME[subject]} arrived damaged`;
    case 'missing':
      return subject === 'article' ? 'There is no such article' : 'The list of articles is missing';
  }
}
