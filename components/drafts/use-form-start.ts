import { useEffect, useState } from 'preact/hooks';
import { type Day, instantFrom } from '../../domain/day';
import { type Draft, type FormBody, newDraft } from '../../domain/draft';
import type { Kept, RecordKind } from '../../domain/record';
import { newId, now } from '../../platform/clock';
import { draftWith } from '../../storage/drafts';
import type { Journal } from '../../storage/journal';

/** A form's fields out of a draft of it; what is not there, or of another type than a blank form has it, is blank. */
export function fieldsIn<F extends FormBody>(body: FormBody, blank: F): F {
  const fits = Object.entries(body).filter(
    ([field, value]) => field in blank && isAlike(value, blank[field]),
  );
  return { ...blank, ...Object.fromEntries(fits) };
}

function isAlike(value: FormBody[string], blank: FormBody[string] | undefined): boolean {
  return blank === null || value === null || typeof value === typeof blank;
}

/**
 * What a form begins with: what was typed into it and neither kept nor left, else what it is given. Null until the
 * journal has said which; a form that shows nothing before loses nothing that is typed into it.
 * @param id names the form, and with it its draft
 * @param of the record that it changes, if it is there; fields of one name are merged into it
 */
export function useFormStart<F extends FormBody>(
  journal: Journal,
  id: string,
  day: Day,
  blank: F,
  of: Pick<Kept<RecordKind>, 'id' | 'stamp'> | null = null,
): Draft<'form'> | null {
  const [start, setStart] = useState<Draft<'form'> | null>(null);
  const [fresh] = useState(() => ({
    ...newDraft({ kind: 'form', id, target: of?.id ?? newId() }, day, blank, instantFrom(now())),
    base: of?.stamp ?? null,
  }));
  useEffect(() => {
    let left = false;
    const show = (draft: Draft<'form'>) => {
      if (!left) setStart(draft);
    };
    // Where it cannot be read the form is blank; what is typed then is told as not stored, like any.
    draftWith(journal, 'form', id).then(
      (found) => show(found.ok && found.value ? found.value : fresh),
      () => show(fresh),
    );
    return () => {
      left = true;
    };
  }, [journal, id, fresh]);
  return start;
}
