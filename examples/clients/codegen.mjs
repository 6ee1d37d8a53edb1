// npx graphql-codegen --config codegen.mjs
// Types for every document in queries/. Scalars are mapped one by one, so that none becomes `any` unnoticed.
export default {
  schema: 'http://localhost:8080/graphql/schema.graphql',
  documents: 'queries/*.graphql',
  generates: {
    'generated/': {
      preset: 'client',
      config: { strictScalars: true, scalars: { ID: 'string', DateTime: 'string' }, enumsAsTypes: true },
    },
    'generated/possible-types.ts': { plugins: ['fragment-matcher'] },
    'generated/schema.json': { plugins: ['introspection'] },
  },
};
