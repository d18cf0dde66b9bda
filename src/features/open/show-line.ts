/** Puts the focus into a field and selects one of its lines, counted from 1. */
export function showLine(field: HTMLTextAreaElement | null, line: number | undefined): void {
  if (field === null) return;
  field.focus();
  if (line === undefined) return;
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((length, { length: own }) => length + own + 1, 0);
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}
