import { describe, expect, test } from 'vitest';
import { totalsOf } from '../../src/core/quota.js';
import { extentOf } from '../../src/core/send-order.js';
import {
  chosenCodes,
  demand,
  demanded,
  EVERYTHING,
  type Mail,
  planOrder,
  sendOrder,
  takeBack,
  tick,
  ticked,
} from '../../src/ui/remind/choice.js';

const mail = (agency: string, changes: Partial<Mail> = {}): Mail => ({
  agency,
  unit: '',
  to: [`${agency}@rayong.example`],
  cc: [],
  stage: -7,
  again: false,
  codes: ['O1'],
  ...changes,
});

const [land, fisheries, labour] = [mail('land'), mail('fisheries', { cc: ['head@rayong.example'] }), mail('labour')];
const mails = [land, fisheries, labour];
const owner = (agency: string) => ({ agency, unit: '' });

describe('what a person picks out of the plan', () => {
  test('is everything at first', () => {
    expect(ticked(EVERYTHING, mails)).toEqual(mails);
    expect(planOrder(EVERYTHING)).toEqual({ owners: null, work: null, again: [] });
  });

  test('goes out to just those who are ticked, whoever else becomes due meanwhile', () => {
    const choice = tick(EVERYTHING, [fisheries], false);
    expect(sendOrder(choice, mails).owners).toEqual([owner('land'), owner('labour')]);
    expect(sendOrder(tick(choice, [fisheries], true), mails).owners).toHaveLength(3);
  });

  test('is counted with those who get a copy', () => {
    expect(totalsOf(mails)).toEqual({ mails: 3, recipients: 4, copies: 1 });
    expect(totalsOf([])).toEqual({ mails: 0, recipients: 0, copies: 0 });
  });

  test('an office asked for once more is ticked, and goes once more only while it is', () => {
    const choice = demand(EVERYTHING, land, [fisheries, labour]);
    expect(demanded(choice, land)).toBe(true);
    expect(sendOrder(choice, mails)).toEqual({ owners: [owner('land')], work: null, again: [owner('land')] });
    expect(sendOrder(demand(choice, labour, mails), mails).owners).toEqual([owner('land'), owner('labour')]);
    expect(sendOrder(tick(choice, [land], false), mails).again).toEqual([]);
    expect(planOrder(takeBack(choice, land)).again).toEqual([]);
  });

  test('of rows of the sheet is said in items and offices, and nothing else is explained', () => {
    const work = ['O1', 'O2'].flatMap((code) => ['land', 'labour'].map((agency) => ({ ...owner(agency), code })));
    expect(extentOf(work)).toEqual({ items: 2, owners: 2 });
    const limited = { ...EVERYTHING, work };
    expect(chosenCodes(limited, { ...owner('land'), codes: ['O1', 'O9'] })).toEqual(['O1']);
    expect(chosenCodes(limited, { ...owner('fisheries'), codes: ['O1'] })).toEqual([]);
    expect(chosenCodes(EVERYTHING, { ...owner('fisheries'), codes: ['O9'] })).toEqual(['O9']);
  });
});
