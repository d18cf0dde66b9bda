import { createRoot, type Root } from 'react-dom/client';
import { FaultNotice } from './FaultNotice.tsx';

let root: Root | undefined;

/** Tells the reader that something failed, beside the app and not in it: the app may be what failed. */
export function showFault(message: string): void {
  root ??= createRoot(document.body.appendChild(document.createElement('div')));
  root.render(<FaultNotice fault={message} onDismiss={() => root?.render(null)} />);
}
