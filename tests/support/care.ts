/**
 * What Afterglow's own words may not contain, and why: the rules of Care as a list. Every string in `locales/` is held
 * against those of `everywhere`; whatever asks or proposes something (prompts, practices) and the sample's sentences
 * against all of them. A rule names a word or a claim, in any case.
 */
type CareRule = {
  name: CareName;
  never: RegExp;
  because: string;
  everywhere: boolean;
};

const careNames = [
  'dosing',
  'substances',
  'diagnosis',
  'promise',
  'praise',
  'cause',
  'urging',
  'urgency',
  'sweeping',
  'measuring',
  'science',
  'literalism',
  'disclosure',
  'danger',
  'typography',
] as const;

export type CareName = (typeof careNames)[number];

const everywhere = true;
const askingOnly = false;

export const careRules: readonly CareRule[] = [
  {
    name: 'dosing',
    never:
      /\b(dos(e|es|ed|ing|age)|micro-?dos\w*|milligrams?|\d+ ?mg|lozenges?|troches?|nasal|spray|injections?|inject\w*|infusions?|drip|iv|im|tablets?|pills?|boosters?|maintenance)\b/i,
    because: 'no dose, route or frequency',
    everywhere,
  },
  {
    name: 'substances',
    never:
      /\b(medicines?|medication|meds|drugs?|substances?|ketamine|esketamine|midazolam|psychedelics?|psilocybin|prescri\w*|taper\w*|alcohol|cannabis|supplements?)\b/i,
    because: 'no view on any medicine or substance',
    everywhere,
  },
  {
    name: 'diagnosis',
    never:
      /\b(diagnos\w*|symptoms?|disorders?|depress\w*|anxiety|anxious|trauma\w*|ptsd|manic|mania|psychosis|psychotic|bipolar|patients?|treatment|therapeutic|(mild|moderate|severe|clinical(ly)?) (low|range|level|score)|out of the ordinary range|(ab)?normal range)\b/i,
    because: 'no diagnosis and no clinical reading',
    everywhere,
  },
  {
    name: 'promise',
    never:
      /\b(heal(s|ed|ing|er)?|cured?|cures|recover(ed|y)? from|fix(ed|es)? you|better you|transform\w*|breakthroughs?|wellness|journey|you will (feel|be|find|become|sleep)|you[’']ll (feel|be|become|sleep) (better|calmer|happier|well|free)|guarantee\w*)\b/i,
    because: 'no promise',
    everywhere,
  },
  {
    name: 'praise',
    never:
      /\b(well done|(good|great|nice|lovely|excellent) (job|work|going|start)|congrat\w*|amazing|awesome|fantastic|brilliant|bravo|hooray|proud of you|keep it up|keep going|good for you|you did it|you[’']re doing (well|great)|way to go|excellent|superb|champion|impressive)\b/i,
    because: 'no praise, no verdict on what was written',
    everywhere,
  },
  {
    name: 'cause',
    never:
      /\b(caused?|causes|causing|due to|thanks to|owing to|leads? to|led to|results? in|resulted in|as a result|the effects? of|works? by|improv(e|es|ed|ing|ement)|boost(s|ed|ing)?|reduc(e|es|ed|ing) (your|the|stress|pain)|because of (your|the|an?) (experience|session|practice|insight|check-in))\b/i,
    because: 'no cause is claimed',
    everywhere,
  },
  {
    name: 'urging',
    never:
      /\b(should|must|ought|have to|need to|needs to|supposed to|make sure|remember to|don[’']t forget|try to|be sure)\b/i,
    because: 'nothing is urged',
    everywhere,
  },
  {
    name: 'urgency',
    never:
      /\b(hurry (up|now)|hurry,|act now|right away|immediately|urgent\w*|last chance|too late|running out|don[’']t miss|you([’']ve| have)? missed|missed (a |some |\w+ )?days?|overdue|you haven[’']t (written|been|opened|checked|kept)|it[’']s been \w+ days|days? since you|we miss you|welcome back|streaks?|window (closes|is closing)|while it lasts|only \d+ (days? )?left)\b/i,
    because: 'no urgency, and nothing about an empty day',
    everywhere,
  },
  {
    name: 'sweeping',
    never:
      /\b(always|everything happens|everyone|everybody|nobody else|for a reason|meant to be)\b/i,
    because: 'no sweeping claim',
    everywhere: askingOnly,
  },
  {
    name: 'measuring',
    never:
      /\b(goals?|achieve\w*|progress|success\w*|fail\w*|streaks?|scores?|rate|rating|rank|improve\w*|productiv\w*|out of ten|percent)\b/i,
    because: 'no score, no competition',
    everywhere: askingOnly,
  },
  {
    name: 'science',
    never:
      /\b(brain(s)?|neuro\w*|rewir\w*|plastic\w*|synap\w*|serotonin|dopamine|(default mode|neural) networks?|chemical\w*)\b/i,
    because: 'science is not claimed in passing',
    everywhere,
  },
  {
    name: 'literalism',
    never:
      /\b(vibrat\w*|frequenc\w*|energ(y|ies)|manifest\w*|higher self|chakras?|the universe|destiny|past li(fe|ves)|entit(y|ies)|messages? from|signs? from|revealed|the truth|prove[sd]?|what it (really )?means is|it means that you)\b/i,
    because: 'a vision is not read as literal truth, and no tradition is set above another',
    everywhere,
  },
  {
    name: 'disclosure',
    never:
      /\b(confront\w*|forgiv\w*|tell (him|her|them|your)|quit|leave (him|her|them|your (partner|husband|wife|job|family))|break up|divorce|resign)\b/i,
    because: 'no disclosure, confrontation or big change is urged',
    everywhere,
  },
  {
    name: 'danger',
    never: /\b(kill\w*|suicid\w*|self-harm|overdos\w*|die|dying|worthless)\b/i,
    because: 'danger is met by the support panel, not in passing',
    everywhere,
  },
  {
    name: 'typography',
    never: /[!*#_<>{}]|[\u{1F300}-\u{1FAFF}]|…\s*…/u,
    because: 'no exclamation, no emoji, no markup',
    everywhere,
  },
  { name: 'typography', never: /['"]/, because: 'curly quotes', everywhere },
];

function broken(text: string, rules: readonly CareRule[]): { name: CareName; told: string }[] {
  return rules.flatMap(({ name, never, because }) => {
    const found = never.exec(text);
    return found ? [{ name, told: `“${found[0]}” in “${text}”: ${because}` }] : [];
  });
}

/** What a prompt, a practice or a sample's sentence breaks: the words found and the reason, one line each. */
export function careless(text: string): string[] {
  return broken(text, careRules).map(({ told }) => told);
}

/** What any string on the screen breaks, by the name of the rule. */
export function carelessOnScreen(text: string): { name: CareName; told: string }[] {
  return broken(
    text,
    careRules.filter((rule) => rule.everywhere),
  );
}
