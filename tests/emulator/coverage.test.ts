import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import '../../emulator/index';
import { declaredClasses } from '../../emulator/runtime/service-class';
import { typedClasses } from './declared-types';

const NAMESPACES = [
  'Base',
  'Cache',
  'Content',
  'Drive',
  'HTML',
  'Lock',
  'Mail',
  'Properties',
  'Script',
  'Spreadsheet',
  'URL_Fetch',
  'Utilities',
];
/** No class a script holds: shapes of arguments, and Google's own description of Date. */
const NO_CLASS =
  /^(Date|DateConstructor|MimeType|BlobSource|MailAdvancedParameters|URLFetchRequest.*|HttpHeaders|ScriptProperties|UserProperties)$/;
/** In Google's reference, or alive though no longer in it, but not in the types. */
const BEYOND_THE_TYPES = new Set([
  'AuthorizationInfo.getAuthorizedScopes',
  'Blob.getAllBlobs',
  ...['Header', 'First', 'Second', 'Footer'].flatMap((part) =>
    ['Row', 'Column'].flatMap((line) => [
      `Banding.get${part}${line}ColorObject`,
      `Banding.set${part}${line}ColorObject`,
    ]),
  ),
  'BooleanCondition.getBackgroundObject',
  'BooleanCondition.getFontColorObject',
  'GradientCondition.getMaxColorObject',
  'GradientCondition.getMidColorObject',
  'GradientCondition.getMinColorObject',
  'CacheService.getPrivateCache',
  'CacheService.getPublicCache',
  'ConditionalFormatRuleBuilder.setBackgroundObject',
  'ConditionalFormatRuleBuilder.setFontColorObject',
  'ConditionalFormatRuleBuilder.setGradientMaxpointObject',
  'ConditionalFormatRuleBuilder.setGradientMaxpointObjectWithValue',
  'ConditionalFormatRuleBuilder.setGradientMidpointObjectWithValue',
  'ConditionalFormatRuleBuilder.setGradientMinpointObject',
  'ConditionalFormatRuleBuilder.setGradientMinpointObjectWithValue',
  'FilterCriteriaBuilder.whenTextNotEqualTo',
  'HtmlService.initTemplate',
  'LockService.getPrivateLock',
  'LockService.getPublicLock',
  'Filter.getColumnSortSpec',
  'Range.getBackgroundColor',
  'Range.getBackgroundColors',
  'Range.getBorder',
  'Range.getColumnIndex',
  'Range.getComment',
  'Range.getComments',
  'Range.getFontColor',
  'Range.getFontColors',
  'Range.setBackgroundColor',
  'Range.setBackgroundColors',
  'Range.setComment',
  'Range.setComments',
  'ScriptApp.getProjectKey',
  'ScriptApp.getScriptTriggers',
  'Service.disable',
  'Session.getTimeZone',
  'Session.getUser',
  'Sheet.getDataSourceFormulas',
  'Sheet.getDataSourcePivotTables',
  'Sheet.getTabColorObject',
  'Sheet.setTabColorObject',
  'Spreadsheet.getDataSourceFormulas',
  'Spreadsheet.getDataSourcePivotTables',
  'Spreadsheet.getDataSourceSheets',
  'Spreadsheet.getDataSources',
  'Spreadsheet.getKey',
  ...['DataSourceRefreshScope', 'DateTimeGroupingRuleType', 'FrequencyType', 'SortOrder'].map(
    (name) => `SpreadsheetApp.${name}`,
  ),
  'SpreadsheetApp.openByKey',
  'Ui.showDialog',
  'User.getUserLoginId',
  'Utilities.jsonParse',
  'Utilities.jsonStringify',
]);

const typed = [...typedClasses(NAMESPACES)].filter(([name]) => !NO_CLASS.test(name));
// Charts.TextStyle is another than SpreadsheetApp's; Base and Drive both have a User.
const imitated = new Map<string, Set<string>>();
for (const { name, fullName, members, enums } of declaredClasses()) {
  if (fullName.startsWith('Charts.')) continue;
  const others = imitated.get(name) ?? [];
  imitated.set(name, new Set([...others, ...Object.keys(members), ...Object.keys(enums ?? {})]));
}

/** "Range" or "Range.foo", whatever Google has and the emulator has not. */
const missing = typed.flatMap(([name, members]) => {
  const own = imitated.get(name);
  return own ? members.filter((member) => !own.has(member)).map((member) => `${name}.${member}`) : [name];
});

describe('Google’s classes, as @types/google-apps-script lists them', () => {
  test('are imitated to the extent printed here', () => {
    const lines = typed.map(([name, members]) => {
      const own = imitated.get(name);
      return `${name}: ${own ? members.filter((member) => own.has(member)).length : 0} of ${members.length}`;
    });
    console.log(lines.join('\n'));
    expect(lines.length).toBeGreaterThan(60);
  });

  test('have all the members that the emulator claims they have', () => {
    const known = new Map(typed);
    const invented = [...imitated].flatMap(([name, members]) => {
      const real = known.get(name);
      return real ? [...members].filter((member) => !real.includes(member)).map((member) => `${name}.${member}`) : [];
    });
    expect(invented.filter((member) => !BEYOND_THE_TYPES.has(member))).toEqual([]);
  });

  test('that are not imitated are named in the README, and no others', () => {
    const [, list = ''] = readFileSync('emulator/README.md', 'utf8').split('## Not imitated');
    const named = [...list.matchAll(/`([A-Z][\w.]*)`/g)].map(([, name = '']) => name);
    expect(named.sort()).toEqual([...missing].sort());
  });
});
