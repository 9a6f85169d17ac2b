import type { Page } from '@playwright/test';

/**
 * What is drawn wrongly in the page as it stands, each in a line: text that is cut off and says nowhere else what it says,
 * text outside the window, a control under another one, a label of a button in two lines.
 */
export function findFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(lookAtPage);
}

/** Runs in the page, so all it needs is in it. */
function lookAtPage(): readonly string[] {
  const faults = new Set<string>();
  const near = 1.5;
  const modal = [
    ...document.querySelectorAll<HTMLElement>('.dialog[data-open], .palette[data-open], .menu[data-open]'),
  ];
  const top = modal.at(-1) ?? null;
  const popup = document.querySelector('[data-base-ui-portal] [data-open]');

  const name = (element: Element): string => {
    const tag = element.tagName.toLowerCase();
    const classes = [...element.classList].slice(0, 2).map((one) => `.${one}`);
    const parent = element.closest('[class]');
    return classes.length > 0 || !parent || parent === element ? `${tag}${classes.join('')}` : `${name(parent)} ${tag}`;
  };
  const short = (words: string): string => words.trim().replace(/\s+/g, ' ').slice(0, 60);
  const isSaidElsewhere = (element: Element): boolean =>
    element.closest('[title], [data-full], [data-tooltip-trigger], [aria-hidden="true"], .visually-hidden, option') !==
    null;
  /** What an author wrote may end in dots: the whole of it shows under the pointer. Words of ours may not. */
  const isShortened = ({ textOverflow, webkitLineClamp }: CSSStyleDeclaration, element: Element): boolean =>
    (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') &&
    element.closest('.button, .limit-meter, label, th, legend, [role=tab], [role^=menuitem]') === null;
  const isInText = (control: Element): boolean => getComputedStyle(control).display === 'inline';
  const clips = (style: CSSStyleDeclaration, axis: 'x' | 'y'): 'cuts' | 'scrolls' | null => {
    const how = axis === 'x' ? style.overflowX : style.overflowY;
    if (how === 'auto' || how === 'scroll') return 'scrolls';
    return how === 'hidden' || how === 'clip' ? 'cuts' : null;
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent ?? '';
    if (!element || words.trim() === '' || element.closest('script, style, noscript, svg')) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (top && !top.contains(element)) continue;
    if (isSaidElsewhere(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    let free = { x: true, y: true };
    for (let up: HTMLElement | null = element; up && up !== document.documentElement; up = up.parentElement) {
      const style = getComputedStyle(up);
      const frame = up.getBoundingClientRect();
      // Words for screen readers alone.
      if (frame.width <= 1 && frame.height <= 1) free = { x: false, y: false };
      for (const axis of ['x', 'y'] as const) {
        const how = free[axis] ? clips(style, axis) : null;
        if (how === null) continue;
        if (how === 'scrolls') {
          free = { ...free, [axis]: false };
          continue;
        }
        const over =
          axis === 'x'
            ? Math.max(frame.left - box.left, box.right - frame.right)
            : Math.max(frame.top - box.top, box.bottom - frame.bottom);
        if (over <= near) continue;
        free = { ...free, [axis]: false };
        if (isShortened(style, element)) continue;
        const by = up === element ? '' : `, by ${name(up)}`;
        faults.add(`cut ${axis} by ${Math.round(over)}: “${short(words)}” in ${name(element)}${by}`);
      }
      if (style.position === 'fixed') break;
    }
    if (
      (free.x && (box.left < -near || box.right > innerWidth + near)) ||
      (free.y && (box.top < -near || box.bottom > innerHeight + near))
    )
      faults.add(
        `outside the window: “${short(words)}” in ${name(element)} at ${Math.round(box.left)},${Math.round(box.top)}`,
      );
  }

  const pen = document.createElement('canvas').getContext('2d');
  for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
    if (!pen || field.value !== '' || !field.checkVisibility() || (top && !top.contains(field))) continue;
    const style = getComputedStyle(field);
    pen.font = style.font;
    const room = field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    const wide = pen.measureText(field.placeholder).width;
    if (wide > room + near)
      faults.add(`hint cut by ${Math.round(wide - room)}: “${short(field.placeholder)}” in ${name(field)}`);
  }

  const controls =
    'button, a[href], input:not([type=hidden]), select, textarea, [role=button], [role=tab], [role=combobox]';
  for (const control of document.querySelectorAll<HTMLElement>(controls)) {
    if (
      !control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      (top && !top.contains(control))
    )
      continue;
    const frame = control.getBoundingClientRect();
    if (frame.width < 4 || frame.height < 4) continue;
    const x = frame.left + frame.width / 2;
    const y = frame.top + frame.height / 2;
    const lines = new Set<number>();
    for (const child of control.matches('.button') && !isInText(control) ? control.childNodes : []) {
      if (child.nodeType !== Node.TEXT_NODE) continue;
      const range = document.createRange();
      range.selectNodeContents(child);
      for (const line of range.getClientRects()) lines.add(Math.round(line.top));
    }
    if (lines.size > 1)
      faults.add(`label in ${lines.size} lines: “${short(control.textContent ?? '')}” in ${name(control)}`);
    let scrolledAway = false;
    let scrolls = false;
    for (let up = control.parentElement; up && !scrolledAway; up = up.parentElement) {
      const style = getComputedStyle(up);
      const view = up.getBoundingClientRect();
      const across = clips(style, 'x');
      if (across === 'scrolls') scrolls = true;
      if (across === 'cuts' && !scrolls && (frame.left < view.left - near || frame.right > view.right + near))
        faults.add(`cut by ${name(up)}: ${name(control)} “${short(control.textContent || control.ariaLabel || '')}”`);
      if (across === null && clips(style, 'y') === null) continue;
      if (x < view.left || x > view.right || y < view.top || y > view.bottom) scrolledAway = true;
    }
    if (scrolledAway) continue;
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) {
      faults.add(`outside the window: ${name(control)} “${short(control.textContent || control.ariaLabel || '')}”`);
      continue;
    }
    const hit = document.elementFromPoint(x, y);
    if (
      !hit ||
      control.matches('.fact-press') ||
      control.contains(hit) ||
      hit.contains(control) ||
      (popup && !popup.contains(control))
    )
      continue;
    if (hit.closest('label')?.control === control || getComputedStyle(control).pointerEvents === 'none') continue;
    // A notice goes by itself; what lies over the page was asked for.
    if (
      hit.closest('.toasts, .pane-scrim, .pane[data-over], .find-bar') ||
      (hit instanceof HTMLElement && hit.shadowRoot)
    )
      continue;
    faults.add(`under ${name(hit)}: ${name(control)} “${short(control.textContent || control.ariaLabel || '')}”`);
  }

  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) faults.add(`the page is ${wide} wider than the window`);
  return [...faults];
}
