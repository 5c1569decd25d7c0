// English words of the panel, which is also the wide dialog for assigning.

import type { AssignEffect } from '../../core/assign-effect.js';
import type { Catalogue } from '../catalogue.js';
import type { panelWords as thai } from '../th/panel.js';
import { many } from './many.js';

export const panelWords: Pick<Catalogue, keyof typeof thai> = {
  'panel.title': 'OIT tracking panel',
  'assign.title': 'Assign agencies',

  'steps.title': 'Three steps to begin',
  'steps.addresses': 'Enter addresses',
  'steps.addressesOpen': (p) => `${many(p.count, 'agency', 'agencies')} without a usable address`,
  'steps.goToAddresses': 'Go to the address cells',
  'steps.leads': 'Choose leads',
  'steps.leadsOpen': (p) =>
    [p.proposed > 0 ? `${p.proposed} proposed` : '', p.none > 0 ? `${p.none} without a lead` : '']
      .filter(Boolean)
      .join(' · '),
  'steps.showLeads': 'Show these items',
  'steps.confirmAll': (p) => `Confirm all ${p.count} proposals`,
  'steps.letters': 'Send the first letters',
  'steps.lettersOpen': 'No agency has been written to',
  'steps.openRemind': 'Open the mail page',
  'steps.done': 'Done',

  'notice.members': (p) =>
    p.offices.length === 1
      ? `${p.offices[0]} belongs to “ทุกส่วนราชการ” but lacks ${many(p.assignments, 'item')}`
      : `${p.offices.length} agencies belong to “ทุกส่วนราชการ” but lack its items (${many(p.assignments, 'assignment')})`,
  'notice.addMembers': (p) => `Add all ${p.assignments}`,
  'notice.membersAdded': (p) => `Added ${many(p.count, 'assignment')}`,
  'notice.unknownOwner': (p) =>
    `“${p.owner}” has ${many(p.items, 'item')} but is not in the tab “หน่วยงาน”, so it cannot be mailed`,
  'notice.renameTo': 'Rename everywhere to',
  'notice.rename': 'Rename everywhere',
  'notice.renamed': (p) => `Renamed in ${many(p.count, 'item')}`,
  'notice.stale': (p) =>
    `Lead or due date in the tab “รายการ OIT” differs from the tab “การมอบหมาย”, which the mails go by: ${p.codes.join(' ')}. To change a due date, change it in the tab “การมอบหมาย” or save it from this panel.`,
  'notice.follow': 'Take those of the tab “การมอบหมาย”',
  'notice.followed': (p) => `Updated ${many(p.count, 'item')}`,

  'items.title': 'OIT items',
  'items.search': 'Search items',
  'items.searchHint': 'code, words, section or agency',
  'items.show': 'Show',
  'items.all': 'All items',
  'items.zero': 'Scored 0.00',
  'items.needsLead': 'Lead not confirmed',
  'items.noLead': 'No lead',
  'items.overdue': 'Overdue',
  'items.selection': 'Rows selected in the sheet',
  'items.noneLeft': 'No item is left here',
  'items.none': 'No item matches',
  'items.selectShown': (p) => `Select all ${p.count} shown`,
  'items.selected': (p) =>
    p.count === 0
      ? 'No item selected'
      : `${many(p.count, 'item')} selected${p.hidden.length > 0 ? ` (not shown: ${p.hidden.join(' ')})` : ''}`,
  'items.clear': 'Clear selection',
  'items.useSelection': 'Use the rows selected in the sheet',
  'items.selectionEmpty': 'No row of an item is selected. Select rows in the tab “รายการ OIT” or “การมอบหมาย” first.',
  'items.noLeadYet': 'No lead yet',
  'items.due': (p) => `${p.late ? 'Overdue since' : 'Due'} ${p.due}`,
  'items.confirm': 'Confirm',
  'items.confirmOf': (p) => `Confirm ${p.name} as lead of ${p.code}`,
  'items.confirmed': (p) => `Confirmed ${many(p.count, 'lead')}`,

  'detail.components': 'Components',
  'detail.previousComment': 'Comment of last year',
  'detail.comment': 'Comment of this year',
  'detail.noComment': 'No comment',
  'detail.provinceData': 'Must be the province’s own data',
  'detail.owners': (p) => `Owners (${p.received} of ${p.count} received)`,
  'detail.nobody': 'Not assigned',
  'detail.evidence': 'Evidence',
  'detail.noEvidence': 'No URL yet',
  'detail.clarification': 'Clarification',
  'detail.section': 'Section',
  'detail.responsible': 'Responsible by the document',
  'detail.note': 'Note',

  'assign.heading': 'Assign',
  'assign.owners': 'Agencies / units',
  'assign.search': 'Search agencies',
  'assign.everyone': (p) => `Every agency (${p.members})`,
  'assign.chosen': (p) => `Chosen: ${p.names.join(', ')}`,
  'assign.role': 'Role',
  'assign.lead': 'Lead',
  'assign.contributor': 'Contributor',
  'assign.due': 'Due',
  'assign.keepDue': (p) => `Empty = unchanged${p.due ? ` (new ones get ${p.due})` : ''}`,
  'assign.presetInternal': 'Internal due date',
  'assign.presetMonthEnd': 'End of month',
  'assign.presetCloses': 'Window closes',
  'assign.clearDue': 'Unchanged',
  'assign.mode': 'Change',
  'assign.add': 'Add',
  'assign.replace': 'Replace present owners',
  'assign.remove': 'Remove',
  'assign.apply': 'Save',
  'assign.applyAnyway': 'Save all the same',
  'assign.grave': (p) =>
    [
      p.answered > 0 ? `${p.answered} that have answered will go` : '',
      p.leaderless.length > 0 ? `without a lead then: ${p.leaderless.join(' ')}` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  'assign.needItems': 'Select at least one item',
  'assign.needOwners': 'Choose at least one agency',
  'assign.oneLead': 'An item has one lead only',
  'assign.effect': (p) =>
    `${many(p.items, 'item')} × ${many(p.owners, 'agency', 'agencies')}: ${effectWords(p).join(', ') || 'no change'}`,
  'assign.done': (p) => `Saved: ${effectWords(p).join(', ') || 'no change'}`,

  'handOver.title': 'Hand over work, or change a contact',
  'handOver.work': 'All open work of one agency',
  'handOver.from': 'From',
  'handOver.to': 'To',
  'handOver.choose': 'Choose…',
  'handOver.effect': (p) => `${many(p.count, 'item')} will move; what is done keeps its name`,
  'handOver.go': 'Hand over',
  'handOver.done': (p) => `Handed over ${many(p.count, 'item')}`,
  'handOver.contact': 'A contact, in all agencies they look after',
  'handOver.oldContact': 'Present contact',
  'handOver.newName': 'Name of the new contact',
  'handOver.newEmail': 'New e-mail address',
  'handOver.newPhone': 'New phone',
  'handOver.offices': (p) => `Looks after ${many(p.count, 'agency', 'agencies')}`,
  'handOver.changeContact': 'Change contact',
  'handOver.contactChanged': (p) =>
    `Changed ${many(p.changed, 'agency', 'agencies')}${
      p.unclear.length > 0
        ? `; not ${p.unclear.join(', ')}, where several addresses stand. Change them in the tab “หน่วยงาน”.`
        : ''
    }`,
};

function effectWords({ added, existing, changed, removed, answered }: AssignEffect): string[] {
  return [
    ...(added > 0 ? [`${added} added`] : []),
    ...(existing > 0 && removed === 0 ? [`${existing} already there`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
    ...(removed > 0 ? [`${removed} removed${answered > 0 ? ` (${answered} had answered)` : ''}`] : []),
  ];
}
