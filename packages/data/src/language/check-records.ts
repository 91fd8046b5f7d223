/** Plain language in the records: the texts that editors write for readers, each with its place. */
import type { AllRecords } from '../feed.ts';
import type { CrossFinding } from '../invariants/finding.ts';
import { eachRecord, walk } from '../invariants/walk.ts';
import { checkText } from './check-text.ts';

/** Fields that hold running Dutch text. All others are names, titles, numbers, addresses or words of a list. */
const WRITTEN: ReadonlySet<string> = new Set(['text', 'reason', 'note', 'summary', 'status', 'who', 'how', 'result', 'newTasks', 'processes', 'opportunities', 'procurement', 'supervisor', 'sanctions', 'changes', 'unconfirmed', 'addresseeNote', 'offers', 'cost', 'meetings', 'lesson', 'lessons', 'description', 'claim', 'role', 'contactRoute', 'contactFunction', 'duration']);
/** Titles that editors made up themselves. Those of laws, calls, sources and projects are names. */
const OWN_TITLE = /^(?:obligations|influence|steps)\[\d+\]\.title$/;
const OWN_NAME = /(?:^|\.)(?:label|unknown|everyday|plain)\.nl$/;

const isWritten = (path: string): boolean => OWN_TITLE.test(path) || OWN_NAME.test(path) || WRITTEN.has((path.split('.').at(-1) ?? '').replace(/\[\d+\]$/, ''));

/** What documents are called, officially. */
const DOCUMENTS = ['Nota naar aanleiding van het verslag'];

/** Names that texts may hold and that are not ours to change: of laws with all their titles, and of all other records. */
export function namesIn(records: AllRecords): string[] {
  const dutch = [
    ...records.laws.flatMap(({ title, officialTitle, synonyms, shortNames, children = [], terms = [] }) => [title.nl, officialTitle?.nl ?? '', ...synonyms, ...shortNames, ...children.map((child) => child.title.nl), ...terms.map(({ official }) => official.nl)]),
    ...[...records.funds, ...records.networks, ...records.services].flatMap(({ name, synonyms }) => [name.nl, ...synonyms]),
    ...records.organisations.flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
  // Only a name in which something could be found, or that is long, needs to be known.
  return [...new Set([...DOCUMENTS, ...dutch])].filter((name) => name.split(/\s+/).length > 2 || checkText(name).length > 0);
}

/** What to change in the Dutch texts of all records. These are warnings: a text may have a reason to be as it is. */
export function checkLanguage(records: AllRecords): CrossFinding[] {
  const names = namesIn(records);
  return eachRecord(records).flatMap(({ kind, record }) =>
    walk(record).flatMap(({ path, value }) => (typeof value === 'string' && isWritten(path) ? checkText(value, { names: names.filter((name) => value.includes(name)) }).map(({ message }): CrossFinding => ({ kind, id: record.id, path, message })) : [])));
}
