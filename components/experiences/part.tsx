import type { ComponentChildren } from 'preact';
import type { Experience } from '../../domain/record';
import type { LiftSource } from '../insights/use-lifting';
import type { Typing } from '../drafts/use-autosave';
import type { ExperiencesRead } from './read-experiences';

/** What every part of an experience's page is given. */
export type PartProps = {
  typing: Typing<'experience'>;
  experience: Experience;
  read: ExperiencesRead;
  spellChecking: boolean;
};

/** What words are lifted out of on an experience's page. */
export function liftSourceOf({
  experience,
  read,
}: Pick<PartProps, 'experience' | 'read'>): LiftSource {
  const { id, day } = experience;
  return { from: { kind: 'experience', id }, day, settings: read.settings };
}

/** A part of an experience's page: its heading at the left, what it holds beside it. */
export function Part({
  title,
  hint,
  children,
}: {
  title: string;
  hint?: string;
  children: ComponentChildren;
}) {
  return (
    <section class="part">
      <div class="part-h">
        <h2>{title}</h2>
        {hint && <p class="part-sub">{hint}</p>}
      </div>
      <div class="part-b">{children}</div>
    </section>
  );
}
