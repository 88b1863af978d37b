import type { GuardKind } from './problem-words';

const stems =
  'M84 71V40M93 71V48M102 71V42M168 71V34M186 71V38M252 71V44M261 71V52M270 71V40M354 71V30' +
  'M363 71V40M372 71V36M438 71V46M456 71V42M540 71V38M549 71V46M558 71V34';

const drawings: Record<GuardKind | 'broken', { ground: string; ahead: string }> = {
  /** What stood on the ground is only remembered. */
  'not-visible': { ground: 'M0 71.5H640', ahead: stems },
  /** Ground lines that this Afterglow does not know yet lie ahead. */
  'newer-journal': { ground: 'M0 71.5H640', ahead: 'M24 60H640M48 48H640' },
  'upgraded-elsewhere': { ground: 'M0 71.5H640', ahead: 'M24 60H640' },
  /** Nothing stands on it any more. */
  erased: { ground: 'M0 71.5H640', ahead: '' },
  /** The ground is there, and interrupted. */
  blocked: { ground: 'M0 71.5H420', ahead: 'M432 71.5H640' },
  refused: { ground: '', ahead: 'M0 71.5H640' },
  damaged: { ground: 'M0 71.5H250M262 71.5H640', ahead: '' },
  broken: { ground: 'M0 71.5H250M262 71.5H640', ahead: '' },
};

/** The ground line, as it stands with this problem. */
export function Ground({ kind }: { kind: GuardKind | 'broken' }) {
  const { ground, ahead } = drawings[kind];
  return (
    <svg class="calm-svg" viewBox="0 0 640 72" width="640" height="72" aria-hidden="true">
      <path class="g-ground" d={ground} />
      <path class="g-ahead" d={ahead} />
    </svg>
  );
}
