// One mail: headers, attachments, and the body in a sandboxed frame that runs no script, or as plain text.

import { useState } from 'preact/hooks';
import type { ListedMail } from '../mail-wire.js';
import type { Words } from '../words.js';
import { clockInWords, dayInWords } from './civil-date.js';
import { pixels } from './pixels.js';

interface MailReaderProps {
  readonly mail: ListedMail;
  readonly timeZone: string;
  readonly words: Words;
}

const WIDTHS = { phone: 360, desktop: 700 } as const;

export function MailReader({ mail, timeZone, words }: MailReaderProps) {
  const [width, setWidth] = useState<keyof typeof WIDTHS>('desktop');
  const [asHtml, setAsHtml] = useState(mail.hasHtml);
  return (
    <article class="mail" aria-label={mail.subject}>
      <h2>{mail.subject}</h2>
      <Headers mail={mail} timeZone={timeZone} words={words} />
      <div class="mail-switches">
        <Switch
          label={words.format}
          options={
            mail.hasHtml
              ? [
                  [true, words.asHtml],
                  [false, words.asText],
                ]
              : [[false, words.asText]]
          }
          value={asHtml}
          onPick={setAsHtml}
        />
        <Switch
          label={words.width}
          options={[
            ['phone', words.phone],
            ['desktop', words.desktop],
          ]}
          value={width}
          onPick={setWidth}
        />
      </div>
      <div class="mail-paper">
        {asHtml ? (
          <iframe
            title={words.mailBody}
            src={`/mails/${mail.index}/html`}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            style={{ width: pixels(WIDTHS[width]) }}
          />
        ) : (
          <pre style={{ width: pixels(WIDTHS[width]) }}>{mail.body}</pre>
        )}
      </div>
    </article>
  );
}

function Headers({ mail, timeZone, words }: MailReaderProps) {
  const sender = mail.name === '' ? mail.from : `${mail.name} <${mail.from}>`;
  const lines: readonly (readonly [string, string])[] = [
    [words.from, sender],
    [words.to, mail.to],
    [words.cc, mail.cc],
    [words.bcc, mail.bcc],
    [words.replyTo, mail.replyTo],
    [words.sentAt, `${dayInWords(mail.at, timeZone, words)} ${clockInWords(mail.at, timeZone, words)}`],
  ];
  return (
    <dl class="mail-headers">
      {lines.flatMap(([name, value]) =>
        value === '' ? [] : [<dt key={name}>{name}</dt>, <dd key={`${name}:`}>{value}</dd>],
      )}
      {mail.attachments.length > 0 && <dt>{words.attachments}</dt>}
      {mail.attachments.length > 0 && (
        <dd>
          {mail.attachments.map(({ name, size }, index) => (
            <a key={name} class="attachment" href={`/mails/${mail.index}/attachments/${index}`} download={name}>
              {name} ({words.kilobytes(size)})
            </a>
          ))}
        </dd>
      )}
    </dl>
  );
}

interface SwitchProps<Value> {
  readonly label: string;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly value: Value;
  readonly onPick: (value: Value) => void;
}

function Switch<Value>({ label, options, value, onPick }: SwitchProps<Value>) {
  return (
    <fieldset class="switch" aria-label={label}>
      {options.map(([option, name]) => (
        <button key={name} type="button" aria-pressed={option === value} onClick={() => onPick(option)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
