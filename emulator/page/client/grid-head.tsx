// The grid's letters, and above them the brackets of column groups with their + and −.

import { columnName } from '../../sheets/a1.js';
import type { GroupWire, SheetWire } from '../protocol.js';
import type { Words } from '../words.js';
import type { Layout } from './layout.js';
import { pixels } from './pixels.js';
import type { Selection } from './selection.js';

interface GridHeadProps {
  readonly sheet: SheetWire;
  readonly layout: Layout;
  readonly selection: Selection;
  readonly collapsed: readonly number[];
  readonly words: Words;
  readonly onToggle: (group: number) => void;
}

export function GridHead({ sheet, layout, selection, collapsed, words, onToggle }: GridHeadProps) {
  return (
    <>
      {sheet.columnGroups.length > 0 && (
        <GroupRow {...{ layout, collapsed, words, onToggle }} groups={sheet.columnGroups} />
      )}
      <tr aria-rowindex={1} class="letters">
        <th scope="col" class="corner" data-corner="true" aria-label={words.allCells} />
        {layout.columns.map(({ index, stick }) => (
          <th
            key={index}
            scope="col"
            aria-colindex={index + 1}
            data-letter={index}
            class={letterClasses(index, stick !== null, sheet, selection)}
            style={stick === null ? {} : { left: pixels(stick) }}
          >
            {columnName(index)}
          </th>
        ))}
      </tr>
    </>
  );
}

function letterClasses(column: number, isStuck: boolean, sheet: SheetWire, { active, ranges }: Selection): string {
  const isMarked = active.column === column || ranges.some(({ left, right }) => column >= left && column <= right);
  const names = [isStuck && 'stuck', column === sheet.frozenColumns && 'last-stuck', isMarked && 'marked'];
  return names.filter(Boolean).join(' ');
}

interface GroupRowProps {
  readonly groups: readonly GroupWire[];
  readonly layout: Layout;
  readonly collapsed: readonly number[];
  readonly words: Words;
  readonly onToggle: (group: number) => void;
}

/** The button stands over the column before its group, as in Sheets; for a group at the edge, over the corner. */
function GroupRow({ groups, layout, collapsed, words, onToggle }: GroupRowProps) {
  const buttonsAfter = (column: number) =>
    groups.map(({ from, to }, index) =>
      from - 1 === column ? (
        <GroupButton
          key={index}
          isCollapsed={collapsed.includes(index)}
          columns={`${columnName(from)}–${columnName(to)}`}
          words={words}
          onToggle={() => onToggle(index)}
        />
      ) : null,
    );
  const isOpen = (column: number) => groups.some(({ from, to }) => column >= from && column <= to);
  return (
    <tr class="groups">
      <td class="corner">{buttonsAfter(0)}</td>
      {layout.columns.map(({ index, stick }) => (
        <td
          key={index}
          class={`${stick === null ? '' : 'stuck'} ${isOpen(index) ? 'group-line' : ''}`}
          style={stick === null ? {} : { left: pixels(stick) }}
        >
          {buttonsAfter(index)}
        </td>
      ))}
    </tr>
  );
}

interface GroupButtonProps {
  readonly isCollapsed: boolean;
  readonly columns: string;
  readonly words: Words;
  readonly onToggle: () => void;
}

function GroupButton({ isCollapsed, columns, words, onToggle }: GroupButtonProps) {
  return (
    <button
      type="button"
      class="group-button"
      aria-label={isCollapsed ? words.expandGroup(columns) : words.collapseGroup(columns)}
      aria-expanded={!isCollapsed}
      onClick={onToggle}
    >
      {isCollapsed ? '+' : '−'}
    </button>
  );
}
