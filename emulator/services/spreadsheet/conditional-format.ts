// Conditional format rules: builder, rule, and the two kinds of condition.

import type { Kernel } from '../../runtime/kernel';
import { SELF } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { defineClass, type ServiceClass } from '../../runtime/service-class';
import { parseColor, seenColor } from '../../sheets/color';
import type { FormatRule, Gradient, GradientPoint } from '../../sheets/model';
import { intern, type Style, type StylePatch } from '../../sheets/style';
import { type ColorState, makeColor } from './colors';
import { type ConditionHolder, conditionMethods, criteriaMembers } from './conditions';
import { interpolationType } from './enums';
import { makeRange } from './make';
import { local, type Members } from './members';
import type { RangeState, SheetState } from './state';

interface RuleState extends ConditionHolder {
  ranges: readonly RangeState[];
  style: Style;
  gradient?: Partial<Gradient>;
}

const flag = (key: 'bold' | 'italic' | 'underline' | 'strikethrough') =>
  local<RuleState>(({ style }) => style[key] ?? null);
const tint = (key: 'background' | 'fontColor') =>
  local<RuleState>(({ style }) => (style[key] ? seenColor(style[key]) : null));
const tintObject = (key: 'background' | 'fontColor') =>
  local<RuleState>(({ style }, kernel) => (style[key] ? makeColor(kernel, style[key]) : null));

export const booleanConditionClass = defineClass<RuleState>({
  name: 'BooleanCondition',
  service: 'SpreadsheetApp',
  members: {
    ...criteriaMembers<RuleState>(),
    getBackground: tint('background'),
    getBackgroundObject: tintObject('background'),
    getBold: flag('bold'),
    getFontColor: tint('fontColor'),
    getFontColorObject: tintObject('fontColor'),
    getItalic: flag('italic'),
    getStrikethrough: flag('strikethrough'),
    getUnderline: flag('underline'),
  },
});

const point = (gradient: Partial<Gradient>, key: keyof Gradient): GradientPoint | undefined => gradient[key];

function pointMembers(name: string, key: keyof Gradient): Members<{ gradient: Partial<Gradient> }> {
  return {
    [`get${name}Color`]: local(({ gradient }) => point(gradient, key)?.color ?? ''),
    [`get${name}ColorObject`]: local(({ gradient }, kernel) => {
      const color = point(gradient, key)?.color;
      return color ? makeColor(kernel, color) : null;
    }),
    [`get${name}Type`]: local(({ gradient }, kernel) => {
      const type = point(gradient, key)?.type;
      return type ? kernel.enumValue(interpolationType, type) : null;
    }),
    [`get${name}Value`]: local(({ gradient }) => point(gradient, key)?.value ?? ''),
  };
}

export const gradientConditionClass = defineClass<{ gradient: Partial<Gradient> }>({
  name: 'GradientCondition',
  service: 'SpreadsheetApp',
  members: { ...pointMembers('Max', 'max'), ...pointMembers('Mid', 'mid'), ...pointMembers('Min', 'min') },
});

const getters: Members<RuleState> = {
  copy: local((state, kernel) => kernel.make(ruleBuilderClass, { ...state })),
  getBooleanCondition: local((state, kernel) => (state.condition ? kernel.make(booleanConditionClass, state) : null)),
  getGradientCondition: local(({ gradient }, kernel) =>
    gradient ? kernel.make(gradientConditionClass, { gradient }) : null,
  ),
  getRanges: local(({ ranges }, kernel) => ranges.map((range) => makeRange(kernel, range))),
};

export const ruleClass: ServiceClass<RuleState> = defineClass<RuleState>({
  name: 'ConditionalFormatRule',
  service: 'SpreadsheetApp',
  members: getters,
});

function restyle(patch: (value: never) => StylePatch, signature: string) {
  return local<RuleState>((state, _, value: never) => {
    state.style = intern({ ...state.style, ...patch(value) } as Style);
    return SELF;
  }, signature);
}

const setFlag = (key: 'bold' | 'italic' | 'underline' | 'strikethrough') =>
  restyle((value: boolean | null) => ({ [key]: value ?? undefined }), 'Boolean?');
const setTint = (key: 'background' | 'fontColor') =>
  restyle((css: string | null) => ({ [key]: css === null ? undefined : parseColor(css) }), 'String?');
