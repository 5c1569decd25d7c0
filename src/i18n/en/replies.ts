// English words of the dialog in which answers of offices are recorded.

import { codeList } from '../../core/code-list.js';
import type { Catalogue } from '../catalogue.js';
import type { repliesWords as thai } from '../th/replies.js';
import { many } from './many.js';

export const repliesWords: Pick<Catalogue, keyof typeof thai> = {
  'replies.title': 'Record replies',
  'replies.by': 'Record by',
  'replies.byOwner': 'agency that answered',
  'replies.byItem': 'item',
  'replies.searchOwner': 'Search agencies',
  'replies.searchItem': 'Search items',
  'replies.outstanding': (p) => `${p.count} open`,
  'replies.toCheck': (p) => `${p.count} to check`,
  'replies.now': (p) => `now: ${p.status}`,
  'replies.allIn': 'all in',
  'replies.choose': 'Choose an agency or an item on the left',
  'replies.nothing': 'Nothing outstanding',
  'replies.showDone': 'Show finished ones too',
  'replies.tickAll': 'Select all',
  'replies.setAll': 'Status of the selected ones',
  'replies.tick': (p) => `Record ${p.name}`,
  'replies.status': (p) => `Status of ${p.name}`,
  'replies.link': 'Link or file received',
  'replies.linkOf': (p) => `Link or file of ${p.name}`,
  'replies.note': 'Note',
  'replies.noteOf': (p) => `Note on ${p.name}`,
  'replies.amend': 'What has to be amended (the next e-mail quotes it)',
  'replies.amendOf': (p) => `What has to be amended in ${p.name}`,
  'replies.summary': (p) =>
    p.count === 0
      ? 'Nothing selected yet'
      : `Will record ${many(p.count, 'reply', 'replies')} of ${many(p.owners, 'agency', 'agencies')}`,
  'replies.save': 'Save',
  'replies.saved': (p) =>
    p.count === 0
      ? 'No change'
      : `Recorded ${many(p.count, 'reply', 'replies')}${p.toPublish.length > 0 ? ` · the lead of ${codeList(p.toPublish)} is reminded on until Publication in the tab “รายการ OIT” changes` : ''}`,
};
