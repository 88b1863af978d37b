import { Directory } from './directory';
import { Emergency } from './emergency';
import { SupportFrame } from './support-frame';

/** What helps and rests on nothing: the emergency numbers and the directory, without the journal. */
export function BareSupport({ onClose }: { onClose: () => void }) {
  return (
    <SupportFrame onClose={onClose}>
      <Emergency place={null} />
      <Directory />
    </SupportFrame>
  );
}
