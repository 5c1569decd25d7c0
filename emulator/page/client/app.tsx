// The whole page: joins the document's state to its parts and sends what a person does. Draws little itself.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { quoteTab } from '../../sheets/a1.js';
import type { ServedState, SheetWire } from '../protocol.js';
import { refusalInWords } from '../refusals.js';
import { type Language, WORDS, type Words } from '../words.js';
import { send } from './api.js';
import { AskingDialog } from './asking.js';
import { Confirm } from './confirm.js';
import { Dialog, Sidebar } from './frames.js';
import { GuideBar, useGuide } from './guide-bar.js';
import { Inbox } from './inbox.js';
import { type LinkTarget, linkTarget } from './link-target.js';
import { MenuBar } from './menu-bar.js';
import { Notices } from './notices.js';
import { PersonPick } from './person-pick.js';
import { sendSafely, useRunner } from './runner.js';
import { selectionA1 } from './selection.js';
import { SheetView } from './sheet-view.js';
import { TabBar } from './tab-bar.js';
import { Toasts } from './toasts.js';
import { ToolStrip } from './tool-strip.js';
import { TriggerRuns } from './trigger-runs.js';
import { useDocument } from './use-document.js';
import { useFrames } from './use-frames.js';
import { type NoticeList, useNotices } from './use-notices.js';
import { useSelections } from './use-selections.js';
import { useWarning } from './use-warning.js';

export function App() {
  const { state, sheet, offline } = useDocument();
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem('language') === 'en' ? 'en' : 'th'));
  const words = WORDS[language];
  // Here, not in the workbench: what could not be saved outlives the document, as when the server is started again.
  const notices = useNotices();
  const [refusal, setRefusal] = useState<string | null>(null);

  useEffect(() => {
    send({ kind: 'open' }).catch(() => undefined); // the page says by itself that the server is away
  }, []);
  useEffect(() => {
    localStorage.setItem('language', language);
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (state) document.title = shownTitle(state, words);
  }, [state?.title, words]);

  if (!state || !sheet) return <p class="loading">{state?.crash ?? (offline ? words.offline : words.loading)}</p>;
  const common = { state, sheet, offline, language, words, notices, refusal };
  return <Workbench key={state.scene} {...common} onLanguage={setLanguage} onRefused={setRefusal} />;
}

interface WorkbenchProps {
  readonly state: ServedState;
  readonly sheet: SheetWire;
  readonly offline: boolean;
  readonly language: Language;
  readonly words: Words;
  readonly notices: NoticeList;
  /** In Sheets' words; null = none. */
  readonly refusal: string | null;
  readonly onLanguage: (language: Language) => void;
  readonly onRefused: (refusal: string | null) => void;
}

function Workbench(props: WorkbenchProps) {
  const { state, sheet, offline, language, words, notices, refusal, onLanguage, onRefused } = props;
  const catcher = useRef<HTMLTextAreaElement>(null);
  const [isInboxOpen, setInboxOpen] = useState(false);
  const warning = useWarning(sheet);
  const [isGuideOpen, toggleGuide] = useGuide();
  const closeGuide = () => {
    toggleGuide();
    focusGrid();
  };
  const selections = useSelections(sheet, state.selection);
  const focusGrid = useCallback(() => catcher.current?.focus({ preventScroll: true }), []);
  const run = useRunner(words, notices.add);
  const here = () => selectionA1(sheet.name, selections.current);

  const goTo = ({ tab, a1 }: LinkTarget) => {
    run({ kind: 'select', selection: a1 === null ? selections.of(tab) : [`${quoteTab(tab)}!${a1}`] });
  };
  const frames = useFrames(state, selections, sheet.name, words, focusGrid);
  const common = { words, actions: frames.actions };
  const sidebar = frames.shown.find(({ kind }) => kind === 'sidebar');
  const dialogs = frames.shown.filter(({ kind }) => kind !== 'sidebar');

  return (
    <div class="workbench">
      <ToolStrip
        {...{ state, language, words, isInboxOpen, onLanguage }}
        onInbox={() => setInboxOpen(!isInboxOpen)}
        onAdvance={(to) => run({ kind: 'advance', to })}
        onReset={(to) => run({ kind: 'reset', to })}
        isGuideOpen={isGuideOpen}
        onGuide={toggleGuide}
      />
      <TriggerRuns runs={state.runs} timeZone={state.timeZone} words={words} onClose={focusGrid} />
      {isGuideOpen && state.guide && <GuideBar steps={state.guide[language]} words={words} onClose={closeGuide} />}
      {isInboxOpen && (
        <Inbox
          mailCount={state.mailCount}
          timeZone={state.timeZone}
          words={words}
          onClose={() => {
            setInboxOpen(false);
            requestAnimationFrame(focusGrid); // hidden until drawn again
          }}
        />
      )}
      <div class="spreadsheet" hidden={isInboxOpen}>
        <header class="title-bar">
          <span class="logo" aria-hidden="true" />
          <h1>{shownTitle(state, words)}</h1>
          <MenuBar
            menus={state.menu}
            words={words}
            onChoose={(captions) => run({ kind: 'click', captions, selection: here() })}
            onLeave={focusGrid}
          />
          <PersonPick
            user={state.user}
            people={state.people}
            words={words}
            onPick={(user) => run({ kind: 'become', user })}
          />
        </header>
        <div class="body">
          <main class="sheet">
            <SheetView
              key={sheet.name}
              {...{ catcher, sheet, words }}
              selection={selections.current}
              onSelect={selections.set}
              onEdit={(cells) => sendSafely({ kind: 'edit', cells }, words)}
              mayEdit={warning.mayEdit}
              onRefused={onRefused}
              onFailed={(cell, text, error, retry) =>
                notices.add({ title: words.notSaved(cell), text: `“${text}” — ${error}`, retry })
              }
              onLink={(link) => {
                const target = linkTarget(link, state.tabs);
                if (target) goTo(target);
              }}
            />
          </main>
          {sidebar && <Sidebar key={sidebar.id} frame={sidebar} {...common} />}
        </div>
        <TabBar tabs={state.tabs} words={words} onPick={(tab) => goTo({ tab, a1: null })} />
      </div>
      {dialogs.map((frame) => (
        <Dialog key={frame.id} frame={frame} {...common} />
      ))}
      {state.asking && (
        <AskingDialog
          key={state.asking.id}
          asking={state.asking}
          words={words}
          onAnswer={(button, text) => state.asking && run({ kind: 'answer', id: state.asking.id, button, text })}
        />
      )}
      {refusal !== null && (
        <Confirm
          title={words.refused}
          text={refusalInWords(refusal, language)}
          words={words}
          canCancel={false}
          onAnswer={() => onRefused(null)}
        />
      )}
      {warning.ask && <Confirm title={words.warnTitle} text={words.warnText} words={words} onAnswer={warning.answer} />}
      <Toasts toasts={state.toasts} words={words} onClose={focusGrid} />
      <Notices
        running={state.running && !state.asking}
        offline={offline}
        notices={
          state.crash === null ? notices.all : [{ id: -1, title: words.crashed, text: state.crash }, ...notices.all]
        }
        words={words}
        onDismiss={(id) => {
          notices.drop(id);
          focusGrid();
        }}
      />
    </div>
  );
}

/** A document nobody has named is called so in the reader's language. */
const shownTitle = ({ title }: ServedState, words: Words): string =>
  title === '' || title === WORDS.en.untitled ? words.untitled : title;
