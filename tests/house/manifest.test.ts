import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { minimum } from '../../scripts/browsers/minimum';
import { root, textOf } from '../support/tree';

/** The policy's word for the styles that stand in the popup's page: the sum of the very text. */
function popupStyles(build: string): string {
  const [, styles = ''] =
    /<style>(.*?)<\/style>/s.exec(textOf(`.output/${build}/popup.html`)) ?? [];
  return `'sha256-${createHash('sha256').update(styles).digest('base64')}'`;
}

const pagesPolicy = (build: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self' ${popupStyles(build)}; ` +
  "img-src 'self' blob:; font-src 'self'; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; " +
  "require-trusted-types-for 'script'; trusted-types sealing";

/** What both manifests say, to the letter. Anything more needs a decision in `docs/decisions/`. */
const shared = (build: string) => ({
  manifest_version: 3,
  name: '__MSG_extension_name__',
  short_name: '__MSG_extension_name__',
  description: '__MSG_extension_description__',
  version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  default_locale: 'en',
  author: 'The Afterglow maintainers',
  homepage_url: 'https://afterglow.example/',
  icons: {
    16: 'icons/16.png',
    32: 'icons/32.png',
    48: 'icons/48.png',
    64: 'icons/64.png',
    96: 'icons/96.png',
    128: 'icons/128.png',
  },
  permissions: ['alarms', 'storage', 'unlimitedStorage'],
  optional_permissions: ['idle', 'notifications'],
  incognito: 'not_allowed',
  action: { default_title: expect.any(String), default_popup: 'popup.html' },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+G', mac: 'MacCtrl+Shift+G' } },
  },
  options_ui: { open_in_tab: true, page: 'options.html' },
  content_security_policy: { extension_pages: pagesPolicy(build) },
});

function manifestOf(build: string): unknown {
  return JSON.parse(textOf(`.output/${build}/manifest.json`));
}

describe('the built manifest', () => {
  test('for Chromium says this and no more', () => {
    expect(manifestOf('chrome-mv3')).toEqual({
      ...shared('chrome-mv3'),
      key: expect.stringMatching(/^MIIB/),
      minimum_chrome_version: String(minimum.chromium),
      externally_connectable: { ids: [] },
      background: { type: 'module', service_worker: 'background.js' },
    });
  });

  test('for Firefox says this and no more', () => {
    expect(manifestOf('firefox-mv3')).toEqual({
      ...shared('firefox-mv3'),
      action: {
        default_title: expect.any(String),
        default_popup: 'popup.html',
        default_area: 'navbar',
      },
      browser_specific_settings: {
        gecko: {
          id: 'afterglow@afterglow.example',
          strict_min_version: `${minimum.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: `${minimum.firefox}.0` },
      },
      background: { type: 'module', scripts: ['background.js'] },
    });
  });
});

/** Width and height of a PNG: the two numbers that its first chunk begins with. */
function sizeOf(path: string): [number, number] {
  const bytes = readFileSync(join(root, path));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the icons of %s', (build) => {
  test.each([16, 32, 48, 64, 96, 128])('%i pixels are really as many', (width) => {
    expect(sizeOf(`.output/${build}/icons/${width}.png`)).toEqual([width, width]);
  });
});
