import { BrandMark } from '../shell/brand';

export type PreviewProps = {
  from: string;
  title: string;
  message: string;
  /** Whether it carries Afterglow's own icon, or a plain one. */
  own: boolean;
};

/** A nudge as the system will roughly draw it. */
export function Preview({ from, title, message, own }: PreviewProps) {
  return (
    <div class="notif-stage">
      <div class="notif">
        {own ? <BrandMark size={32} /> : <PlainIcon />}
        <div>
          <p class="notif-a">{from}</p>
          <p class="notif-t">{title}</p>
          <p>{message}</p>
        </div>
      </div>
    </div>
  );
}

function PlainIcon() {
  return (
    <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
      <rect class="notif-ground" width="32" height="32" rx="8" />
      <path class="notif-lines" d="M10 12h12M10 16h12M10 20h7" />
    </svg>
  );
}
