import './no-eval.ts';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import './ui/tokens.css';
import './ui/base.css';
// Before what any place asks of its buttons, which otherwise would come second to what all buttons have.
import './ui/button.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { connect } from './backend/connect.ts';
import { BackendProvider } from './backend/use-backend.tsx';
import { readTheRest, readWhenIdle } from './ui/later.tsx';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <BackendProvider transport={connect()}>
      <App />
    </BackendProvider>,
  );
  readWhenIdle(async () => (await import('./ui/show-whole.ts')).showWhole());
  readTheRest();
}
