import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/messages';
import { askToLast } from '../../platform/room';
import { HistoryPage } from '../history/history-page';
import { JournalGate } from '../journal-gate';
import { late } from '../late';
import { Guard } from '../problems/guard';
import { ToQuestionnaires } from '../questionnaire/to-questionnaires';
import { useTheme } from '../use-theme';
import { pageName } from './navigation';
import { Opening } from './opening';
import { PageFrame } from './page-frame';
import { Beneath } from './page-heading';
import type { Page } from './route';
import { focusOnceThere } from './focus';
import { scrollOnceThere } from './scroll';
import { useRoute } from './use-route';
import { WelcomeFrame } from '../welcome/welcome-frame';

// Everything but the first view comes when it is asked for.
const TrendsPage = late(() => import('../trends/trends-page').then((m) => m.TrendsPage));
const NudgesPage = late(() => import('../nudges/nudges-page').then((m) => m.NudgesPage));
const WelcomePage = late(() => import('../welcome/welcome-page').then((m) => m.WelcomePage));
const SupportDialog = late(() => import('../support/support-dialog').then((m) => m.SupportDialog));
const ExperiencesPage = late(() =>
  import('../experiences/experiences-page').then((m) => m.ExperiencesPage),
);
const InsightsPage = late(() => import('../insights/insights-page').then((m) => m.InsightsPage));
const PromptsPage = late(() => import('../prompts/prompts-page').then((m) => m.PromptsPage));
const QuestionnairesPage = late(() =>
  import('../questionnaire/questionnaires-page').then((m) => m.QuestionnairesPage),
);
const GuidePage = late(() => import('../guide/guide-page').then((m) => m.GuidePage));
const UnderstandingPage = late(() =>
  import('../understanding/understanding-page').then((m) => m.UnderstandingPage),
);
const DataPage = late(() => import('../data/data-page').then((m) => m.DataPage));
const PlanPage = late(() => import('../plan/plan-page').then((m) => m.PlanPage));
const SettingsPage = late(() => import('../settings/settings-page').then((m) => m.SettingsPage));

/** The page that lives in a tab: whatever its address names, and support over it. */
export function OptionsPage() {
  const { place, scroll, visit, leaveSupport } = useRoute();
  const { page, rest, support } = place;
  useArrival(page, scroll);
  useTheme();
  // Only fixed words ever name the tab: titles are kept in the browser's history.
  useLayoutEffect(() => {
    document.title = t('shell.tab', [pageName(page)]);
  }, [page]);
  useEffect(() => void askToLast(), []);

  const Frame = page === 'welcome' ? WelcomeFrame : PageFrame;
  return (
    <>
      <Beneath.Provider value={support}>
        <Frame page={page}>
          <JournalGate
            waiting={<Opening page={page} />}
            shut={(problem, again) => <Guard problem={problem} onAgain={again} />}
          >
            {page === 'history' && <HistoryPage visit={visit} rest={rest} led={scroll !== null} />}
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
          </JournalGate>
        </Frame>
      </Beneath.Provider>
      {support && <SupportDialog onClose={leaveSupport} />}
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
      focusOnceThere('h1'),
      // History knows by itself where one stood: its days come and go with the scrolling.
      scroll === null || page === 'history' ? () => {} : scrollOnceThere(scroll),
    ];
    return () => stops.forEach((stop) => stop());
  }, [page, scroll]);
}
