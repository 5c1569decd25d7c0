// How a cell looks. Styles are immutable and shared: equal styles are one object, so a
// sheet of a million cells in one look costs one style.

export interface Border {
  readonly style: 'DOTTED' | 'DASHED' | 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'DOUBLE';
  readonly color: string;
}

/** Everything left out is Google's default; DEFAULTS has them. Colours are "#rrggbb" or a theme colour's name. */
export interface Style {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
  readonly direction?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT';
  /** Degrees, or the letters one below the other. */
  readonly rotation?: number | 'vertical';
  readonly hyperlink?: boolean;
  readonly top?: Border;
  readonly left?: Border;
  readonly bottom?: Border;
  readonly right?: Border;
}

/** A key set to undefined returns to the default. */
export type StylePatch = { readonly [Key in keyof Style]?: Style[Key] | undefined };

export const DEFAULTS = {
  background: '#ffffff',
  fontColor: '#000000',
  fontFamily: 'Arial',
  fontSize: 10,
  // What Google answers for a cell whose format is automatic; see gas-fakes test/testsheetsformatting.js, run on live Google.
  numberFormat: '0.###############',
  horizontal: 'general',
  vertical: 'bottom',
} as const;

export const PLAIN: Style = Object.freeze({});
const known = new Map<string, Style>([['', PLAIN]]);

/** The one shared object equal to `style`. */
export function intern(style: Style): Style {
  const entries = Object.entries(style).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return PLAIN;
  const key = JSON.stringify(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
  let shared = known.get(key);
  if (!shared) {
    shared = Object.freeze(Object.fromEntries(entries)) as Style;
    known.set(key, shared);
  }
  return shared;
}

/** A function that patches styles, quick for runs of equal ones. */
export function patcher(patch: StylePatch): (style: Style | undefined) => Style {
  const results = new Map<Style, Style>();
  return (style = PLAIN) => {
    let result = results.get(style);
    if (!result) {
      result = intern({ ...style, ...patch } as Style);
      results.set(style, result);
    }
    return result;
  };
}
