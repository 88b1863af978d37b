import { readFileSync } from 'node:fs';

/**
 * Arguments with which a browser writes down everything that its network does. Its updater is told to rest, since
 * it wakes now and then and would be in one log and not in the other.
 */
export function netLogArguments(file: string): string[] {
  return [
    `--log-net-log=${file}`,
    '--net-log-capture-mode=Everything',
    '--disable-component-update',
  ];
}

/** Schemes that never leave the browser. */
const inside = /^(chrome|chrome-extension|chrome-search|devtools|about|data|blob|filesystem):/;

/** The host in a text that names a place: an address, `host:port`, or a bare name. */
function hostIn(text: string): string | null {
  if (inside.test(text)) return null;
  const [, host] =
    /^(?:[a-z][a-z+.-]*:\/\/)?(\[[0-9a-f:]+\]|[a-z0-9-]+(?:\.[a-z0-9-]+)+)\.?(?::\d+)?(?:[/?#]|$)/i.exec(
      text.trim(),
    ) ?? [];
  return host === undefined ? null : host.toLowerCase();
}

/** What of an event names where something goes. The rest of it are headers, timings, certificates. */
const placeNames = [
  'url',
  'host',
  'hostname',
  'qname',
  'group_id',
  'origin',
  'destination',
  'address',
];

type NetEvent = { params?: Record<string, unknown> };

/**
 * Every host that a browser looked up, connected to or asked for something, by the log that it wrote.
 * This machine itself is left out: the tests hold the browser's reins through it.
 */
export function hostsIn(file: string): string[] {
  const { events }: { events: NetEvent[] } = JSON.parse(readFileSync(file, 'utf8'));
  const hosts = events.flatMap(({ params = {} }) =>
    placeNames.map((name) => {
      const place = params[name];
      return typeof place === 'string' ? hostIn(place) : null;
    }),
  );
  return [...new Set(hosts)]
    .filter((host) => host !== null)
    .filter((host) => !/^(127\.|0\.0\.0\.0$|\[::1?\]$|localhost$)/.test(host))
    .toSorted();
}
