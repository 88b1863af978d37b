import type { Answered, AnswerValue, Kept } from '../record';
import { answerLine } from './answers';
import { patientId } from './fhir';
import { reference, type Resource, stringOf } from './fhir-parts';
import { allLines, type Paper } from './paper';
import type { ReportRecords } from './report';
import { stableId } from './stable-id';

type Item = Record<string, unknown>;

/** An answer as FHIR has it; null for what does not read as what it says it is. */
function valueOf(value: AnswerValue): Item | null {
  switch (value.type) {
    case 'boolean':
      return { valueBoolean: value.value };
    case 'integer':
    case 'decimal': {
      const number = Number(value.value);
      if (value.value.trim() === '' || !Number.isFinite(number)) return null;
      return value.type === 'integer'
        ? { valueInteger: Math.trunc(number) }
        : { valueDecimal: number };
    }
    case 'date':
      return { valueDate: value.value };
    case 'string': {
      const words = stringOf(value.value);
      return words === null ? null : { valueString: words };
    }
    case 'coding': {
      const parts = { system: value.system, version: value.version, code: value.code };
      const coding = Object.entries({ ...parts, display: value.display }).flatMap(
        ([part, words]) => {
          const said = stringOf(words);
          return said === null ? [] : [[part, said] as const];
        },
      );
      return coding.length === 0 ? null : { valueCoding: Object.fromEntries(coding) };
    }
  }
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items beneath a questionnaire, or beneath one of its items. */
function itemsOf(of: Item): Item[] {
  return Array.isArray(of['item']) ? of['item'].filter(isItem) : [];
}

/** The questionnaire's own items; none where its file cannot be read. */
function treeOf(text: string): Item[] {
  try {
    const read: unknown = JSON.parse(text);
    return isItem(read) ? itemsOf(read) : [];
  } catch {
    // The answers then stand below each other, without the groups that they were asked in.
    return [];
  }
}

/** Answers in the order and the groups of their questionnaire, a repeating group once for each of its rounds. */
class Filled {
  private readonly left: Answered[];

  constructor(answers: readonly Answered[]) {
    this.left = [...answers];
  }

  private take(linkId: unknown, turn: number): Answered | null {
    const at = this.left.findIndex((one) => one.linkId === linkId && one.turn === turn);
    return at === -1 ? null : (this.left.splice(at, 1)[0] ?? null);
  }

  /** What was answered to items, in a round. */
  of(items: readonly Item[], turn: number): Item[] {
    return items.flatMap((item) => {
      if (item['type'] !== 'group') return this.question(item, turn);
      const turns =
        item['repeats'] === true ? Math.max(0, ...this.left.map((one) => one.turn)) : turn;
      const rounds: Item[] = [];
      for (let round = item['repeats'] === true ? 0 : turn; round <= turns; round += 1) {
        const inside = this.of(itemsOf(item), round);
        if (inside.length > 0) rounds.push({ linkId: item['linkId'], item: inside });
      }
      return rounds;
    });
  }

  private question(item: Item, turn: number): Item[] {
    const answered = this.take(item['linkId'], turn);
    const beneath = this.of(itemsOf(item), turn);
    if (!answered) return beneath;
    return [itemFrom(answered, beneath)];
  }

  /** What no item of the questionnaire asked for. */
  rest(): Item[] {
    return this.left.splice(0).map((answered) => itemFrom(answered, []));
  }
}

function itemFrom({ linkId, words, values }: Answered, beneath: readonly Item[]): Item {
  const answers = values.map(valueOf).filter((value) => value !== null);
  const [first, ...others] = answers;
  const text = stringOf(words);
  return {
    linkId,
    ...(text !== null && { text }),
    ...(first && {
      answer: [beneath.length > 0 ? { ...first, item: beneath } : first, ...others],
    }),
  };
}

/**
 * Answers to a clinic's questionnaire as a FHIR R4 `QuestionnaireResponse`: those of them whose lines leave.
 * @param text the questionnaire's own file, or null where it is no longer there
 * @param leaves whether a line leaves, by its id
 */
export function responseOf(
  { id, at, body }: Kept<'response'>,
  text: string | null,
  leaves: (line: string) => boolean,
  seed: string,
): Resource | null {
  const left = body.answers.filter((answer) => leaves(answerLine(id, answer)));
  if (left.length === 0) return null;
  const filled = new Filled(left);
  const items = [...filled.of(text === null ? [] : treeOf(text), 0), ...filled.rest()];
  const canonical = body.version === '' ? body.url : `${body.url}|${body.version}`;
  const named = body.url !== '' && /^\S+$/.test(canonical);
  return {
    resourceType: 'QuestionnaireResponse',
    id: stableId(`${seed} response ${id}`),
    ...(named && { questionnaire: canonical }),
    status: 'completed',
    subject: reference(patientId(seed)),
    authored: at,
    author: reference(patientId(seed)),
    item: items,
  };
}

/** The answers that are on a page as resources, by the id of the block that they stand in. */
export function responsesOn(
  paper: Paper,
  { responses, questionnaires }: Pick<ReportRecords, 'responses' | 'questionnaires'>,
  seed: string,
): Map<string, Resource> {
  const lines = new Set(allLines(paper).map(({ id }) => id));
  const found = new Map<string, Resource>();
  for (const response of responses) {
    const of = questionnaires.find(({ id }) => id === response.body.questionnaire);
    const resource = responseOf(response, of?.body.text ?? null, (line) => lines.has(line), seed);
    if (resource) found.set(response.id, resource);
  }
  return found;
}
