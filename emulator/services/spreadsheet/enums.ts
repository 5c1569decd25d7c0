// The enums of SpreadsheetApp, in the order of Google's reference (an order compareTo and ordinal show).
// The relative date criteria stand last where Google's types leave them out although live values have them.

import { defineEnum } from '../../runtime/service-class';

export const autoFillSeries = defineEnum('SpreadsheetApp.AutoFillSeries', ['DEFAULT_SERIES', 'ALTERNATE_SERIES']);
export const bandingTheme = defineEnum('SpreadsheetApp.BandingTheme', [
  'LIGHT_GREY',
  'CYAN',
  'GREEN',
  'YELLOW',
  'ORANGE',
  'BLUE',
  'TEAL',
  'GREY',
  'BROWN',
  'LIGHT_GREEN',
  'INDIGO',
  'PINK',
]);
export const booleanCriteria = defineEnum('SpreadsheetApp.BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
  'TEXT_NOT_EQUAL_TO',
]);
export const borderStyle = defineEnum('SpreadsheetApp.BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);
export const copyPasteType = defineEnum('SpreadsheetApp.CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
]);
export const dataExecutionErrorCode = defineEnum('SpreadsheetApp.DataExecutionErrorCode', [
  'DATA_EXECUTION_ERROR_CODE_UNSUPPORTED',
  'NONE',
  'TIME_OUT',
  'TOO_MANY_ROWS',
  'TOO_MANY_COLUMNS',
  'TOO_MANY_CELLS',
  'ENGINE',
  'PARAMETER_INVALID',
  'UNSUPPORTED_DATA_TYPE',
  'DUPLICATE_COLUMN_NAMES',
  'INTERRUPTED',
  'OTHER',
  'TOO_MANY_CHARS_PER_CELL',
  'DATA_NOT_FOUND',
  'PERMISSION_DENIED',
]);
export const dataExecutionState = defineEnum('SpreadsheetApp.DataExecutionState', [
  'DATA_EXECUTION_STATE_UNSUPPORTED',
  'RUNNING',
  'SUCCESS',
  'ERROR',
  'NOT_STARTED',
]);
export const dataSourceParameterType = defineEnum('SpreadsheetApp.DataSourceParameterType', [
  'DATA_SOURCE_PARAMETER_TYPE_UNSUPPORTED',
  'CELL',
]);
export const dataSourceRefreshScope = defineEnum('SpreadsheetApp.DataSourceRefreshScope', [
  'DATA_SOURCE_REFRESH_SCOPE_UNSUPPORTED',
  'ALL_DATA_SOURCES',
]);
export const dataSourceType = defineEnum('SpreadsheetApp.DataSourceType', [
  'DATA_SOURCE_TYPE_UNSUPPORTED',
  'BIGQUERY',
  'LOOKER',
]);
export const dataValidationCriteria = defineEnum('SpreadsheetApp.DataValidationCriteria', [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
]);
export const dateTimeGroupingRuleType = defineEnum('SpreadsheetApp.DateTimeGroupingRuleType', [
  'UNSUPPORTED',
  'SECOND',
  'MINUTE',
  'HOUR',
  'HOUR_MINUTE',
  'HOUR_MINUTE_AMPM',
  'DAY_OF_WEEK',
  'DAY_OF_YEAR',
  'DAY_OF_MONTH',
  'DAY_MONTH',
  'MONTH',
  'QUARTER',
  'YEAR',
  'YEAR_MONTH',
  'YEAR_QUARTER',
  'YEAR_MONTH_DAY',
]);
export const developerMetadataLocationType = defineEnum('SpreadsheetApp.DeveloperMetadataLocationType', [
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
]);
export const developerMetadataVisibility = defineEnum('SpreadsheetApp.DeveloperMetadataVisibility', [
  'DOCUMENT',
  'PROJECT',
]);
export const dimension = defineEnum('SpreadsheetApp.Dimension', ['COLUMNS', 'ROWS']);
export const direction = defineEnum('SpreadsheetApp.Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']);
export const frequencyType = defineEnum('SpreadsheetApp.FrequencyType', [
  'FREQUENCY_TYPE_UNSUPPORTED',
  'DAILY',
  'WEEKLY',
  'MONTHLY',
]);
export const groupControlTogglePosition = defineEnum('SpreadsheetApp.GroupControlTogglePosition', ['BEFORE', 'AFTER']);
export const interpolationType = defineEnum('SpreadsheetApp.InterpolationType', [
  'NUMBER',
  'PERCENT',
  'PERCENTILE',
  'MIN',
  'MAX',
]);
export const pivotTableSummarizeFunction = defineEnum('SpreadsheetApp.PivotTableSummarizeFunction', [
  'CUSTOM',
  'SUM',
  'COUNTA',
  'COUNT',
  'COUNTUNIQUE',
  'AVERAGE',
  'MAX',
  'MIN',
  'MEDIAN',
  'PRODUCT',
  'STDEV',
  'STDEVP',
  'VAR',
  'VARP',
]);
export const pivotValueDisplayType = defineEnum('SpreadsheetApp.PivotValueDisplayType', [
  'DEFAULT',
  'PERCENT_OF_ROW_TOTAL',
  'PERCENT_OF_COLUMN_TOTAL',
  'PERCENT_OF_GRAND_TOTAL',
]);
export const protectionType = defineEnum('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']);
export const recalculationInterval = defineEnum('SpreadsheetApp.RecalculationInterval', [
  'ON_CHANGE',
  'MINUTE',
  'HOUR',
]);
export const relativeDate = defineEnum('SpreadsheetApp.RelativeDate', [
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
]);
export const sheetType = defineEnum('SpreadsheetApp.SheetType', ['GRID', 'OBJECT']);
export const sortOrder = defineEnum('SpreadsheetApp.SortOrder', ['ASCENDING', 'DESCENDING']);
export const textDirection = defineEnum('SpreadsheetApp.TextDirection', ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT']);
export const textToColumnsDelimiter = defineEnum('SpreadsheetApp.TextToColumnsDelimiter', [
  'COMMA',
  'SEMICOLON',
  'PERIOD',
  'SPACE',
]);
export const themeColorType = defineEnum('SpreadsheetApp.ThemeColorType', [
  'UNSUPPORTED',
  'TEXT',
  'BACKGROUND',
  'ACCENT1',
  'ACCENT2',
  'ACCENT3',
  'ACCENT4',
  'ACCENT5',
  'ACCENT6',
  'HYPERLINK',
]);
export const valueType = defineEnum('SpreadsheetApp.ValueType', ['IMAGE']);
export const wrapStrategy = defineEnum('SpreadsheetApp.WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
export const colorType = defineEnum('SpreadsheetApp.ColorType', ['UNSUPPORTED', 'RGB', 'THEME']);

/** Those SpreadsheetApp itself offers. */
export const APP_ENUMS = {
  AutoFillSeries: autoFillSeries,
  BandingTheme: bandingTheme,
  BooleanCriteria: booleanCriteria,
  BorderStyle: borderStyle,
  ColorType: colorType,
  CopyPasteType: copyPasteType,
  DataExecutionErrorCode: dataExecutionErrorCode,
  DataExecutionState: dataExecutionState,
  DataSourceParameterType: dataSourceParameterType,
  DataSourceRefreshScope: dataSourceRefreshScope,
  DataSourceType: dataSourceType,
  DataValidationCriteria: dataValidationCriteria,
  DateTimeGroupingRuleType: dateTimeGroupingRuleType,
  DeveloperMetadataLocationType: developerMetadataLocationType,
  DeveloperMetadataVisibility: developerMetadataVisibility,
  Dimension: dimension,
  Direction: direction,
  FrequencyType: frequencyType,
  GroupControlTogglePosition: groupControlTogglePosition,
  InterpolationType: interpolationType,
  PivotTableSummarizeFunction: pivotTableSummarizeFunction,
  PivotValueDisplayType: pivotValueDisplayType,
  ProtectionType: protectionType,
  RecalculationInterval: recalculationInterval,
  RelativeDate: relativeDate,
  SheetType: sheetType,
  SortOrder: sortOrder,
  TextDirection: textDirection,
  TextToColumnsDelimiter: textToColumnsDelimiter,
  ThemeColorType: themeColorType,
  ValueType: valueType,
  WrapStrategy: wrapStrategy,
} as const;
