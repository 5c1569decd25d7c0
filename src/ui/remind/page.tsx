// The remind dialog: what would go out and to whom, any mail as it looks, one question with exact numbers, the result.

import { useState } from 'preact/hooks';
import { EVERYTHING_DUE } from '../../core/send-order.js';
import { EndScreen } from '../shared/end-screen.js';
import { mount, type PageProps } from '../shared/mount.js';
import { focusOn, Problem, Skipped, Waiting } from '../shared/parts.js';
import { type Answer, closePage, server } from '../shared/rpc.js';
import { useRequest } from '../shared/use-server.js';
import { LeftOutList } from './left-out-list.js';
import { MailTable } from './mail-table.js';

type Step = 'plan' | 'preview' | 'sure' | 'sent';

function RemindPage({ t, locale, form, reload }: PageProps<Answer<'getReminderPlan'>>) {
  const [step, setStep] = useState<Step>('plan');
  const [preview, setPreview] = useState<Answer<'previewReminder'>>();
  const [opened, setOpened] = useState<number>();
  const [result, setResult] = useState('');
  const { busy, problem, start } = useRequest(t);
  const numbers = { mails: form.mails.length, recipients: form.recipients };

  const show = (index: number) =>
    start(async () => {
      const { agency, unit } = form.mails[index] as Answer<'getReminderPlan'>['mails'][number];
      setPreview(await server.previewReminder(EVERYTHING_DUE, { agency, unit }));
      setOpened(index);
      setStep('preview');
    });
  const send = () =>
    start(async () => {
      try {
        const { sent, failed, unknown, unrecorded } = await server.runReminders(EVERYTHING_DUE, form.confirmed);
        const afterwards = unrecorded ? ` ${t('remind.unrecorded', { reason: unrecorded })}` : '';
        setResult(t('remind.sent', { sent, failed: failed.length, unknown }) + afterwards);
        setStep('sent');
      } catch (error) {
        // Whatever stopped it, the plan shown is no longer the plan: show the new one beside the reason.
        await reload();
        setStep('plan');
        throw error;
      }
    });

  if (step === 'preview' && preview) return <Preview t={t} preview={preview} onBack={() => setStep('plan')} />;
  if (step === 'sent') return <EndScreen t={t} result={result} />;
  return (
    <>
      <p class="plan">{step === 'sure' ? t('remind.sure', numbers) : t('remind.plan', numbers)}</p>
      <p class="soft">{t('remind.quota', { quota: form.quota })}</p>
      <Warnings t={t} form={form} />
      {step === 'plan' && <MailTable t={t} mails={form.mails} busy={busy} opened={opened} onPreview={show} />}
      {step === 'plan' && <LeftOutList t={t} locale={locale} leftOut={form.leftOut} />}
      <Skipped t={t} faults={form.faults} />
      <Problem text={problem} />
      <Waiting t={t} busy={busy} />
      <div class="actions">
        {form.mails.length > 0 && (
          // A new button in each step, so that a key held down does not confirm what it has just asked for.
          <button
            key={step}
            type="button"
            class="primary"
            disabled={busy}
            onClick={step === 'sure' ? send : () => setStep('sure')}
          >
            {t('remind.send', numbers)}
          </button>
        )}
        <button
          key={`${step} back`}
          ref={step === 'sure' ? focusOn : null}
          type="button"
          disabled={busy}
          onClick={step === 'sure' ? () => setStep('plan') : closePage}
        >
          {step === 'sure' ? t('common.back') : t('common.close')}
        </button>
      </div>
    </>
  );
}

/** What a coordinator should know before sending, or why there is nothing to send. */
function Warnings({ t, form }: Pick<PageProps<Answer<'getReminderPlan'>>, 't' | 'form'>) {
  const { length: count } = form.leftOut.filter(({ reason }) => reason === 'no-address');
  return (
    <>
      {count > 0 && <p class="warning">{t('remind.noAddress', { count })}</p>}
      {form.unconfirmed > 0 && <p class="warning">{t('remind.unconfirmed', { count: form.unconfirmed })}</p>}
    </>
  );
}

interface PreviewProps extends Pick<PageProps<unknown>, 't'> {
  readonly preview: Answer<'previewReminder'>;
  readonly onBack: () => void;
}

const Preview = ({ t, preview, onBack }: PreviewProps) => (
  <>
    <h2>{preview.subject}</h2>
    <iframe title={preview.subject} sandbox="allow-popups" srcdoc={preview.html} />
    <div class="actions">
      <button type="button" class="primary" ref={focusOn} onClick={onBack}>
        {t('common.back')}
      </button>
    </div>
  </>
);

mount(() => server.getReminderPlan(EVERYTHING_DUE), RemindPage);
