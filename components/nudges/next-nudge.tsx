/** When the next nudge comes, and why then. */
export function NextNudge({ title, when, why }: { title: string; when: string; why: string }) {
  return (
    <aside class="set-note" aria-label={title}>
      <p class="next">
        <svg width="40" height="22" viewBox="0 0 40 22" aria-hidden="true">
          <path class="sun" d="M4 20a16 16 0 0 1 32 0z" />
          <path class="g-ground" d="M0 20.500h40" />
        </svg>
        <span>
          <b>{title}</b>
          <br />
          {when}
        </span>
      </p>
      <p class="small quiet">{why}</p>
    </aside>
  );
}
