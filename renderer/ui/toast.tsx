import './toast.css';
import { Toast as Base } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { t } from '../language/t.ts';

/** Brief news at the foot of the page. */
export interface Notice {
  /** What happened. */
  readonly title: string;
  /** What is safe and what to do next. */
  readonly text?: string;
  /** Trouble stays until it is dismissed. */
  readonly trouble?: boolean;
  /** Gives more time to read, for example where a file went; `until-closed`: where it holds the only way back. */
  readonly lasting?: boolean | 'until-closed';
  readonly action?: { readonly label: string; readonly run: () => void };
}

const manager = Base.createToastManager();

/** Shows a notice; what it returns takes it away again. */
export function showNotice({ title, text, trouble = false, lasting = false, action }: Notice): () => void {
  const id = manager.add({
    title,
    type: trouble ? 'trouble' : 'news',
    timeout: trouble || lasting === 'until-closed' ? 0 : lasting ? 15_000 : 5_000,
    priority: trouble ? 'high' : 'low',
    ...(text === undefined ? {} : { description: text }),
    ...(action === undefined ? {} : { actionProps: { children: action.label, onClick: action.run } }),
  });
  return () => manager.close(id);
}

export function Notices() {
  return (
    <Base.Provider toastManager={manager} limit={3}>
      <Base.Portal>
        <Base.Viewport className="toasts" aria-label={t('Notices')}>
          <NoticeList />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function NoticeList() {
  const { toasts } = Base.useToastManager();
  return toasts.map((toast) => (
    <Base.Root key={toast.id} toast={toast} className="toast" swipeDirection={[]}>
      <Base.Content className="toast-content">
        <div className="toast-words">
          <Base.Title className="toast-title" />
          <Base.Description className="toast-text" />
        </div>
        {toast.actionProps && <Base.Action className="button button-quiet" />}
        <Base.Close className="icon-button" aria-label={t('Dismiss')}>
          <X size={15} strokeWidth={1.75} aria-hidden />
        </Base.Close>
      </Base.Content>
    </Base.Root>
  ));
}
