import { Footer } from '../chrome/Footer.tsx';
import { Header } from '../chrome/Header.tsx';
import { LeavingModal } from '../navigation/LeavingModal.tsx';
import { session } from '../state/session.ts';
import { Refused } from './Refused.tsx';
import { Routes } from './Routes.tsx';

export function App() {
  const current = session.value;
  return (
    <>
      <Header />
      <main id="content" tabIndex={-1}>
        <div class="secure-messaging-container">
          {current.status === 'loading' && (
            <va-loading-indicator message="Loading your secure messages..." data-testid="feature-flag-loading-indicator" />
          )}
          {current.status === 'ready' && <Routes curated={current.toggles.curatedListFlow} />}
          {current.status !== 'loading' && current.status !== 'ready' && <Refused session={current} />}
        </div>
      </main>
      <Footer />
      <LeavingModal />
      <va-crisis-line-modal mode="modal" />
    </>
  );
}
