import type { Page } from '@playwright/test';
import type { InputOf, MethodName } from '../../core/contract/methods.ts';
import type { Reply } from '../../core/contract/reply.ts';

/** Calls the backend through the page's own bridge, as the app's code in the page does. */
export function invoke<Name extends MethodName>(
  page: Page,
  method: Name,
  input: InputOf<Name>,
): Promise<Reply<unknown>> {
  return page.evaluate(
    ({ method, input }) => {
      const { briefingDesk } = window as unknown as {
        briefingDesk: { invoke: (method: string, input: unknown) => Promise<Reply<unknown>> };
      };
      return briefingDesk.invoke(method, input);
    },
    { method, input } as { method: string; input: unknown },
  );
}
