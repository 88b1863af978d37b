import { faultAt } from '../../../domain/file-fault';

/** How base64 begins that holds JSON: `{"`, `{` and a line break or blank, `[{`. */
const jsonInBase64 = /^\s*(?:eyJ|ewog|ewoJ|ew0K|ewoi|eyAi|W3si|77u\/)[A-Za-z0-9+/=\s]*$/;

/** Whether a text is base64 of JSON rather than JSON itself. */
export function isBase64(beginning: string): boolean {
  return jsonInBase64.test(beginning.slice(0, 400));
}

/** Unpacks base64 of text bit by bit. Throws a `Fault` where it is none. */
export function base64Reader() {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';

  function decoded(text: string, last: boolean): string {
    try {
      const signs = atob(text);
      const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
      return decoder.decode(bytes, { stream: !last });
    } catch {
      throw faultAt('malformed');
    }
  }

  return {
    feed(text: string): string {
      const all = rest + text.replaceAll(/\s+/g, '');
      const whole = all.length - (all.length % 4);
      rest = all.slice(whole);
      return whole === 0 ? '' : decoded(all.slice(0, whole), false);
    },
    end: (): string => decoded(rest, true),
  };
}
