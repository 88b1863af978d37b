/** What is told of a text in HTML, tag by tag. */
export type HtmlEvents = {
  /** @param name in small letters */
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** Words between tags, their entities already told as signs. */
  text: (words: string) => void;
  close: (name: string) => void;
};

/**
 * Readers of languages that others have written better than we would. They come in as arguments: this room imports no
 * package.
 */
export type Parsers = {
  /** Tells what is in a text of HTML, however broken it is. */
  html: (source: string, events: HtmlEvents) => void;
  /**
   * The value that a text of YAML says, all of its plain values as text. Undefined where it says none.
   */
  yaml: (source: string) => unknown;
};
