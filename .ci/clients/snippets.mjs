// Every GraphQL snippet of the guides is a file of examples/queries, or valid by the schema; every link leads to a file.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';

const root = '../..';
const guides = ['frontends', 'editors', 'branding'].map((name) => `${root}/docs/${name}.md`);
const schema = buildSchema(readFileSync(`${root}/docs/schema.graphql`, 'utf8'));
const queries = `${root}/examples/queries`;
const files = new Map(readdirSync(queries).filter((name) => name.endsWith('.graphql'))
  .map((name) => [readFileSync(join(queries, name), 'utf8').trim(), name]));

const problems = [];
let quoted = 0;
let valid = 0;
for (const guide of guides) {
  const text = readFileSync(guide, 'utf8');
  for (const [, snippet] of text.matchAll(/^```graphql\n([\s\S]*?)^```$/gm)) {
    if (files.has(snippet.trim())) {
      quoted++;
      continue;
    }
    try {
      const errors = validate(schema, parse(snippet), specifiedRules);
      problems.push(...errors.map(({ message }) => `${guide}: ${message}\n${snippet}`));
      valid++;
    } catch (error) {
      problems.push(`${guide}: ${error.message}\n${snippet}`);
    }
  }
  for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)) {
    if (!existsSync(join(dirname(guide), target))) {
      problems.push(`${guide}: ${target} is not there`);
    }
  }
}
for (const [text, name] of files) {
  problems.push(...validate(schema, parse(text)).map(({ message }) => `${name}: ${message}`));
}
console.log(`${quoted} snippets are files, ${valid} more are valid, ${files.size} files are valid`);
if (problems.length > 0 || quoted < 4) {
  throw new Error(problems.join('\n') || 'The guides quote no files');
}
