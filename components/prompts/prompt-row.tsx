import type { ComponentChildren } from 'preact';
import type { ListedPrompt } from '../../domain/prompt-list';
import { t, wordsFor } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { lensName } from '../words';
import { daysInWords } from './days-words';

/** The words of a prompt, ours or the person's own. */
export function promptWords({ id, words }: ListedPrompt): string {
  return words ?? wordsFor(`prompts.${id}`);
}

/** A prompt in the list, with what can be done about it beside it. */
export function PromptRow({
  prompt,
  children,
}: {
  prompt: ListedPrompt;
  children: ComponentChildren;
}) {
  const days = daysInWords(prompt.days);
  return (
    <li class={prompt.retired ? 'is-retired' : undefined}>
      <span>
        <span class="read" dir="auto">
          {promptWords(prompt)}
        </span>
        <small class="prompt-meta">
          <span class="lens">
            <Icon name={prompt.lens} />
            {lensName(prompt.lens)}
          </span>
          <span>{prompt.own ? t('promptsPage.yours', [days]) : days}</span>
        </small>
      </span>
      {children}
    </li>
  );
}
