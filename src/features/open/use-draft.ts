import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps what is typed into a form's fields while its page is left, for this tab. `name` tells one form from another. Returns
 * a function that gives the draft up.
 */
export function useDraft(form: RefObject<HTMLFormElement | null>, name: string): () => void {
  const isDone = useRef(false);
  const key = `draft ${name}`;
  useLayoutEffect(() => {
    const element = form.current;
    if (element === null) return undefined;
    restore(element, key);
    const save = () => store(element, isDone.current ? undefined : key);
    addEventListener('pagehide', save);
    return () => {
      removeEventListener('pagehide', save);
      save();
    };
  }, [form, key]);
  return () => {
    isDone.current = true;
    forget(key);
  };
}

function restore(form: HTMLFormElement, key: string): void {
  for (const [name, value] of readStored(key)) {
    const field = form.elements.namedItem(name);
    // What is typed before the page answers goes before.
    if (!isField(field) || field.value !== field.defaultValue) continue;
    field.value = value;
    const folded = field.closest('details');
    if (folded !== null) folded.open = true;
  }
}

function store(form: HTMLFormElement, key: string | undefined): void {
  if (key === undefined) return;
  const changed = [...form.elements]
    .filter(isField)
    .filter(({ name, value, defaultValue }) => name !== '' && value !== defaultValue);
  try {
    if (changed.length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(changed.map(({ name, value }) => [name, value])));
  } catch {
    // Storage is refused, or the text is too long for it.
  }
}

function forget(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Then there is nothing.
  }
}

function readStored(key: string): readonly (readonly [string, string])[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored.filter((pair) => typeof pair?.[0] === 'string' && typeof pair[1] === 'string');
  } catch {
    return [];
  }
}

function isField(element: unknown): element is HTMLInputElement | HTMLTextAreaElement {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && element.type !== 'file';
}
