import { describe, expect, test } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, textOf } from '../support/tree';

/** Every way out of a page that the policy does not stop by itself, and those that it does. */
const waysOut = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bWebTransport\b/,
  /\bRTCPeerConnection\b/,
  /\bimportScripts\b/,
  /\brel\s*[=:]\s*['"`]?(pre(?!vious)|dns)/,
  /\beval\s*\(|\bnew Function\b/,
];

/** Addresses that may stand in the built files and are not sources of the help lines, each with its reason. */
const addresses: Record<string, string> = {
  'http://www.w3.org/1999/xhtml': 'a namespace, a name and no place',
  'http://www.w3.org/2000/svg': 'a namespace, a name and no place',
  'http://www.w3.org/1998/Math/MathML': 'a namespace, a name and no place',
  'http://www.w3.org/1999/xlink': 'a namespace, a name and no place',
  'http://terminology.hl7.org/CodeSystem/observation-category': 'a name in FHIR, and no place',
  'http://unitsofmeasure.org': 'a name in FHIR, and no place',
  'http://loinc.org': 'a name in FHIR, and no place',
  'http://hl7.org/fhir/StructureDefinition/': 'the beginning of names in FHIR, and no place',
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/': 'the beginning of names in FHIR, and no place',
  'https://afterglow.example/': 'the homepage in the manifest, which nothing opens by itself',
  'https://tinyurl.com/y2uuvskb': 'in the text of an error of Dexie',
  'http://bit.ly/2kdckMn': 'in the text of an error of Dexie',
};

/** Where the numbers for help come from; shown as links, which a person follows or does not. */
const sources = textOf('domain/support-lines.ts') + textOf('domain/emergency-numbers.ts');

/** Files of a build as text, with their paths. */
function builtFiles(build: string): Array<{ path: string; text: string }> {
  const folder = join(root, '.output', build);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|html|css|json|svg)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }));
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the built %s', (build) => {
  const files = builtFiles(build);

  test('has files', () => {
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['manifest.json', 'popup.html', 'options.html', 'background.js']),
    );
  });

  test('knows no way to send anything', () => {
    const found = files.flatMap(({ path, text }) =>
      waysOut.filter((way) => way.test(text)).map((way) => `${path}: ${String(way)}`),
    );
    expect(found).toEqual([]);
  });

  test('holds no address without a reason', () => {
    const found = files.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:https?|wss?|stun|turn|ftp):\/\/[^\s"'`)<>\\]+/g)]
        .map(([address]) => address)
        .filter((address) => !(address in addresses) && !sources.includes(`'${address}'`))
        .map((address) => `${path}: ${address}`),
    );
    expect(found).toEqual([]);
  });
});

test('a build that could send something would be seen', () => {
  const leaks = [
    'fetch("x")',
    'navigator.sendBeacon(u)',
    'link.rel="preconnect"',
    '{rel:"dns-prefetch"}',
    'new RTCPeerConnection',
  ];
  for (const leak of leaks)
    expect(
      waysOut.some((way) => way.test(leak)),
      leak,
    ).toBe(true);
});
