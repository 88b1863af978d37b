import '../../components/problems/kept-out';
import { render } from 'preact';
import { openAfterFirstLook } from '../../components/check-in/first-look';
import { Popup } from '../../components/check-in/popup';
import { JournalProvider } from '../../components/journal';
import { ErrorBoundary } from '../../components/problems/error-boundary';
import { Themed } from '../../components/themed';

const root = document.querySelector('#root');
if (root)
  render(
    <Themed>
      <ErrorBoundary>
        <JournalProvider open={openAfterFirstLook}>
          <Popup />
        </JournalProvider>
      </ErrorBoundary>
    </Themed>,
    root,
  );
