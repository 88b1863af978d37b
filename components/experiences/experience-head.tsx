import { useState } from 'preact/hooks';
import { standingOn, statusOn } from '../../domain/experience';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { changeRecord, removeRecord, type Visit } from '../../storage/records';
import { MenuButton, type MenuItem } from '../controls/menu-button';
import { shortDay } from '../history/day-words';
import { RefusedLine } from '../history/refused-line';
import { PageTitle } from '../shell/page-title';
import { KeptNote } from './kept-note';
import { nameOf, underName } from './names';
import type { PartProps } from './part';
import { useAsked } from './use-asked';
import { MoveDialog } from './was-it';
import { WordsField } from './words-field';

/** The name of an experience, its day and guide, and what can be done with it as a whole. */
export function ExperienceHead({
  typing,
  experience,
  read,
  spellChecking,
  journal,
  visit,
}: PartProps & { journal: Journal; visit: Visit }) {
  const [naming, setNaming] = useState(false);
  const [moving, setMoving] = useState(false);
  const [said, say] = useState('');
  const { refused, ask } = useAsked();
  const { id, day } = experience;
  const { today } = read;
  const { title, guide, status } = typing.body;
  const standing = standingOn(today, experience);
  const shown = { ...experience, body: typing.body };

  const change = (what: Parameters<typeof changeRecord<'experience'>>[3], then?: () => void) =>
    ask(() => changeRecord(journal, 'experience', id, what, visit), then);

  const items: MenuItem[] = [
    {
      words: t('experience.head.changeName'),
      icon: 'edit',
      onChoose: () => setNaming(true),
    },
    { words: t('experience.head.changeDay'), icon: 'move', onChoose: () => setMoving(true) },
    ...(standing === 'ahead'
      ? [
          {
            words: t('experience.head.fellThrough'),
            icon: 'close',
            onChoose: () => change({ fields: { status: 'did-not-happen' } }),
          } as const,
        ]
      : []),
    {
      words: t('experience.head.remove'),
      icon: 'remove',
      onChoose: () => ask(() => removeRecord(journal, id)),
    },
  ];

  return (
    <>
      <div class="exp-top">
        <PageTitle title={nameOf(shown)}>
          <span class="acts">
            {standing === 'ahead' && (
              <button class="btn btn-small" type="button" onClick={() => setMoving(true)}>
                {t('experience.head.changeDay')}
              </button>
            )}
            <span class="entry-act">
              <MenuButton id={`more-${id}`} label={t('experience.head.more')} items={items} />
            </span>
          </span>
        </PageTitle>
        <p class="lede">
          {underName(
            shown,
            today,
            standing === 'fell-through' ? [t('experience.list.fellThrough')] : [],
          )}
        </p>
        <p class="vh" role="status">
          {said}
        </p>
      </div>
      {refused && <RefusedLine refused={refused} />}
      {naming && (
        <div class="lines lines-2 naming">
          <WordsField
            label={t('experience.form.called')}
            focusFirst
            value={title}
            spellChecking={spellChecking}
            onInput={(value) => typing.change({ title: value.replaceAll('\n', ' ') })}
          />
          <WordsField
            label={t('experience.form.guide')}
            value={guide}
            spellChecking={spellChecking}
            onInput={(value) => typing.change({ guide: value.replaceAll('\n', ' ') })}
          />
          <p class="part-acts">
            <button
              class="txt"
              type="button"
              onClick={() => {
                setNaming(false);
                document.querySelector<HTMLElement>(`#more-${CSS.escape(id)}`)?.focus();
              }}
            >
              {t('experience.kept.done')}
            </button>
            <KeptNote typing={typing} fields={['title', 'guide']} words={`${title}\n${guide}`} />
          </p>
        </div>
      )}
      {moving && (
        <MoveDialog
          {...{ day, today }}
          onChoose={(to) => {
            setMoving(false);
            change({ day: to, fields: { status: statusOn(today, to, status) } }, () =>
              say(t('experience.head.moved', [shortDay(to, today)])),
            );
          }}
          onLeave={() => setMoving(false)}
        />
      )}
    </>
  );
}
