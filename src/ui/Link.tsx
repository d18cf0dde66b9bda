import type { ComponentProps, MouseEvent } from 'react';
import { useGo } from './use-go.ts';

interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** A path of the site, absolute, without its base. */
  readonly to: string;
  /** Takes the place of this step of the history. */
  readonly replace?: boolean;
}

/** A link to another screen, which opens without loading a page. */
export function Link({ to, replace = false, onClick, ...rest }: LinkProps) {
  const { hrefOf, go } = useGo();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    go(to, { replace });
  };
  return <a {...rest} href={hrefOf(to)} onClick={follow} />;
}

/** Every other click is the browser's: a new tab, a new window, a download. */
function isPlainClick({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !(metaKey || altKey || ctrlKey || shiftKey);
}