const setTintObject = (key: 'background' | 'fontColor') =>
  restyle((color: ColorState | null) => ({ [key]: color?.color }), 'Color?');

function setPoint(
  state: RuleState,
  key: keyof Gradient,
  color: string,
  type: GradientPoint['type'],
  value: string,
): unknown {
  state.gradient = { ...state.gradient, [key]: { color: parseColor(color), type, value } };
  return SELF;
}

function gradientSetters(name: string, key: keyof Gradient, bare?: GradientPoint['type']): Members<RuleState> {
  const withValue = (state: RuleState, _: Kernel, color: string, type: GradientPoint['type'], value: string) =>
    setPoint(state, key, color, type, value);
  return {
    [`setGradient${name}pointWithValue`]: local(withValue, 'String, InterpolationType, String'),
    [`setGradient${name}pointObjectWithValue`]: local<RuleState>(
      (state, kernel, color: ColorState, type: GradientPoint['type'], value: string) =>
        withValue(state, kernel, color.color, type, value),
      'Color, InterpolationType, String',
    ),
    ...(bare && {
      [`setGradient${name}point`]: local<RuleState>(
        (state, _, color: string) => setPoint(state, key, color, bare, ''),
        'String',
      ),
      [`setGradient${name}pointObject`]: local<RuleState>(
        (state, _, color: ColorState) => setPoint(state, key, color.color, bare, ''),
        'Color',
      ),
    }),
  };
}

/** A rule has no whenTextNotEqualTo; a filter has. */
const { whenTextNotEqualTo: _absent, ...WHEN } = conditionMethods<RuleState>('BooleanCriteria');

export const ruleBuilderClass: ServiceClass<RuleState> = defineClass<RuleState>({
  name: 'ConditionalFormatRuleBuilder',
  service: 'SpreadsheetApp',
  members: {
    ...getters,
    ...WHEN,
    ...gradientSetters('Max', 'max', 'MAX'),
    ...gradientSetters('Mid', 'mid'),
    ...gradientSetters('Min', 'min', 'MIN'),
    build: local((state, kernel) => {
      if (state.ranges.length === 0) refuse('Conditional format rule must apply to at least one range.');
      if (!state.condition && !state.gradient)
        refuse('Conditional format rule must have either a boolean or gradient condition.');
      if (state.gradient && !(state.gradient.min && state.gradient.max))
        refuse('Gradient condition must have a minpoint and a maxpoint.');
      return kernel.make(ruleClass, { ...state });
    }),
    setBackground: setTint('background'),
    setBackgroundObject: setTintObject('background'),
    setBold: setFlag('bold'),
    setFontColor: setTint('fontColor'),
    setFontColorObject: setTintObject('fontColor'),
    setItalic: setFlag('italic'),
    setRanges: local((state, _, ranges: readonly RangeState[]) => {
      state.ranges = ranges;
      return SELF;
    }, 'Range[]'),
    setStrikethrough: setFlag('strikethrough'),
    setUnderline: setFlag('underline'),
  },
});

/** A rule's ranges must lie on the tab it is given to. */
export function toFormatRule(sheet: SheetState, { ranges, condition, style, gradient }: RuleState): FormatRule {
  if (ranges.some((range) => range.sheet !== sheet.id || range.book !== sheet.book))
    refuse('Conditional format rule cannot reference a different sheet.');
  if (condition?.type === 'CUSTOM_FORMULA' && !String(condition.values[0] ?? '').startsWith('=')) {
    return {
      ranges: ranges.map(({ rect }) => rect),
      condition: { ...condition, values: [`=${String(condition.values[0] ?? '')}`] },
      style,
    };
  }
  const rects = ranges.map(({ rect }) => rect);
  return gradient
    ? { ranges: rects, gradient: gradient as Gradient }
    : { ranges: rects, ...(condition && { condition }), style };
}

export function makeRule({ desk, book, id }: SheetState, kernel: Kernel, rule: FormatRule): object {
  const { condition, gradient } = rule;
  const ranges = rule.ranges.map((rect) => ({ desk, book, sheet: id, rect }));
  return kernel.make(ruleClass, {
    desk,
    book,
    ranges,
    style: rule.style ?? intern({}),
    ...(condition && { condition }),
    ...(gradient && { gradient }),
  });
}
