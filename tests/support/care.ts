/**
 * What Afterglow's own words may not contain, and why: the rules of Care as a list that tests check every prompt,
 * practice and sample sentence against. A rule names a word or a claim, in any case.
 */
type CareRule = { never: RegExp; because: string };

const careRules: readonly CareRule[] = [
  {
    never:
      /\b(dos(e|es|ed|ing|age)|micro-?dos\w*|milligrams?|\d+ ?mg|lozenges?|troches?|nasal|spray|injections?|inject\w*|infusions?|drip|iv|im|tablets?|pills?|boosters?|maintenance)\b/i,
    because: 'no dose, route or frequency',
  },
  {
    never:
      /\b(medicines?|medication|meds|drugs?|substances?|ketamine|psychedelics?|prescri\w*|taper\w*|alcohol|cannabis|supplements?)\b/i,
    because: 'no view on any medicine or substance',
  },
  {
    never:
      /\b(diagnos\w*|symptoms?|disorders?|depress\w*|anxiety|trauma\w*|ptsd|patients?|treatment|therapeutic)\b/i,
    because: 'no diagnosis and no clinical reading',
  },
  {
    never:
      /\b(heal(s|ed|ing|er)?|cured?|cures|recover(ed|y)?|fix(ed|es)? you|better you|transform\w*|breakthroughs?|wellness|journey)\b/i,
    because: 'no promise',
  },
  {
    never:
      /\b(should|must|ought|have to|need to|needs to|supposed to|make sure|remember to|don[’']t forget|try to|be sure)\b/i,
    because: 'nothing is urged',
  },
  {
    never:
      /\b(always|everything happens|everyone|everybody|nobody else|for a reason|meant to be)\b/i,
    because: 'no sweeping claim',
  },
  {
    never:
      /\b(goals?|achieve\w*|progress|success\w*|fail\w*|streaks?|scores?|rate|rating|rank|improve\w*|productiv\w*|out of ten|percent)\b/i,
    because: 'no score, no competition',
  },
  {
    never:
      /\b(brain(s)?|neuro\w*|rewir\w*|plastic\w*|synap\w*|serotonin|dopamine|networks?|chemical\w*)\b/i,
    because: 'science is not claimed in passing',
  },
  {
    never:
      /\b(vibrat\w*|frequenc\w*|energ(y|ies)|manifest\w*|higher self|chakras?|the universe|destiny|past li(fe|ves)|entit(y|ies)|messages? from|signs? from|revealed|the truth|prove[sd]?)\b/i,
    because: 'a vision is not read as literal truth, and no tradition is set above another',
  },
  {
    never:
      /\b(confront\w*|forgiv\w*|tell (him|her|them|your)|quit|leave (him|her|them|your)|break up|divorce|resign)\b/i,
    because: 'no disclosure, confrontation or big change is urged',
  },
  {
    never: /\b(kill\w*|suicid\w*|self-harm|overdos\w*|die|dying|worthless)\b/i,
    because: 'danger is met by the support panel, not in passing',
  },
  {
    never: /[!*#_<>{}]|[\u{1F300}-\u{1FAFF}]|…\s*…/u,
    because: 'no exclamation, no emoji, no markup',
  },
  { never: /['"]/, because: 'curly quotes' },
];

/** What a text breaks: the words found and the reason, one line each; empty where nothing is wrong. */
export function careless(text: string): string[] {
  return careRules.flatMap(({ never, because }) => {
    const found = never.exec(text);
    return found ? [`“${found[0]}” in “${text}”: ${because}`] : [];
  });
}
