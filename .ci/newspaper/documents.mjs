// The questions of the front end are files: each must be a valid document of the schema that is served.
import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';

export function invalidDocuments(folder, schemaFile) {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  if (files.length === 0) throw new Error(`No documents in ${folder}`);
  return files.flatMap((name) => {
    try {
      return validate(schema, parse(readFileSync(`${folder}/${name}`, 'utf8'))).map(
        ({ message }) => `${name}: ${message}`,
      );
    } catch (unreadable) {
      return [`${name}: ${unreadable.message}`];
    }
  });
}
