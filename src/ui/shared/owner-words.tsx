// An owner's name in running text: it may break between agency and unit, not inside the unit, whose short form browsers
// do not know as words.

import type { Owner } from '../../core/owner.js';

export const OwnerWords = ({ owner: { agency, unit } }: { readonly owner: Owner }) =>
  unit ? (
    <>
      {agency} · <span class="unit">{unit}</span>
    </>
  ) : (
    <span>{agency}</span>
  );
