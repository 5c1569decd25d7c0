// The last screen of a dialog: what came of it, what may come next, and the way out.

import type { Translate } from '../../i18n/catalogue.js';
import { focusOn, Result } from './parts.js';
import { closePage } from './rpc.js';

interface Props {
  readonly t: Translate;
  readonly result: string;
  readonly next?: string;
  /** The way on, beside the way out. */
  readonly onward?: { readonly label: string; readonly go: () => void };
}

export const EndScreen = ({ t, result, next, onward }: Props) => (
  <>
    <Result text={result} />
    {next && <p>{next}</p>}
    <div class="actions">
      {onward && (
        <button type="button" class="primary" ref={focusOn} onClick={onward.go}>
          {onward.label}
        </button>
      )}
      <button type="button" class={onward ? '' : 'primary'} ref={onward ? null : focusOn} onClick={closePage}>
        {t('common.close')}
      </button>
    </div>
  </>
);
