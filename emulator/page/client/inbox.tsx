// The outbox as its recipients see it: list, headers, the mail as HTML at two widths or as text, attachments.

import { useEffect, useState } from 'preact/hooks';
import type { ListedMail } from '../mail-wire.js';
import type { Words } from '../words.js';
import { fetchMails } from './api.js';
import { clockInWords, dayInWords } from './civil-date.js';
import { MailReader } from './mail-reader.js';

interface InboxProps {
  readonly mailCount: number;
  readonly timeZone: string;
  readonly words: Words;
  readonly onClose: () => void;
}

export function Inbox({ mailCount, timeZone, words, onClose }: InboxProps) {
  const mails = useMails(mailCount);
  const [recipient, setRecipient] = useState('');
  const [picked, setPicked] = useState<number | null>(null);
  const shown = mails.filter((mail) => recipient === '' || recipientsOf(mail).includes(recipient));
  const reading = shown.find(({ index }) => index === picked) ?? shown[0];
  return (
    <main class="inbox" aria-label={words.inboxTitle}>
      <div class="mail-list">
        <div class="mail-list-head">
          <h2>{words.inboxTitle}</h2>
          <button type="button" onClick={onClose}>
            {words.backToSheet}
          </button>
        </div>
        <RecipientPick mails={mails} recipient={recipient} words={words} onPick={setRecipient} />
        <ul aria-label={words.mailList}>
          {shown.map((mail) => (
            <li key={mail.index}>
              <button
                type="button"
                class="mail-line"
                aria-current={mail === reading ? 'true' : undefined}
                onClick={() => setPicked(mail.index)}
              >
                <span class="mail-to">{mail.to}</span>
                <span class="mail-subject">{mail.subject}</span>
                <span class="mail-date">
                  {dayInWords(mail.at, timeZone, words)} {clockInWords(mail.at, timeZone, words)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      {reading ? (
        <MailReader key={reading.index} mail={reading} timeZone={timeZone} words={words} />
      ) : (
        <p class="no-mails">{words.noMails}</p>
      )}
    </main>
  );
}

function useMails(count: number): readonly ListedMail[] {
  const [mails, setMails] = useState<readonly ListedMail[]>([]);
  useEffect(() => {
    let isCurrent = true;
    fetchMails().then(
      (list) => isCurrent && setMails(list),
      () => undefined, // the page says that the server is away; the list stays as it was
    );
    return () => {
      isCurrent = false;
    };
  }, [count]);
  return mails;
}

const recipientsOf = ({ to, cc, bcc }: ListedMail): readonly string[] =>
  [to, cc, bcc]
    .flatMap((list) => list.split(','))
    .map((address) => address.trim())
    .filter((address) => address !== '');

interface RecipientPickProps {
  readonly mails: readonly ListedMail[];
  readonly recipient: string;
  readonly words: Words;
  readonly onPick: (recipient: string) => void;
}

function RecipientPick({ mails, recipient, words, onPick }: RecipientPickProps) {
  const counts = new Map<string, number>();
  for (const address of mails.flatMap(recipientsOf)) counts.set(address, (counts.get(address) ?? 0) + 1);
  return (
    <select
      class="recipient"
      aria-label={words.recipient}
      value={recipient}
      onChange={({ currentTarget }) => onPick(currentTarget.value)}
    >
      <option value="">{words.everyone(mails.length)}</option>
      {[...counts].toSorted().map(([address, count]) => (
        <option key={address} value={address}>{`${address} (${count})`}</option>
      ))}
    </select>
  );
}
