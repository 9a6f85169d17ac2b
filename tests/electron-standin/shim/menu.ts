interface ItemTemplate {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly accelerator?: string;
  readonly submenu?: readonly ItemTemplate[];
  readonly click?: (item: MenuItem, window: unknown, event: object) => void;
}

/** The window in front, for items that act on it: set by windows.ts. */
export const menuWorld: { focusedWindow: () => unknown } = { focusedWindow: () => undefined };

export class MenuItem {
  readonly id: string;
  readonly label: string;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly submenu: Menu | undefined;
  readonly #template: ItemTemplate;

  constructor(template: ItemTemplate) {
    this.id = template.id ?? '';
    this.label = template.label ?? '';
    this.role = template.role;
    this.accelerator = template.accelerator;
    this.submenu = template.submenu === undefined ? undefined : Menu.buildFromTemplate(template.submenu);
    this.#template = template;
  }
  click(): void {
    this.#template.click?.(this, menuWorld.focusedWindow(), {});
  }
}

/** A menu as data: it can be walked and clicked, not seen. */
export class Menu {
  static #application: Menu | null = null;
  readonly items: readonly MenuItem[];

  constructor(items: readonly MenuItem[] = []) {
    this.items = items;
  }
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
  static buildFromTemplate(template: readonly ItemTemplate[]): Menu {
    return new Menu(template.map((item) => new MenuItem(item)));
  }
  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }
  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }
}
