// Charts.TextStyle: colour, font and size of a text on a chart; and the options of a chart that a style sets.

import { SELF } from '../../runtime/kernel';
import { defineClass, type ServiceClass } from '../../runtime/service-class';
import { local } from './members';

export interface ChartTextStyle {
  color: string | null;
  fontName: string | null;
  fontSize: number | null;
}

const getters = {
  getColor: local<ChartTextStyle>(({ color }) => color),
  getFontName: local<ChartTextStyle>(({ fontName }) => fontName),
  getFontSize: local<ChartTextStyle>(({ fontSize }) => fontSize),
};

export const chartTextStyleClass: ServiceClass<ChartTextStyle> = defineClass<ChartTextStyle>({
  name: 'TextStyle',
  service: 'Charts',
  members: getters,
});

const put = <Key extends keyof ChartTextStyle>(key: Key, signature: string) =>
  local<ChartTextStyle>((state, _, value: ChartTextStyle[Key]) => {
    state[key] = value;
    return SELF;
  }, signature);

export const chartTextStyleBuilderClass: ServiceClass<ChartTextStyle> = defineClass<ChartTextStyle>({
  name: 'TextStyleBuilder',
  service: 'Charts',
  members: {
    build: local((state, kernel) => kernel.make(chartTextStyleClass, { ...state })),
    setColor: put('color', 'String'),
    setFontName: put('fontName', 'String'),
    setFontSize: put('fontSize', 'Number'),
  },
});

/** { 'titleTextStyle.color': '#ff0000' }; what the style leaves open stays as it is. */
export function styleOptions(name: string, { color, fontName, fontSize }: ChartTextStyle): Record<string, unknown> {
  const parts = { color, fontName, fontSize };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([part, value]) => (value === null ? [] : [[`${name}.${part}`, value]])),
  );
}
