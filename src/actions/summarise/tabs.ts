// The three tabs that the summary consists of. Each begins with a title of ours; that tells it from somebody's own tab.

import type { Label } from '../../core/label.js';
import { summaryWords } from '../../i18n/summary-words.js';

export interface SummaryTab {
  readonly tab: Label;
  /** How its first cell begins. */
  readonly title: string;
}

const { titles } = summaryWords;

export const summaryTabs = {
  executive: { tab: { th: 'สรุปผู้บริหาร', en: 'Executive summary' }, title: titles.executive },
  agencies: { tab: { th: 'สรุปรายหน่วยงาน', en: 'Summary by agency' }, title: titles.agencies },
  zeros: { tab: { th: 'ข้อที่ได้ 0.00', en: 'Zero items' }, title: titles.zeros },
} as const satisfies Record<string, SummaryTab>;

/** In the order in which they are read: the page for the meeting, then its annexes. */
export const SUMMARY_TABS: readonly Label[] = Object.values(summaryTabs).map(({ tab }) => tab);

/** The one that has to fit one page. */
export const EXECUTIVE_SUMMARY: Label = summaryTabs.executive.tab;
