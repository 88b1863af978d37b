import { done, failed, type Result } from '../domain/result';
import { saveFile } from './files';

/** Where a file is to go, once it is made. */
export type Place = {
  /** Puts the file there, all of it or nothing. Gives back the name under which it lies. */
  put: (file: Blob) => Promise<Result<string>>;
  /** Leaves it without a file: choosing a place has made an empty one there, which goes again. */
  leave: () => Promise<void>;
  /** Whether the person chose it, and so knows where it is. */
  chosen: boolean;
};

type Handle = FileSystemFileHandle & { remove?: () => Promise<void> };

type Picker = (options: {
  suggestedName: string;
  types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<Handle>;

/** Nobody closes a window that has just come up within this time, in milliseconds. */
const tooSoon = 400;

/**
 * Asks where a file shall go, in browsers that have a window for it; in others it will be a download. Null where
 * the person closed that window. Must be called straight from a click, before anything else is waited for.
 * @param name with its ending
 * @param description what kind of file it is, in words
 * @param type media type
 */
export async function choosePlace(
  name: string,
  description: string,
  type: string,
): Promise<Place | null> {
  const { showSaveFilePicker: pick } = window as { showSaveFilePicker?: Picker };
  const download: Place = {
    put: (file) => downloaded(name, file, type),
    leave: () => Promise.resolve(),
    chosen: false,
  };
  if (!pick) return download;
  const ending = name.slice(name.lastIndexOf('.'));
  const asked = performance.now();
  try {
    const handle = await pick({
      suggestedName: name,
      types: [{ description, accept: { [type]: [ending] } }],
    });
    return { put: (file) => written(handle, file), leave: () => left(handle), chosen: true };
  } catch (error) {
    // Where the browser has the window and may not show it (a policy, no screen) it says either that, or at once what
    // it also says when the window is closed, sooner than anybody could. There is still the download.
    const isClosed = error instanceof DOMException && error.name === 'AbortError';
    return isClosed && performance.now() - asked > tooSoon ? null : download;
  }
}

function downloaded(name: string, file: Blob, type: string): Promise<Result<string>> {
  saveFile(name, [file], type);
  return Promise.resolve(done(name));
}

/** The browser writes beside the place and moves the file there at the end: before that nothing is replaced. */
async function written(handle: Handle, file: Blob): Promise<Result<string>> {
  try {
    await file.stream().pipeTo(await handle.createWritable());
    return done(handle.name);
  } catch (error) {
    return failed({ kind: 'file-not-written', detail: String(error) });
  }
}

async function left(handle: Handle): Promise<void> {
  try {
    // What lay there before, under the same name, is left as it was.
    if ((await handle.getFile()).size === 0) await handle.remove?.();
  } catch {
    // An empty file that stays behind harms nobody.
  }
}
