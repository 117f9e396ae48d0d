/** Keys on the map → what they ask for. Nothing with Ctrl, Alt or ⌘ is taken. */
import type { Direction } from './walk.ts';

export type KeyAction =
  | { readonly do: 'step'; readonly direction: Direction }
  | { readonly do: 'pan'; readonly direction: Direction }
  | { readonly do: 'link'; readonly by: 1 | -1 }
  | { readonly do: 'zoom'; readonly factor: number }
  | { readonly do: 'hops'; readonly hops: 1 | 2 | 3 }
  | { readonly do: 'fit' | 'close' | 'expand' | 'gather' | 'card' | 'move' | 'put-back' };

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export function actionOf(press: KeyPress): KeyAction | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const direction = ARROWS[press.key];
  if (direction) return { do: press.shiftKey ? 'pan' : 'step', direction };
  switch (press.key) {
    case '[':
      return { do: 'link', by: -1 };
    case ']':
      return { do: 'link', by: 1 };
    case '+':
    case '=':
      return { do: 'zoom', factor: 1.5 };
    case '-':
    case '_':
      return { do: 'zoom', factor: 1 / 1.5 };
    case '0':
      return { do: 'fit' };
    case '1':
      return { do: 'hops', hops: 1 };
    case '2':
      return { do: 'hops', hops: 2 };
    case '3':
      return { do: 'hops', hops: 3 };
    case 'Escape':
      return { do: 'close' };
    case 'e':
      return { do: 'expand' };
    case 'c':
      return { do: 'gather' };
    case 'i':
      return { do: 'card' };
    case 'm':
      return { do: 'move' };
    case 'p':
      return { do: 'put-back' };
    default:
      return null;
  }
}
