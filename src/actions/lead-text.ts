// The cell "หน่วยงานหลัก" of an item.

import type { ItemOwnership } from '../core/assign.js';
import { ownerName } from '../core/owner.js';

/** A proposed lead is marked until a coordinator agrees. The mark is Thai like all of the workbook. */
export const leadText = ({ lead, confirmed }: ItemOwnership): string =>
  lead ? `${ownerName(lead)}${confirmed ? '' : ' (เสนอ)'}` : '';
