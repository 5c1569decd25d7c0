// Job: assign the rows selected in the sheet, asked by plain questions. For people whose browser refuses our pages because
// several Google accounts are signed in: questions need no page.

import { westernDigits } from '../core/digits.js';
import { FaultError } from '../core/fault.js';
import { squeezed } from '../core/label.js';
import { type Owner, ownerName } from '../core/owner.js';
import type { Google } from '../google/google.js';
import type { Translate } from '../i18n/catalogue.js';
import { agencies } from '../tables/agencies.js';
import { EVERYONE } from '../tables/assignments.js';
import { items } from '../tables/items.js';
import { assign } from './assign.js';
import { isList } from './is-list.js';
import { selectedCodes } from './panel.js';
import { readDirectory } from './workbook.js';

/** What was done, in words; undefined when the person gave up at a question. Throws `nothing-selected`, `unknown-owner` and what `assign` throws. */
export function assignByPrompt(google: Google, t: Translate): string | undefined {
  const codes = selectedCodes(google);
  if (codes.length === 0) throw new FaultError({ code: 'nothing-selected', tab: items.tab });
  const chosen = askForOwner(google, t, codes);
  if (!chosen) return undefined;
  const { everyone, owners } = chosen;
  const [owner] = owners;
  const lead =
    owner !== undefined && google.screen.ask(t('menu.assignByPrompt'), t('prompt.lead', { name: ownerName(owner) }));
  const name = owner ? ownerName(owner) : EVERYONE.th;
  if (!google.screen.ask(t('menu.assignByPrompt'), t('prompt.sure', { codes, name, lead }))) return undefined;
  const { result } = assign(google, {
    codes,
    owners,
    everyone,
    role: lead ? 'lead' : 'contributor',
    due: null,
    mode: 'add',
  });
  return t('assign.done', result);
}

interface Chosen {
  readonly everyone: boolean;
  readonly owners: readonly Owner[];
}

function askForOwner(google: Google, t: Translate, codes: readonly string[]): Chosen | undefined {
  const typed = google.screen.prompt(t('menu.assignByPrompt'), t('prompt.owner', { codes }));
  if (typed === undefined || typed.trim() === '') return undefined;
  if (isList(typed)) return { everyone: true, owners: [] };
  const found = readDirectory(google).agencies.rows.filter((row) => squeezed(ownerName(row)).includes(squeezed(typed)));
  if (found.length === 0) throw new FaultError({ code: 'unknown-owner', tab: agencies.tab, owner: typed.trim() });
  const one = found.length === 1 ? found[0] : oneOf(google, t, found);
  return one && { everyone: false, owners: [{ agency: one.agency, unit: one.unit }] };
}

/** Several names contain what was typed: which one, by its number. */
function oneOf<O extends Owner>(google: Google, t: Translate, found: readonly O[]): O | undefined {
  const list = found.map((owner, index) => `${index + 1}. ${ownerName(owner)}`).join('\n');
  const typed = google.screen.prompt(t('menu.assignByPrompt'), t('prompt.which', { list }));
  if (typed === undefined) return undefined;
  const chosen = found[Number(westernDigits(typed).trim()) - 1];
  if (!chosen) throw new FaultError({ code: 'no-such-number', typed });
  return chosen;
}
