// The remind dialog: what would go out and to whom, any mail as it looks, one question with exact numbers, the result.

import { useState } from 'preact/hooks';
import { type Owner, ownerKey } from '../../core/owner.js';
import type { SendOrder } from '../../core/send-order.js';
import { mount, type PageProps } from '../shared/mount.js';
import { Refusal, server } from '../shared/rpc.js';
import { useRequest } from '../shared/use-server.js';
import { type Choice, EVERYTHING, type Plan, planOrder, sendOrder } from './choice.js';
import { Confirm } from './confirm.js';
import { PlanStep } from './plan-step.js';
import { type MailPreview, Preview } from './preview.js';
import { SendResult } from './result.js';
import { type Outcome, sendAll } from './send-all.js';
import { Sending } from './sending.js';

type Step =
  | { readonly name: 'plan' }
  | { readonly name: 'preview'; readonly owner: Owner; readonly preview: MailPreview }
  | { readonly name: 'sure'; readonly order: SendOrder; readonly exact: Plan }
  | { readonly name: 'sending'; readonly mails: number; readonly sent: number }
  | { readonly name: 'sent'; readonly mails: number; readonly outcome: Outcome };

const PLAN: Step = { name: 'plan' };

function RemindPage({ t, locale, form }: PageProps<Plan>) {
  const [plan, setPlan] = useState(form);
  const [choice, setChoice] = useState(EVERYTHING);
  const [step, setStep] = useState(PLAN);
  /** Where a person goes on when the plan is shown again: an owner's key, or the send button. */
  const [landing, setLanding] = useState('');
  const { busy, problem, start } = useRequest(t);

  const look = async (next: Choice, goOn = '') => {
    setPlan(await server.getReminderPlan(planOrder(next)));
    setChoice(next);
    setLanding(goOn);
  };
  /** Whatever it was that did not go, the plan shown beside its reason is the new one. */
  const lookAnew = async (next: Choice) => {
    try {
      await look(next);
    } finally {
      setStep(PLAN);
    }
  };
  const preview = (owner: Owner) =>
    start(async () => {
      setStep({ name: 'preview', owner, preview: await server.previewReminder(planOrder(choice), owner) });
    });
  const limit = () =>
    start(async () => {
      const work = await server.getSelectedWork();
      if (work.length === 0) throw new Refusal(t('remind.nothingSelected'));
      await look({ ...choice, work });
    });
  const decide = (id: string, decision: 'sent' | 'again') =>
    start(async () => {
      try {
        await server.decideMail(id, decision);
      } finally {
        await look(choice);
      }
    });
  const ask = () =>
    start(async () => {
      const order = sendOrder(choice, plan.mails);
      const exact = await server.getReminderPlan(order);
      if (exact.mails.length > 0) return setStep({ name: 'sure', order, exact });
      await look(choice);
      throw new Refusal(t('remind.allGone'));
    });
  const send = (order: SendOrder, { confirmed, mails: { length: mails } }: Plan) =>
    start(async () => {
      setStep({ name: 'sending', mails, sent: 0 });
      const outcome = await sendAll(server.runReminders, order, confirmed, (sent) =>
        setStep({ name: 'sending', mails, sent }),
      );
      // A refusal sends nothing. After anything else what was demanded may be out, and must not stay demanded.
      const nothingSent = outcome.answered === 0 && outcome.stopped instanceof Refusal;
      if (!nothingSent) setChoice(EVERYTHING);
      if (outcome.answered > 0) setStep({ name: 'sent', mails, outcome });
      else await lookAnew(nothingSent ? choice : EVERYTHING);
      if (outcome.stopped) throw outcome.stopped;
    });

  const common = { t, busy, problem };
  switch (step.name) {
    case 'preview':
      return (
        <Preview
          {...common}
          mail={plan.mails.find((mail) => ownerKey(mail) === ownerKey(step.owner))}
          preview={step.preview}
          onTest={(tell) => start(async () => tell(await server.runTestMail(planOrder(choice), step.owner)))}
          onBack={() => {
            setLanding(ownerKey(step.owner));
            setStep(PLAN);
          }}
        />
      );
    case 'sure':
      return (
        <Confirm
          t={t}
          order={step.order}
          exact={step.exact}
          unticked={plan.mails.length - (step.order.owners?.length ?? 0)}
          onSend={() => send(step.order, step.exact)}
          onBack={() => {
            setLanding('send');
            setStep(PLAN);
          }}
        />
      );
    case 'sending':
      return <Sending t={t} mails={step.mails} sent={step.sent} />;
    case 'sent':
      return (
        <SendResult
          {...common}
          mails={step.mails}
          outcome={step.outcome}
          onPlan={() => start(() => lookAnew(EVERYTHING))}
        />
      );
    default:
      return (
        <PlanStep
          {...common}
          locale={locale}
          plan={plan}
          choice={choice}
          landing={landing}
          onTick={setChoice}
          onPlan={(next, goOn) => start(() => look(next, goOn))}
          onPreview={preview}
          onLimit={limit}
          onDecide={decide}
          onAsk={ask}
        />
      );
  }
}

mount(() => server.getReminderPlan(planOrder(EVERYTHING)), RemindPage);
