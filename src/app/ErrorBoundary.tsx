import { Component, type ReactNode } from 'react';
import { Button } from '#ui/Button.tsx';
import { StatusPage } from '#ui/StatusPage.tsx';
import { Shell } from './Shell.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** A value for each place of the app: what failed at one is tried again at the next. */
  readonly place: string;
}

interface ErrorBoundaryState {
  readonly error: unknown;
}

/** When showing a page fails: a page that says so and offers a way on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error };
  }

  override componentDidUpdate({ place }: ErrorBoundaryProps, { error }: ErrorBoundaryState) {
    const wasShown = error !== undefined && error === this.state.error;
    if (place !== this.props.place && wasShown) this.setState({ error: undefined });
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
