import { type ComponentType, type ReactNode, useState } from 'react';
import type { ShareDialogProps } from './ShareDialog.tsx';

interface ShareDialogState {
  readonly open: () => Promise<void>;
  /** The dialog while it is open. */
  readonly dialog: ReactNode;
  /** Whether its code did not arrive. */
  readonly hasFailed: boolean;
}

/** The share dialog, whose code is fetched when it is first opened. A failed fetch can be tried again. */
export function useShareDialog({ article, target }: Omit<ShareDialogProps, 'onClose'>): ShareDialogState {
  const [Dialog, setDialog] = useState<ComponentType<ShareDialogProps>>();
  const [hasFailed, setHasFailed] = useState(false);
  const open = async () => {
    setHasFailed(false);
    try {
      const { ShareDialog } = await import('./ShareDialog.tsx');
      setDialog(() => ShareDialog);
    } catch {
      setHasFailed(true);
    }
  };
  const dialog = Dialog && <Dialog article={article} target={target} onClose={() => setDialog(undefined)} />;
  return { open, dialog, hasFailed };
}
