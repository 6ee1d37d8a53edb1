// One client for each folder of documents, as a front end would generate it. Scalars are mapped one by one: one that is
// not named here is an error, and so is a value that TypeScript would take for anything.
import { existsSync, readdirSync } from 'node:fs';

const SCHEMA = '../../docs/schema.graphql';
const config = {
  strictScalars: true,
  defaultScalarType: 'unknown',
  scalars: { ID: 'string', DateTime: 'string' },
  enumsAsTypes: true,
  useTypeImports: true,
};
const client = (documents) => ({
  schema: SCHEMA,
  documents,
  preset: 'client',
  presetConfig: { fragmentMasking: false },
  config: { ...config, importExtension: '.js' },
});

// The example front end sends each of its documents as it is: fragments of one name are others in the next.
const newspaper = '../../examples/newspaper/queries';
const pages = existsSync(newspaper) ? readdirSync(newspaper).filter((file) => file.endsWith('.graphql')) : [];

export default {
  overwrite: true,
  emitLegacyCommonJSImports: false,
  importExtension: '.js',
  generates: {
    'generated/examples/': client('../../examples/queries/*.graphql'),
    ...Object.fromEntries(pages.map((file) => [`generated/newspaper/${file}/`, client(`${newspaper}/${file}`)])),
    'generated/checks/': client('documents/*.graphql'),
    'generated/possible-types.ts': { schema: SCHEMA, plugins: ['fragment-matcher'], config: { useExplicitTyping: true } },
    'generated/schema.json': { schema: SCHEMA, plugins: ['introspection'] },
  },
};
