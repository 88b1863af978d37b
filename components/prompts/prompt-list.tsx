import { useState } from 'preact/hooks';
import type { ListedPrompt } from '../../domain/prompt-list';
import { t } from '../../platform/messages';
import { MenuButton } from '../controls/menu-button';
import type { PromptActs } from './use-prompt-acts';
import { PromptRow, promptWords } from './prompt-row';

/** How many stand there before one asks for all. */
const atFirst = 7;

export type PromptListProps = {
  prompts: readonly ListedPrompt[];
  acts: PromptActs;
  onEdit: (prompt: ListedPrompt) => void;
};

/** The prompts that may be asked. */
export function PromptList({ prompts, acts, onEdit }: PromptListProps) {
  const [all, setAll] = useState(false);
  const shown = all ? prompts : prompts.slice(0, atFirst);
  return (
    <section class="part">
      <div class="part-h">
        <h2>{t('promptsPage.prompts')}</h2>
        <p class="part-sub">{t('promptsPage.promptsSub')}</p>
      </div>
      <div class="part-b">
        {prompts.length === 0 && <p class="quiet">{t('promptsPage.none')}</p>}
        <ul class="rows prompts">
          {shown.map((prompt) => (
            <PromptRow key={prompt.id} prompt={prompt}>
              <span class="more-of">
                <MenuButton
                  id={`more-${prompt.id}`}
                  label={t('promptsPage.more', [promptWords(prompt)])}
                  items={[
                    ...(prompt.own
                      ? [
                          {
                            words: t('promptsPage.edit'),
                            icon: 'edit' as const,
                            onChoose: () => onEdit(prompt),
                          },
                        ]
                      : []),
                    {
                      words: t('promptsPage.retire'),
                      icon: 'rest',
                      onChoose: () => acts.retire(prompt.id),
                    },
                    ...(prompt.own
                      ? [
                          {
                            words: t('promptsPage.remove'),
                            icon: 'remove' as const,
                            onChoose: () => acts.remove(prompt.id),
                          },
                        ]
                      : []),
                  ]}
                />
              </span>
            </PromptRow>
          ))}
        </ul>
        {shown.length < prompts.length && (
          <p>
            <button class="txt txt-ink txt-u" type="button" onClick={() => setAll(true)}>
              {t('promptsPage.showAll', [String(prompts.length)])}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
