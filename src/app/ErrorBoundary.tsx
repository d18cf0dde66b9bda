import { Component, type ReactNode } from 'react';
import { Button } from '#ui/Button.tsx';
import { StatusPage } from '#ui/StatusPage.tsx';
import { Shell } from './Shell.tsx';

interface ErrorBoundaryState {
  readonly error: unknown;
}

/** When showing a page fails: a page that says so and offers a way on. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <Shell>
        <StatusPage
          title="This page could not be shown"
          actions={
            <>
              <Button onClick={() => this.setState({ error: undefined })}>Try again</Button>
              <a href={import.meta.env.BASE_URL}>All articles</a>
            </>
          }
        >
          <p>
            Something in Communiqué itself failed: {error instanceof Error ? error.message : String(error)}
          </p>
        </StatusPage>
      </Shell>
    );
  }
}
