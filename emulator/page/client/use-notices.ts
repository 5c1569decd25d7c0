// The list of errors on screen: added, dismissed, and gone when retried.

import { useCallback, useState } from 'preact/hooks';
import type { Notice } from './notices.js';

export interface NoticeList {
  readonly all: readonly Notice[];
  add(notice: Omit<Notice, 'id'>): void;
  drop(id: number): void;
}

let lastId = 0;

export function useNotices(): NoticeList {
  const [all, setAll] = useState<readonly Notice[]>([]);
  const drop = useCallback((id: number) => setAll((before) => before.filter((notice) => notice.id !== id)), []);
  const add = useCallback(({ retry, ...notice }: Omit<Notice, 'id'>) => {
    lastId += 1;
    const id = lastId;
    const again = () => {
      drop(id);
      retry?.();
    };
    setAll((before) => [...before, { ...notice, id, ...(retry ? { retry: again } : {}) }]);
  }, []);
  return { all, add, drop };
}
