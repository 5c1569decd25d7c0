// All open work of one agency to another, or one contact person's offices to the next.

import { useState } from 'preact/hooks';
import { planHandOver } from '../../core/hand-over.js';
import { type Owner, ownerKey, ownerName } from '../../core/owner.js';
import type { Board } from '../shared/board.js';
import { Field } from '../shared/parts.js';
import { server } from '../shared/rpc.js';
import type { Common, PanelContext, Run } from './common.js';

interface Props extends Common {
  readonly board: Board;
  readonly context: PanelContext;
  readonly busy: boolean;
  readonly run: Run;
}

export const HandOver = (props: Props) => (
  <details class="hand-over">
    <summary>{props.t('handOver.title')}</summary>
    <WorkHandOver {...props} />
    <ContactHandOver {...props} />
  </details>
);

function WorkHandOver({ t, board, context, busy, run }: Props) {
  const [from, setFrom] = useState<Owner>();
  const [to, setTo] = useState<Owner>();
  const working = [...new Map(board.assignments.map((it) => [ownerKey(it), it])).values()];
  const ready = from && to && ownerKey(from) !== ownerKey(to);
  const count = ready ? planHandOver(board.assignments, from, to, 'open').codes.length : 0;
  const go = () =>
    ready &&
    run(async () => {
      const { result: codes, undo } = await server.runHandOver(from, to);
      setFrom(undefined);
      setTo(undefined);
      return { text: t('handOver.done', { count: codes.length }), undo };
    });
  return (
    <fieldset>
      <legend>{t('handOver.work')}</legend>
      <OwnerSelect t={t} label={t('handOver.from')} owners={working} value={from} onChange={setFrom} />
      <OwnerSelect t={t} label={t('handOver.to')} owners={context.directory} value={to} onChange={setTo} />
      {ready && <p role="status">{t('handOver.effect', { count })}</p>}
      <button type="button" disabled={busy || count === 0} onClick={go}>
        {t('handOver.go')}
      </button>
    </fieldset>
  );
}

interface SelectProps extends Pick<Common, 't'> {
  readonly label: string;
  readonly owners: readonly Owner[];
  readonly value: Owner | undefined;
  readonly onChange: (owner: Owner | undefined) => void;
}

function OwnerSelect({ t, label, owners, value, onChange }: SelectProps) {
  const pick = (key: string) => {
    const found = owners.find((owner) => ownerKey(owner) === key);
    onChange(found && { agency: found.agency, unit: found.unit });
  };
  return (
    <Field label={label}>
      <select value={value ? ownerKey(value) : ''} onChange={({ currentTarget }) => pick(currentTarget.value)}>
        <option value="">{t('handOver.choose')}</option>
        {owners.map((owner) => (
          <option key={ownerKey(owner)} value={ownerKey(owner)}>
            {ownerName(owner)}
          </option>
        ))}
      </select>
    </Field>
  );
}

const NOBODY = { name: '', email: '', phone: '' };

function ContactHandOver({ t, context, busy, run }: Props) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState(NOBODY);
  const contacts = context.directory.map(({ contact }) => contact).filter(Boolean);
  const count = contacts.filter((contact) => contact === from).length;
  const ready = count > 0 && to.name.trim() !== '' && to.email.trim() !== '';
  const go = () =>
    run(async () => {
      const { result, undo } = await server.runChangeContact(from, to);
      setTo(NOBODY);
      return { text: t('handOver.contactChanged', result), undo };
    });
  const typed = (key: keyof typeof NOBODY) => ({
    value: to[key],
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
      setTo({ ...to, [key]: currentTarget.value }),
  });
  return (
    <fieldset>
      <legend>{t('handOver.contact')}</legend>
      <Field label={t('handOver.oldContact')} hint={count > 0 ? t('handOver.offices', { count }) : ''}>
        <select value={from} onChange={({ currentTarget }) => setFrom(currentTarget.value)}>
          <option value="">{t('handOver.choose')}</option>
          {[...new Set(contacts)].map((contact) => (
            <option key={contact} value={contact}>
              {contact}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('handOver.newName')}>
        <input type="text" {...typed('name')} />
      </Field>
      <Field label={t('handOver.newEmail')}>
        <input type="email" {...typed('email')} />
      </Field>
      <Field label={t('handOver.newPhone')}>
        <input type="tel" {...typed('phone')} />
      </Field>
      <button type="button" disabled={busy || !ready} onClick={go}>
        {t('handOver.changeContact')}
      </button>
    </fieldset>
  );
}
