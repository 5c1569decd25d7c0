// Is an item on the website? Its statuses in the order of the work, and what each of them counts as.

export const PUBLICATIONS = ['unpublished', 'published', 'checked', 'recorded', 'clarify'] as const;
export type Publication = (typeof PUBLICATIONS)[number];

/** Checked or later: what is not yet scored counts 100 from there on, and never falls by going further. */
export const isDone = (status: Publication): boolean => PUBLICATIONS.indexOf(status) >= PUBLICATIONS.indexOf('checked');

/**
 * The letter that asks for a clarification overwrites whatever status the item had, and what was never published gets 0
 * and such a letter as well: of those items only the URL tells.
 */
export const isPublished = ({ publication, url }: { readonly publication: Publication; readonly url: string }) =>
  publication === 'clarify' ? url !== '' : publication !== 'unpublished';
