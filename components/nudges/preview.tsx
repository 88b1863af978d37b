/** A nudge as the system will roughly draw it. */
export function Preview({
  from,
  title,
  message,
}: {
  from: string;
  title: string;
  message: string;
}) {
  return (
    <div class="notif-stage">
      <div class="notif">
        <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
          <rect class="notif-ground" width="32" height="32" rx="8" />
          <path class="notif-lines" d="M10 12h12M10 16h12M10 20h7" />
        </svg>
        <div>
          <p class="notif-a">{from}</p>
          <p class="notif-t">{title}</p>
          <p>{message}</p>
        </div>
      </div>
    </div>
  );
}
