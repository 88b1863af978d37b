/** What kind of evidence a statement rests on. */
export const evidenceKinds = [
  'people',
  'mixed',
  'animals',
  'review',
  'practice',
  'official',
  'unknown',
] as const;

export type Evidence = (typeof evidenceKinds)[number];

/**
 * Where a statement comes from. What is written here was read there, if only in its abstract; what could not be read
 * is not in the product. The words of a citation are in `locales/`, section `understanding.sources`.
 */
export type SourceOfStatement = {
  id: string;
  year: number;
  /** As its publisher gives it; null where none was seen, which the page says where nothing else leads there. */
  doi: string | null;
  /** The id in PubMed Central; null where none was seen. */
  pmc: string | null;
};

function source(
  id: string,
  year: number,
  doi: string | null,
  pmc: string | null = null,
): SourceOfStatement {
  return { id, year, doi, pmc };
}

/** Every source, each of some statement. */
export const sources: readonly SourceOfStatement[] = [
  source('bathje', 2022, '10.3389/fpsyg.2022.824077', 'PMC9386447'),
  source('low', 2022, null),
  source('gren', 2023, '10.3389/fpsyg.2023.1054692'),
  source('hartogsohn', 2017, '10.1177/2050324516683325'),
  source('interviews', 2021, '10.3389/fpsyt.2021.695335', 'PMC8415567'),
  source('scheidegger', 2012, '10.1371/journal.pone.0044799'),
  source('midazolam', 2020, null, 'PMC7267897'),
  source('evansNetwork', 2018, '10.1016/j.biopsych.2018.01.027', 'PMC6093808'),
  source('driesen', 2013, '10.1038/mp.2012.194', 'PMC3646075'),
  source('anticevic', 2012, null, 'PMC3478611'),
  source('mcmillan', 2020, '10.1515/revneuro-2019-0090'),
  source('wu', 2021, null, 'PMC8190578'),
  source('holmes', 2022, '10.1038/s41380-022-01465-2'),
  source('rothberg', 2021, '10.1177/0269881120970879'),
  source('mathai', 2023, '10.1007/s00213-023-06324-8'),
  source('ko', 2022, '10.3389/fpsyt.2022.917199', 'PMC9340494'),
  source('evansDifficulties', 2023, '10.1371/journal.pone.0293349'),
  source('coping', 2024, '10.1556/2054.2024.00420'),
  source('fda', 2023, null),
];

/** A statement; its words are in `locales/`, section `understanding.statements`. */
export type Statement = { id: string; evidence: Evidence; source: string };

/** A part of the page: a few sentences that sum up, and what they rest on. */
export type Section = { id: string; statements: readonly Statement[] };

function says(id: string, evidence: Evidence, from: string): Statement {
  return { id, evidence, source: from };
}

/** The page, in order. The lenses are Afterglow's own way of asking, and claim nothing that needs a source. */
export const sections: readonly Section[] = [
  {
    id: 'integration',
    statements: [
      says('oneMeaning', 'review', 'bathje'),
      says('noFixedEnd', 'practice', 'low'),
      says('agreed', 'practice', 'gren'),
    ],
  },
  {
    id: 'setting',
    statements: [
      says('whatTheyAre', 'review', 'hartogsohn'),
      says('peopleSaid', 'mixed', 'interviews'),
    ],
  },
  {
    id: 'network',
    statements: [
      says('dayAfter', 'mixed', 'scheidegger'),
      says('sedative', 'mixed', 'midazolam'),
      says('twoDays', 'mixed', 'evansNetwork'),
      says('rises', 'mixed', 'driesen'),
      says('task', 'mixed', 'anticevic'),
      says('confusing', 'unknown', 'mcmillan'),
    ],
  },
  {
    id: 'connections',
    statements: [says('spines', 'animals', 'wu'), says('noChange', 'people', 'holmes')],
  },
  {
    id: 'mystical',
    statements: [
      says('drinking', 'mixed', 'rothberg'),
      says('noLink', 'people', 'mathai'),
      says('besideEachOther', 'mixed', 'interviews'),
      says('tenOfTwelve', 'mixed', 'ko'),
    ],
  },
  {
    id: 'hard',
    statements: [
      says('lasting', 'mixed', 'evansDifficulties'),
      says('whatHelped', 'mixed', 'coping'),
      says('known', 'official', 'fda'),
    ],
  },
  { id: 'lenses', statements: [] },
];

/** The source that a statement names. */
export function sourceOf({ source: id }: Statement): SourceOfStatement {
  const found = sources.find((one) => one.id === id);
  if (!found) throw new Error(`No source ${id}`);
  return found;
}
