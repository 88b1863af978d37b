import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/messages';
import { askToLast } from '../../platform/room';
import { TakenUp } from '../drafts/taken-up';
import { HistoryPage } from '../history/history-page';
import { JournalGate } from '../journal-gate';
import { late } from '../late';
import { ErrorBoundary } from '../problems/error-boundary';
import { LateGuard } from '../problems/late-guard';
import { UnreadLine } from '../problems/unread-line';
import { ToQuestionnaires } from '../questionnaire/to-questionnaires';
import { SupportBoundary } from '../support/support-boundary';
import { useTheme } from '../use-theme';
import { latePage } from './late-page';
import { placeName } from './place-name';
import { Opening } from './opening';
import { PageFrame } from './page-frame';
import { Beneath } from './page-heading';
import type { Page } from './route';
import { focusOnceThere } from './focus';
import { useKeptFocus } from './use-kept-focus';
import { scrollOnceThere } from './scroll';
import { useRoute } from './use-route';
import { WelcomeFrame } from '../welcome/welcome-frame';

// Everything but the first view comes when it is asked for.
const TrendsPage = latePage(
  'trends',
  async () => (await import('../trends/trends-page')).TrendsPage,
);
const NudgesPage = latePage(
  'nudges',
  async () => (await import('../nudges/nudges-page')).NudgesPage,
);
const WelcomePage = latePage(
  'welcome',
  async () => (await import('../welcome/welcome-page')).WelcomePage,
);
const ExperiencesPage = latePage(
  'experiences',
  async () => (await import('../experiences/experiences-page')).ExperiencesPage,
);
const InsightsPage = latePage(
  'insights',
  async () => (await import('../insights/insights-page')).InsightsPage,
);
const PromptsPage = latePage(
  'prompts',
  async () => (await import('../prompts/prompts-page')).PromptsPage,
);
const QuestionnairesPage = latePage(
  'guide',
  async () => (await import('../questionnaire/questionnaires-page')).QuestionnairesPage,
);
const GuidePage = latePage('guide', async () => (await import('../guide/guide-page')).GuidePage);
const UnderstandingPage = latePage(
  'understanding',
  async () => (await import('../understanding/understanding-page')).UnderstandingPage,
);
const DataPage = latePage('data', async () => (await import('../data/data-page')).DataPage);
const PlanPage = latePage('plan', async () => (await import('../plan/plan-page')).PlanPage);
const SettingsPage = latePage(
  'settings',
  async () => (await import('../settings/settings-page')).SettingsPage,
);
const SupportDialog = late(() => import('../support/support-dialog').then((m) => m.SupportDialog));

/** The page that lives in a tab: whatever its address names, and support over it. */
export function OptionsPage() {
  const { place, scroll, visit, leaveSupport } = useRoute();
  const { page, rest, support } = place;
  useArrival(page, scroll);
  useTheme();
  // Only fixed words ever name the tab: titles are kept in the browser's history.
  useLayoutEffect(() => {
    document.title = t('shell.tab', [placeName(page, rest)]);
  }, [page, rest]);
  useEffect(() => void askToLast(), []);
  useKeptFocus();

  const Frame = page === 'welcome' ? WelcomeFrame : PageFrame;
  return (
    <>
      <Beneath.Provider value={support}>
        <Frame page={page}>
          <ErrorBoundary key={page} within="frame">
            <JournalGate
              waiting={<Opening page={page} />}
              shut={(problem, again) => <LateGuard problem={problem} onAgain={again} />}
            >
              <UnreadLine />
              <TakenUp waiting={<Opening page={page} />}>
                {page === 'history' && (
                  <HistoryPage visit={visit} rest={rest} led={scroll !== null} />
                )}
                {page === 'trends' && <TrendsPage />}
                {page === 'experiences' && <ExperiencesPage rest={rest} />}
                {page === 'insights' && <InsightsPage rest={rest} />}
                {page === 'prompts' && <PromptsPage />}
                {page === 'guide' && rest.startsWith('/questionnaires') && (
                  <QuestionnairesPage rest={rest} />
                )}
                {page === 'guide' && !rest.startsWith('/questionnaires') && (
                  <>
                    <GuidePage />
                    <ToQuestionnaires />
                  </>
                )}
                {page === 'understanding' && <UnderstandingPage />}
                {page === 'data' && <DataPage rest={rest} />}
                {page === 'settings' && <SettingsPage />}
                {page === 'plan' && <PlanPage />}
                {page === 'nudges' && <NudgesPage />}
                {page === 'welcome' && <WelcomePage />}
              </TakenUp>
            </JournalGate>
          </ErrorBoundary>
        </Frame>
      </Beneath.Provider>
      {support && (
        <SupportBoundary onClose={leaveSupport}>
          <SupportDialog onClose={leaveSupport} />
        </SupportBoundary>
      )}
    </>
  );
}

/** After a change of page, reading begins at its heading, and the way back leads to where one had scrolled. */
function useArrival(page: Page, scroll: number | null): void {
  const shown = useRef(page);
  useLayoutEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    const stops = [
      focusOnceThere('h1:not([aria-busy] *)'),
      // History knows by itself where one stood: its days come and go with the scrolling.
      scroll === null || page === 'history' ? () => {} : scrollOnceThere(scroll),
    ];
    return () => stops.forEach((stop) => stop());
  }, [page, scroll]);
}
