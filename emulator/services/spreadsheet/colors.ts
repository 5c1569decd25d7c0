// Color, its builder and its two kinds.

import type { Kernel } from '../../runtime/kernel';
import { SELF } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { defineClass, type ServiceClass } from '../../runtime/service-class';
import { parseColor, THEME } from '../../sheets/color';
import { colorType, themeColorType } from './enums';
import { local } from './members';

/** "#rrggbb", or the name of a theme colour. */
export interface ColorState {
  color: string;
}

const isTheme = (color: string) => color in THEME;

export const rgbColorClass = defineClass<ColorState>({
  name: 'RgbColor',
  service: 'SpreadsheetApp',
  members: {
    asHexString: local(({ color }) => color),
    getBlue: local(({ color }) => Number.parseInt(color.slice(5, 7), 16)),
    getColorType: local((_, kernel) => kernel.enumValue(colorType, 'RGB')),
    getGreen: local(({ color }) => Number.parseInt(color.slice(3, 5), 16)),
    getRed: local(({ color }) => Number.parseInt(color.slice(1, 3), 16)),
  },
});

export const themeColorClass = defineClass<ColorState>({
  name: 'ThemeColor',
  service: 'SpreadsheetApp',
  members: {
    getColorType: local((_, kernel) => kernel.enumValue(colorType, 'THEME')),
    getThemeColorType: local(({ color }, kernel) => kernel.enumValue(themeColorType, color)),
  },
});

const common = {
  asRgbColor: local(({ color }: ColorState, kernel) =>
    isTheme(color) || color === '' ? refuse('Object is not of type RgbColor.') : kernel.make(rgbColorClass, { color }),
  ),
  asThemeColor: local(({ color }: ColorState, kernel) =>
    isTheme(color) ? kernel.make(themeColorClass, { color }) : refuse('Object is not of type ThemeColor.'),
  ),
  getColorType: local(({ color }: ColorState, kernel) =>
    kernel.enumValue(colorType, isTheme(color) ? 'THEME' : color ? 'RGB' : 'UNSUPPORTED'),
  ),
};

export const colorClass: ServiceClass<ColorState> = defineClass<ColorState>({
  name: 'Color',
  service: 'SpreadsheetApp',
  members: common,
});

export const colorBuilderClass: ServiceClass<ColorState> = defineClass<ColorState>({
  name: 'ColorBuilder',
  service: 'SpreadsheetApp',
  implements: ['Color'],
  members: {
    ...common,
    build: local(({ color }, kernel) => kernel.make(colorClass, { color })),
    setRgbColor: local((state, _, css: string) => {
      state.color = parseColor(css);
      return SELF;
    }, 'String'),
    setThemeColor: local((state, _, theme: string) => {
      state.color = theme;
      return SELF;
    }, 'ThemeColorType'),
  },
});

export function makeColor(kernel: Kernel, color: string): object {
  return kernel.make(colorClass, { color });
}
