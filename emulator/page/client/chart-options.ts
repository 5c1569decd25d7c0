// A chart's options, whether the script set them dotted ("vAxis.title") or nested ({ vAxis: { title } }). Pure.
// developers.google.com/apps-script/chart-configuration-options

type Options = Readonly<Record<string, unknown>>;

export function optionOf(options: Options, name: string): unknown {
  if (name in options) return options[name];
  const dot = name.lastIndexOf('.');
  for (let end = dot; end > 0; end = name.lastIndexOf('.', end - 1)) {
    const outer = options[name.slice(0, end)];
    if (isObject(outer)) return optionOf(outer, name.slice(end + 1));
  }
  return undefined;
}

const isObject = (value: unknown): value is Options => typeof value === 'object' && value !== null;

export function textOption(options: Options, name: string, otherwise = ''): string {
  const value = optionOf(options, name);
  return typeof value === 'string' ? value : otherwise;
}

export function numberOption(options: Options, name: string): number | undefined {
  const value = optionOf(options, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Google's own order, when the script names no colours. */
const COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

export function colorOf(options: Options, series: number): string {
  const colors = optionOf(options, 'colors');
  const listed = Array.isArray(colors) && typeof colors[series] === 'string' ? (colors[series] as string) : undefined;
  return textOption(options, `series.${series}.color`, listed ?? COLORS[series % COLORS.length]);
}

export const stackingOf = (options: Options): 'none' | 'sum' | 'percent' => {
  const value = optionOf(options, 'isStacked');
  if (value === 'percent' || value === 'relative') return 'percent';
  return value === true || value === 'true' || value === 'absolute' ? 'sum' : 'none';
};

const DEFAULT_SIZE = { width: 600, height: 371 }; // Google's, in pixels

export const sizeOf = (options: Options): { readonly width: number; readonly height: number } => ({
  width: numberOption(options, 'width') ?? DEFAULT_SIZE.width,
  height: numberOption(options, 'height') ?? DEFAULT_SIZE.height,
});
