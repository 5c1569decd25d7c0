// The last screen of a dialog: what came of it, what may come next, and the way out.

import type { Translate } from '../../i18n/catalogue.js';
import { focusOn, Result } from './parts.js';
import { closePage } from './rpc.js';

interface Props {
  readonly t: Translate;
  readonly result: string;
  readonly next?: string;
}

export const EndScreen = ({ t, result, next }: Props) => (
  <>
    <Result text={result} />
    {next && <p>{next}</p>}
    <div class="actions">
      <button type="button" class="primary" ref={focusOn} onClick={closePage}>
        {t('common.close')}
      </button>
    </div>
  </>
);
