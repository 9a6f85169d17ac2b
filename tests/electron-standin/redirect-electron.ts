import { registerHooks } from 'node:module';

/** Sends `electron`, imported or required, to the stand-in's own module: one instance for everybody. */
const target = new URL('./shim/electron.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url: target, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});
