// The strip above the imitation: what no spreadsheet has. The date and moving it, the mail quota, the inbox, download,
// starting over, the page's language.

import { useState } from 'preact/hooks';
import type { Beginning, ServedState } from '../protocol.js';
import type { Language, Words } from '../words.js';
import { addDays, type CivilDay, civilDay, clockInWords, dayInWords, daysIn, instantOn } from './civil-date.js';
import { Modal } from './modal.js';

interface ToolStripProps {
  readonly state: ServedState;
  readonly language: Language;
  readonly words: Words;
  readonly isInboxOpen: boolean;
  readonly isGuideOpen: boolean;
  readonly onGuide: () => void;
  readonly onInbox: () => void;
  readonly onAdvance: (to: string) => void;
  readonly onReset: (to: Beginning) => void;
  readonly onLanguage: (language: Language) => void;
}

export function ToolStrip(props: ToolStripProps) {
  const { state, words, language, isInboxOpen } = props;
  const [resetting, setResetting] = useState(false);
  return (
    <section class="tool-strip" aria-label={words.strip}>
      <span class="strip-name">{words.stripName}</span>
      <Clock state={state} words={words} onAdvance={props.onAdvance} />
      {state.mailQuota !== null && <span class="quota">{words.quota(state.mailQuota)}</span>}
      <button type="button" aria-pressed={isInboxOpen} onClick={props.onInbox}>
        {words.inbox(state.mailCount)}
      </button>
      <span class="strip-gap" />
      {state.guide && (
        <button type="button" aria-pressed={props.isGuideOpen} onClick={props.onGuide}>
          {words.guide}
        </button>
      )}
      <a class="strip-link" href="/workbook.xlsx" download>
        {words.download}
      </a>
      <button type="button" aria-haspopup="dialog" onClick={() => setResetting(true)}>
        {words.reset}
      </button>
      <button
        type="button"
        lang={language === 'th' ? 'en' : 'th'}
        onClick={() => props.onLanguage(language === 'th' ? 'en' : 'th')}
      >
        {language === 'th' ? 'English' : 'ไทย'}
      </button>
      {resetting && <ResetDialog words={words} onClose={() => setResetting(false)} onReset={props.onReset} />}
    </section>
  );
}

function Clock({ state, words, onAdvance }: Pick<ToolStripProps, 'state' | 'words' | 'onAdvance'>) {
  const { now, timeZone } = state;
  const [target, setTarget] = useState<CivilDay | null>(null);
  const today = civilDay(now, timeZone);
  const chosen = target ?? today;
  const instant = instantOn(chosen, now, timeZone);
  const change = (part: Partial<CivilDay>) => {
    const next = { ...chosen, ...part };
    setTarget({ ...next, day: Math.min(next.day, daysIn(next.year, next.month)) });
  };
  return (
    <span class="clock">
      <time dateTime={now} title={words.today}>
        {dayInWords(now, timeZone, words)} {clockInWords(now, timeZone, words)}
      </time>
      <button type="button" onClick={() => onAdvance(addDays(now, 1))}>
        {words.nextDay}
      </button>
      <form
        class="go-to"
        onSubmit={(event) => {
          event.preventDefault();
          setTarget(null);
          onAdvance(instant);
        }}
      >
        <span>{words.goTo}</span>
        <Pick
          label={words.day}
          value={chosen.day}
          options={numbers(1, daysIn(chosen.year, chosen.month))}
          onPick={(day) => change({ day })}
        />
        <Pick
          label={words.month}
          value={chosen.month}
          options={numbers(1, 12)}
          name={(month) => words.months[month - 1] ?? ''}
          onPick={(month) => change({ month })}
        />
        <Pick
          label={words.year}
          value={chosen.year}
          options={numbers(today.year, today.year + 2)}
          name={(year) => String(year + words.yearOffset)}
          onPick={(year) => change({ year })}
        />
        <button type="submit" disabled={instant <= now}>
          {words.go}
        </button>
      </form>
    </span>
  );
}

const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

interface PickProps {
  readonly label: string;
  readonly value: number;
  readonly options: readonly number[];
  readonly name?: (option: number) => string;
  readonly onPick: (option: number) => void;
}

function Pick({ label, value, options, name = String, onPick }: PickProps) {
  return (
    <select aria-label={label} value={value} onChange={({ currentTarget }) => onPick(Number(currentTarget.value))}>
      {options.map((option) => (
        <option key={option} value={option}>
          {name(option)}
        </option>
      ))}
    </select>
  );
}

interface ResetDialogProps {
  readonly words: Words;
  readonly onClose: () => void;
  readonly onReset: (to: Beginning) => void;
}

function ResetDialog({ words, onClose, onReset }: ResetDialogProps) {
  const choose = (to: Beginning) => {
    onClose();
    onReset(to);
  };
  return (
    <Modal role="alertdialog" label={words.reset} className="asking" onCancel={onClose}>
      <h2>{words.reset}</h2>
      <p class="asking-text">{words.resetAsk}</p>
      <div class="asking-buttons">
        <button type="button" class="primary" onClick={() => choose('sample')}>
          {words.resetSample}
        </button>
        <button type="button" onClick={() => choose('empty')}>
          {words.resetEmpty}
        </button>
        <button type="button" onClick={onClose}>
          {words.buttons.CANCEL}
        </button>
      </div>
    </Modal>
  );
}
