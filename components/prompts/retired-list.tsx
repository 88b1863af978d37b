import type { ListedPrompt } from '../../domain/prompt-list';
import { t } from '../../platform/messages';
import { PromptRow, promptWords } from './prompt-row';

/** The prompts that are not asked any more, each with its way back. */
export function RetiredList({
  prompts,
  onBringBack,
}: {
  prompts: readonly ListedPrompt[];
  onBringBack: (id: string) => void;
}) {
  return (
    <section class="part">
      <div class="part-h">
        <h2>{t('promptsPage.retired')}</h2>
        <p class="part-sub">{t('promptsPage.retiredSub')}</p>
      </div>
      <div class="part-b">
        {prompts.length === 0 && <p class="quiet">{t('promptsPage.noneRetired')}</p>}
        <ul class="rows prompts">
          {prompts.map((prompt) => (
            <PromptRow key={prompt.id} prompt={prompt}>
              <button class="txt txt-u" type="button" onClick={() => onBringBack(prompt.id)}>
                {t('promptsPage.bringBack')}
                <span class="vh">: {promptWords(prompt)}</span>
              </button>
            </PromptRow>
          ))}
        </ul>
      </div>
    </section>
  );
}
