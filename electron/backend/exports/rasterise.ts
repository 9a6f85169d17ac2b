import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Rasterise } from '../../../core/charts/drawable.ts';

/** The renderer and the font it draws with: beside this file once it is bundled, else in the packages they come in. */
const WASM = { bundled: 'resvg.wasm', packaged: '@resvg/resvg-wasm/index_bg.wasm' };
const FONT = { bundled: 'inter.ttf', packaged: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf' };

/** Some 30 kB each. */
const MOST_PICTURES = 64;

let starting: Promise<Rasterise> | null = null;

/**
 * Starts what draws pictures, once in a thread: a tenth of a second, which a note without charts need not wait for. It
 * loads no font of the machine and nothing an SVG refers to, so the same SVG gives the same bytes anywhere.
 */
export function startRasterising(): Promise<Rasterise> {
  starting ??= start().catch((error: unknown) => {
    starting = null;
    throw error;
  });
  return starting;
}

async function start(): Promise<Rasterise> {
  await initWasm(readAsset(WASM));
  const font = readAsset(FONT);
  return rememberPictures((svg, width) => {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      font: { fontBuffers: [font], defaultFontFamily: 'Inter', loadSystemFonts: false },
    });
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    drawing.free();
    return png;
  });
}

/** A note is exported again and again while its charts stay as they are, and drawing one takes 40 ms. */
function rememberPictures(rasterise: Rasterise): Rasterise {
  const pictures = new Map<string, Uint8Array>();
  return (svg, width) => {
    const key = `${width} ${svg}`;
    const picture = pictures.get(key) ?? rasterise(svg, width);
    pictures.delete(key);
    pictures.set(key, picture);
    const [oldest] = pictures.keys();
    if (pictures.size > MOST_PICTURES && oldest !== undefined) pictures.delete(oldest);
    return picture;
  };
}

function readAsset({ bundled, packaged }: { readonly bundled: string; readonly packaged: string }): Uint8Array {
  const beside = new URL(bundled, import.meta.url);
  return readFileSync(existsSync(beside) ? beside : createRequire(import.meta.url).resolve(packaged));
}
