import { startTransition, useOptimistic } from 'react';
import { flushSync } from 'react-dom';
import { afterFrame } from './after-frame.ts';
import styles from './CheckChip.module.css';

interface CheckChipProps {
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
  readonly onChange: () => void;
}

/**
 * A checkbox that looks like a chip and says how much choosing it would show. Nothing to show: disabled. It is checked in the next
 * frame, whatever else a click changes: `onChange` is called once that frame is drawn.
 */
export function CheckChip({ label, count, checked, onChange }: CheckChipProps) {
  const [isChecked, check] = useOptimistic(checked);
  const change = () =>
    startTransition(async () => {
      check(!isChecked);
      await afterFrame();
      // Before the next click is answered.
      flushSync(onChange);
    });
  return (
    <label className={styles.chip}>
      <input
        className={styles.input}
        type="checkbox"
        checked={isChecked}
        disabled={count === 0 && !checked}
        onChange={change}
      />
      <span>{label}</span> <span className={styles.count}>{count}</span>
    </label>
  );
}
