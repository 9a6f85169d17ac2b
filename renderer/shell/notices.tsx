import './notices.css';
import { Toast as Base } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { t } from '../language/t.ts';
import type { Notice } from '../state/notice.ts';

const manager = Base.createToastManager();

/** Shows a notice, the same trouble once however often it comes; what it returns takes it away again. */
export function showNotice({ title, text, trouble = false, lasting = false, action }: Notice): () => void {
  const id = manager.add({
    ...(trouble && action === undefined ? { id: `${title} ${text ?? ''}` } : {}),
    title,
    type: trouble === true ? 'trouble' : trouble || 'news',
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
    // Trouble is also told in a live region, for which the library hides what is shown and its button; but the keyboard gets there.
    <Base.Root key={toast.id} toast={toast} className="toast" swipeDirection={[]} aria-hidden={false}>
      <Base.Content className="toast-content">
        <div className="toast-words">
          <Base.Title className="toast-title" />
          <Base.Description className="toast-text" />
        </div>
        {toast.actionProps && <Base.Action className="button button-quiet" />}
        <Base.Close className="icon-button" aria-hidden={false} aria-label={t('Dismiss')}>
          <X size={15} strokeWidth={1.75} aria-hidden />
        </Base.Close>
      </Base.Content>
    </Base.Root>
  ));
}
