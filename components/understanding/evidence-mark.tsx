import type { Evidence } from '../../domain/understanding';

/** A small disc beside the words for a kind of evidence: full, half, empty or broken. It says nothing by itself. */
export function EvidenceMark({ kind }: { kind: Evidence }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {kind === 'people' ? (
        <circle class="kd-f" cx="6" cy="6" r="5" />
      ) : (
        <circle
          class="kd"
          cx="6"
          cy="6"
          r="4.25"
          stroke-dasharray={kind === 'unknown' ? '2 2.2' : undefined}
        />
      )}
      {kind === 'mixed' && <path class="kd-f" d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" />}
      {kind === 'review' && <path class="kd" d="M3 6h6M3.5 4h5M3.5 8h5" />}
      {kind === 'practice' && <circle class="kd-f" cx="6" cy="6" r="1.75" />}
      {kind === 'official' && <path class="kd" d="M6 3.2v3.4M6 8.4v.1" />}
    </svg>
  );
}
