import styles from './CheckChip.module.css';

interface CheckChipProps {
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
  readonly onChange: () => void;
}

/** A checkbox that looks like a chip and says how much choosing it would show. Nothing to show: disabled. */
export function CheckChip({ label, count, checked, onChange }: CheckChipProps) {
  return (
    <label className={styles.chip}>
      <input
        className={styles.input}
        type="checkbox"
        checked={checked}
        disabled={count === 0 && !checked}
        onChange={onChange}
      />
      <span>{label}</span> <span className={styles.count}>{count}</span>
    </label>
  );
}
