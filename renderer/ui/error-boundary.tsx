import './error-boundary.css';
import { Component, type ReactNode } from 'react';
import { t } from '../language/t.ts';
import { Button } from './button.tsx';

interface Props {
  /** The part of the window it guards, as the user knows it: "The facts panel". */
  readonly part: string;
  /** Runs before the part is shown again, to bring its data back from where it is safe. */
  readonly onRetry?: () => void;
  readonly children: ReactNode;
}

/** Keeps a fault of ours inside one pane: the rest of the window, and the saved text, stay. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  readonly retry = () => {
    this.props.onRetry?.();
    this.setState({ broken: false });
  };

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div className="broken" role="alert">
        <p className="broken-title">{t('{part} stopped working', { part: this.props.part })}</p>
        <p className="broken-text">{t('What was saved is safe in the dossier. Show it again, or restart the app.')}</p>
        <Button onClick={this.retry}>{t('Show it again')}</Button>
      </div>
    );
  }
}
