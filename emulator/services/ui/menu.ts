// Menu: the builder that Ui.createMenu gives. Menus appear at the person's screen with addToUi.

import type { MenuNode } from '../../contract';
import { SELF } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { defineClass } from '../../runtime/service-class';

export interface MenuState {
  readonly caption: string;
  readonly items: MenuNode[];
}

export const menuClass = defineClass<MenuState>({
  name: 'Menu',
  members: {
    addItem: {
      kind: 'local',
      signatures: ['String, String'],
      run: (menu, _kernel, caption: string, functionName: string) => {
        menu.items.push({ caption, functionName });
        return SELF;
      },
    },
    addSeparator: {
      kind: 'local',
      run: (menu) => {
        menu.items.push({ caption: '-' });
        return SELF;
      },
    },
    addSubMenu: {
      kind: 'local',
      signatures: ['Menu'],
      run: (menu, _kernel, sub: MenuState) => {
        menu.items.push({ caption: sub.caption, items: sub.items });
        return SELF;
      },
    },
    addToUi: {
      kind: 'service',
      run: (menu, kernel) => {
        if (menu.items.length === 0) refuse('Menu is empty.');
        kernel.execution.onlooker.menus.set(menu.caption, { caption: menu.caption, items: [...menu.items] });
      },
    },
  },
});
