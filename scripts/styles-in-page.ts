import { createHash } from 'node:crypto';

type Bundle = Record<string, { type: string; source?: string | Uint8Array }>;

const link = /<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/;

/**
 * Puts the styles of a page into the page itself, and has the first frame wait for its script: what is drawn first is
 * all of it. As a file of their own the styles are one request more, and while the script is on its way an empty frame is
 * drawn, which costs as much again.
 * @param page the page's file
 * @returns the bundler's plugin, and the word by which the pages' policy allows these styles: empty before the build
 */
export function stylesInPage(page: string) {
  let allowed = '';
  const plugin = {
    name: 'afterglow:styles-in-page',
    transformIndexHtml: {
      order: 'post' as const,
      handler(html: string, { path, bundle }: { path: string; bundle?: Bundle | undefined }) {
        const [tag, file = ''] = link.exec(html) ?? [];
        const styles = bundle?.[file]?.source;
        if (!path.endsWith(page) || !bundle || !tag || styles === undefined) return html;
        delete bundle[file];
        const text = styles.toString().trim();
        allowed = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
        return html
          .replace(tag, () => `<style>${text}</style>`)
          .replace('<script type="module"', '<script type="module" blocking="render"');
      },
    },
  };
  return { plugin, allowed: () => allowed };
}
