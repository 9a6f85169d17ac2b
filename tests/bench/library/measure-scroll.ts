import type { Page } from '@playwright/test';

/** As fast as somebody turns a wheel to get somewhere. */
const STEP = 60;
const FRAMES = 150;

/** Scrolls an element a little in each frame; milliseconds between the frames. */
export async function measureScroll(page: Page, selector: string): Promise<readonly number[]> {
  await page.bringToFront();
  return page.evaluate(
    async ([target, step, frames]) => {
      const element = document.querySelector(target);
      if (!element) throw new Error('nothing to scroll');
      element.scrollTop = 0;
      const nextFrame = () => new Promise<number>(requestAnimationFrame);
      for (let settling = 0; settling < 20; settling += 1) await nextFrame();
      const intervals: number[] = [];
      let last = await nextFrame();
      for (let frame = 0; frame < frames; frame += 1) {
        element.scrollTop += step;
        const now = await nextFrame();
        intervals.push(now - last);
        last = now;
      }
      return intervals;
    },
    [selector, STEP, FRAMES] as const,
  );
}

/** A page with a list of plain lines of which a screenful is drawn, by hand and without any library. */
export function plainListPage(rows: number): string {
  return `<!doctype html><style>
    #list { height: 100vh; overflow: auto; position: relative }
    #rows { height: ${rows * 64}px; position: relative }
    #rows div { position: absolute; height: 64px; left: 0; right: 0 }
  </style><div id="list"><div id="rows"></div></div><script>
    const list = document.getElementById('list'), rows = document.getElementById('rows');
    const draw = () => {
      const first = Math.max(0, Math.floor(list.scrollTop / 64) - 6), drawn = [];
      for (let row = first; row < first + 26; row++) {
        const line = document.createElement('div');
        line.style.transform = 'translateY(' + row * 64 + 'px)';
        line.textContent = 'Row ' + row + ' of a plain list with a line of text as long as a claim usually is.';
        drawn.push(line);
      }
      rows.replaceChildren(...drawn);
    };
    list.addEventListener('scroll', () => requestAnimationFrame(draw)); draw();
  </script>`;
}
