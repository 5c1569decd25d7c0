// Whether an assignment came through the distribution list.

import { namesLabel } from '../core/label.js';
import { EVERYONE } from '../tables/assignments.js';

export const isList = (source: string): boolean => namesLabel(source, EVERYONE);
