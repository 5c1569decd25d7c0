import { describe, expect, test } from 'vitest';
import { planContact } from '../../src/core/contact.js';

const office = (row: number, contact: string, email: string) => ({ row, contact, email, phone: '0 0000 0001' });
const to = { name: 'คนใหม่', email: 'new@rayong.example', phone: '' };

describe('one contact takes over from another', () => {
  test('in every office they answered for, and in no other', () => {
    const plan = planContact(
      [office(2, 'คนเก่า', 'old@rayong.example'), office(3, 'คนอื่น', 'x@rayong.example')],
      'คนเก่า',
      to,
    );
    expect(plan).toEqual({
      change: [{ row: 2, values: { contact: 'คนใหม่', email: 'new@rayong.example', phone: '' } }],
      unclear: [],
    });
  });

  test('blanks inside and around the name do not matter', () => {
    expect(planContact([office(2, ' คน  เก่า ', '')], 'คน เก่า', to).change).toHaveLength(1);
  });

  test('of several addresses, the one with the old name gives way, the others stay', () => {
    const { change } = planContact(
      [office(2, 'คนเก่า', 'pool@rayong.example, คนเก่า <old@rayong.example>')],
      'คนเก่า',
      to,
    );
    expect(change[0]?.values.email).toBe('pool@rayong.example, new@rayong.example');
  });

  test('of several addresses without a name, none is touched and the office is named', () => {
    expect(planContact([office(2, 'คนเก่า', 'a@rayong.example, b@rayong.example')], 'คนเก่า', to)).toEqual({
      change: [],
      unclear: [2],
    });
  });

  test('offices without a contact belong to nobody', () => {
    expect(planContact([office(2, '', 'a@rayong.example')], '', to)).toEqual({ change: [], unclear: [] });
  });
});
