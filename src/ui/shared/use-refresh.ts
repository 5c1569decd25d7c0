// A panel stays open while people work in the sheet, and Google tells it nothing: it looks again when they come back to it.

import { useEffect, useRef } from 'preact/hooks';

/** Not more often: a look costs Google two seconds, and people go to and fro. */
const AT_MOST_EVERY_MS = 5_000;

/** In the background: nothing is disabled meanwhile, and a failed look is forgotten. */
export function useRefresh(busy: boolean, look: () => Promise<unknown>): void {
  const latest = useRef(look);
  latest.current = look;
  const looked = useRef(Date.now());
  useEffect(() => {
    const refresh = () => {
      if (busy || Date.now() - looked.current < AT_MOST_EVERY_MS) return;
      looked.current = Date.now();
      latest.current().catch(() => undefined);
    };
    window.addEventListener('focus', refresh);
    document.documentElement.addEventListener('pointerenter', refresh);
    return () => {
      window.removeEventListener('focus', refresh);
      document.documentElement.removeEventListener('pointerenter', refresh);
    };
  }, [busy]);
}
