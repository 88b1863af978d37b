const pictures = /\.(jpe?g|png|gif|webp|heic|heif|avif|tiff?|bmp|svg|dng|raw)$/i;
const recordings = /\.(mp3|m4a|aac|wav|ogg|oga|opus|amr|3gpp?|mp4|m4v|mov|webm|caf|flac)$/i;

/** Daylio keeps its own beside its backup, without an ending. */
const daylioPhoto = /(^|\/)assets\/photos\/[^.]+$/i;
const daylioRecording = /(^|\/)assets\/(audio|recordings?)\/[^.]+$/i;

/** Whether a file is a picture, by its name. */
export function isPicture(path: string): boolean {
  return pictures.test(path) || daylioPhoto.test(path);
}

/** Whether a file is sound or film, by its name. */
export function isRecording(path: string): boolean {
  return recordings.test(path) || daylioRecording.test(path);
}
