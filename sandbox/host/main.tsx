import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { HostPage } from './HostPage.tsx';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <HostPage />
    </StrictMode>,
  );
}
