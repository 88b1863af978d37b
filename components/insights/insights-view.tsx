import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import { stateOf } from '../../domain/insight';
import type { Kept } from '../../domain/record';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import type { Visit } from '../../storage/records';
import { Icon } from '../controls/icon';
import { Practices } from '../practices/practices';
import { TakeUp } from '../practices/take-up';
import { pageName } from '../shell/navigation';
import { PageTitle } from '../shell/page-title';
import { Decision } from './decision';
import { EmptyInsights } from './empty-insights';
import { Filters, isFiltered, noInsightFilters, passes } from './filters';
import { GoneLine } from './gone-line';
import { InsightEdit } from './insight-edit';
import { InsightItem } from './insight-item';
import { Part } from './part';
import type { InsightsRead, PracticeDays } from './read-insights';
import { RemovedHere } from './removed-here';
import { Shelf } from './shelf';
import { States } from './states';
import { useDoings } from './use-doings';
import { WriteOne } from './write-one';

export type InsightsViewProps = {
  journal: Journal;
  visit: Visit;
  today: Day;
  read: InsightsRead;
  days: PracticeDays;
  /** Id of the insight that the address asks for, or empty. */
  wanted: string;
};

/** Everything on the page, from what was read. */
export function InsightsView({ journal, visit, today, read, days, wanted }: InsightsViewProps) {
  const doings = useDoings(journal, visit, today, read.insights);
  const { acts, writing, taking } = doings;
  const [filters, setFilters] = useState(noInsightFilters);
  const { spellChecking } = read.settings;
  const { insights, practices, decisions } = useMemo(
    () => withGone(read, [...acts.removed.values()]),
    [read, acts.removed],
  );
  const shown = insights.filter((insight) => passes(insight, filters, practices));
  const isGone = (id: string) =>
    ![...read.insights, ...read.practices, ...read.decisions].some((one) => one.id === id);
  const guide = read.experiences.findLast(({ body }) => body.guide !== '')?.body.guide ?? null;
  const loose = practices.filter(({ body }) => !insights.some(({ id }) => id === body.insight));

  function practicesOf(list: readonly Kept<'practice'>[]) {
    return (
      <>
        <Practices
          practices={list.filter(({ id }) => !isGone(id))}
          {...{ today, ...days }}
          acts={doings.practiceActs}
        />
        {list
          .filter(({ id }) => isGone(id))
          .map((record) => (
            <GoneLine key={record.id} record={record} onPutBack={() => doings.putBack(record)} />
          ))}
      </>
    );
  }

  function drawInsight(insight: Kept<'insight'>) {
    const { id } = insight;
    if (isGone(id)) return <GoneLine record={insight} onPutBack={() => doings.putBack(insight)} />;
    return (
      <InsightItem
        {...{ insight, today }}
        origin={read.origins.get(insight.body.from?.id ?? '') ?? null}
        refused={acts.refused.get(id)}
        editing={
          doings.editing === id ? (
            <InsightEdit {...{ journal, insight, visit, spellChecking }} onDone={doings.endEdit} />
          ) : null
        }
        onState={(state) => doings.move(insight, state)}
        onEdit={() => doings.edit(insight)}
        onPractice={() => doings.take({ offered: { insight: id } })}
        onReturns={(come) => doings.returns(insight, come)}
        onRemove={() => doings.remove(insight)}
      >
        {practicesOf(practices.filter(({ body }) => body.insight === id))}
      </InsightItem>
    );
  }

  function drawDecision(decision: Kept<'decision'>) {
    if (isGone(decision.id)) {
      return <GoneLine record={decision} onPutBack={() => doings.putBack(decision)} />;
    }
    return (
      <Decision
        {...{ journal, visit, decision, today, guide, spellChecking }}
        refused={acts.refused.get(decision.id)}
        onLeaveLonger={() => doings.leaveLonger(decision)}
        onTalkOver={() => doings.talkOver(decision)}
        onKeepAsInsight={() => doings.write(decision)}
        onDay={(day) => doings.lookAgain(decision, day)}
        onTakeDown={() => doings.remove(decision)}
      />
    );
  }

  return (
    <>
      <PageTitle title={pageName('insights')}>
        <button class="btn" type="button" id="write-insight" onClick={() => doings.write(null)}>
          <Icon name="plus" />
          {t('insights.write')}
        </button>
      </PageTitle>
      <p class="lede ins-lede">{t('insights.lede')}</p>
      <p class="vh" role="status">
        {doings.said}
      </p>
      {insights.length > 0 && <Filters filters={filters} onChange={setFilters} />}
      <div class="sheet">
        {writing && (
          <WriteOne
            key={writing.decision?.id ?? 'new'}
            {...{ journal, today, spellChecking }}
            start={writing.start}
            mayShelve={writing.decision === null}
            onKept={doings.written}
            onLeave={doings.leaveWriting}
          />
        )}
        <EmptyInsights
          isEmpty={shown.length === 0 && !writing}
          isFiltered={isFiltered(filters)}
          hasOthers={decisions.length + loose.length > 0}
          onEverything={() => setFilters(noInsightFilters)}
        />
        <States
          insights={shown}
          showReleased={shown.some(({ id, body }) => id === wanted && stateOf(body) === 'released')}
          draw={drawInsight}
        />
        {loose.length > 0 && !isFiltered(filters) && (
          <Part id="loose" title={t('insights.loose.title')} says={t('insights.loose.says')}>
            {practicesOf(loose)}
          </Part>
        )}
        {!isFiltered(filters) && <Shelf decisions={decisions} draw={drawDecision} />}
      </div>
      <RemovedHere
        records={read.removed.filter(({ id }) => !acts.removed.has(id))}
        today={today}
        onPutBack={doings.putBackById}
      />
      {taking && <TakeUp {...taking} onDone={doings.taken} onLeave={() => doings.take(null)} />}
    </>
  );
}

/** What is there, and what was removed on this visit in the place where it was. */
function withGone(read: InsightsRead, gone: readonly Kept<'insight' | 'practice' | 'decision'>[]) {
  const { insights, practices, decisions } = read;
  const rest = <K extends 'insight' | 'practice' | 'decision'>(there: Kept<K>[], kind: K) => [
    ...there,
    ...(gone.filter(
      (record) => record.kind === kind && !there.some(({ id }) => id === record.id),
    ) as Kept<K>[]),
  ];
  return {
    insights: rest(insights, 'insight').toSorted(byWriting),
    practices: rest(practices, 'practice').toSorted(byWriting),
    decisions: rest(decisions, 'decision'),
  };
}

function byWriting(one: { at: string; id: string }, other: { at: string; id: string }): number {
  return `${one.at} ${one.id}` < `${other.at} ${other.id}` ? -1 : 1;
}
