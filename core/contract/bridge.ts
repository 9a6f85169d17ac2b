/**
 * What the desktop shell and its preload agree on: the name the page finds its Transport under and the three channels.
 * Plain strings, so that the preload stays one small file without any schema.
 */
export const BRIDGE_NAME = 'briefingDesk';

/** Page to shell: one method with one input, answered by a Reply. */
export const INVOKE_CHANNEL = 'backend:invoke';
/** Shell to page: one BackendEvent. */
export const EVENT_CHANNEL = 'backend:event';
/** Page to shell: everything is saved, the window may go. */
export const CLOSED_CHANNEL = 'window:closed';
