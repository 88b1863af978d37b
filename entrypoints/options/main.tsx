import '../../components/problems/kept-out';
import { render } from 'preact';
import { JournalProvider } from '../../components/journal';
import { ErrorBoundary } from '../../components/problems/error-boundary';
import { OptionsPage } from '../../components/shell/options-page';
import { openThisJournal } from '../../components/this-journal';
import { Themed } from '../../components/themed';

const root = document.querySelector('#root');
if (root)
  render(
    <Themed>
      <ErrorBoundary>
        <JournalProvider open={openThisJournal}>
          <OptionsPage />
        </JournalProvider>
      </ErrorBoundary>
    </Themed>,
    root,
  );
