/** The rows near the screen, counted from 0, both ends included. */
interface RowRange {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly overscan: number;
  readonly count: number;
}

/**
 * Which rows of a long list are in the page: those near the screen; the one that has the focus, which must not be lost;
 * and the one that a link asks for, until it has been on the screen, so that the page can go there.
 */
export class RowKeeper {
  private focused = -1;
  private arrivedAt = -1;

  /** Keeps the row with the focus; -1 when none has it. */
  keep(index: number): void {
    this.focused = index;
  }

  /** Whether the row that a link asks for has not been on the screen yet. */
  awaits(chosen: number): boolean {
    return chosen >= 0 && chosen !== this.arrivedAt;
  }

  /** In ascending order, so that Tab follows the article. `chosen` is the row that a link asks for, or -1. */
  extract({ startIndex, endIndex, overscan, count }: RowRange, chosen: number): number[] {
    if (chosen >= startIndex && chosen <= endIndex) this.arrivedAt = chosen;
    const from = Math.max(0, startIndex - overscan);
    const to = Math.min(count - 1, endIndex + overscan);
    const rows = new Set(Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index));
    if (this.awaits(chosen)) rows.add(chosen);
    if (this.focused >= 0 && this.focused < count) rows.add(this.focused);
    return [...rows].sort((a, b) => a - b);
  }
}
