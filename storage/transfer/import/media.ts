const pictures = /\.(jpe?g|png|gif|webp|heic|heif|avif|tiff?|bmp|svg|dng|raw)$/i;
const recordings = /\.(mp3|m4a|aac|wav|ogg|oga|opus|amr|3gpp?|mp4|m4v|mov|webm|caf|flac)$/i;

/** Whether a file is a picture, by its name. */
export function isPicture(path: string): boolean {
  return pictures.test(path);
}

/** Whether a file is sound or film, by its name. */
export function isRecording(path: string): boolean {
  return recordings.test(path);
}
