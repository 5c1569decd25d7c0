// Starts a page: asks the server for its first data, then shows it in the user's language.

import { type ComponentType, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../core/grid.js';
import type { Translate } from '../../i18n/catalogue.js';
import { translator } from '../../i18n/translate.js';
import { Problem } from './parts.js';
import { useRequest } from './use-server.js';

export interface PageProps<Form> {
  readonly t: Translate;
  readonly locale: Locale;
  readonly form: Form;
  /** Asks for the first data again. */
  readonly reload: () => Promise<void>;
}

export function mount<Form extends { readonly locale: Locale }>(
  load: () => Promise<Form>,
  Page: ComponentType<PageProps<Form>>,
): void {
  function Root() {
    const [form, setForm] = useState<Form>();
    const t = translator(form?.locale ?? 'th');
    const { start, problem } = useRequest(t);
    const reload = async () => setForm(await load());
    // Once, when the page opens.
    useEffect(() => start(reload), []);
    if (!form) return problem ? <Problem text={problem} /> : <p role="status">{t('common.loading')}</p>;
    document.documentElement.lang = form.locale;
    return <Page t={t} locale={form.locale} form={form} reload={reload} />;
  }
  const root = document.getElementById('page');
  if (root) render(<Root />, root);
}
