import { useEffect } from 'preact/hooks';
import { shortcuts } from '../state/display.js';

/** What single keys do, where nothing is being typed and while they are switched on. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
      const does = keys[key.toLowerCase()];
      const typing = target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null;
      if (does === undefined || typing || ctrlKey || metaKey || altKey || defaultPrevented || !shortcuts.peek()) return;
      event.preventDefault();
      does();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}
