/** Brings the statement that the address names into view, marked, whatever fold it lies in. */
import type { Attachment } from 'svelte/attachments';

export function markStatement(getHash: () => string): Attachment<HTMLElement> {
  return (root) => {
    $effect(() => {
      const id = getHash().slice(1);
      if (id === '') return;
      const statement = root.querySelector<HTMLElement>(`[id="${CSS.escape(decoded(id))}"]`);
      if (!statement) return;
      for (const fold of foldsOf(statement)) fold.open = true;
      statement.classList.add('marked');
      statement.scrollIntoView({ block: 'center', behavior: 'instant' });
      return () => statement.classList.remove('marked');
    });
  };
}

/** The folds that it lies in, and the one of its own passages. */
function foldsOf(statement: HTMLElement): HTMLDetailsElement[] {
  const folds = [...statement.querySelectorAll('details')];
  for (let at = statement.parentElement?.closest('details'); at; at = at.parentElement?.closest('details'))
    folds.push(at);
  return folds;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
