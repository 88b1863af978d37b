import { render } from 'preact';
import { JournalProvider } from '../../components/journal';
import { ErrorBoundary } from '../../components/problems/error-boundary';
import { OptionsPage } from '../../components/shell/options-page';
import { openThisJournal } from '../../components/this-journal';
import { wearTheme } from '../../platform/theme';

wearTheme();
const root = document.querySelector('#root');
if (root)
  render(
    <ErrorBoundary>
      <JournalProvider open={openThisJournal}>
        <OptionsPage />
      </JournalProvider>
    </ErrorBoundary>,
    root,
  );
