/**
 * Dutch public bodies from the register of government organisations (ROO), as XML. Of the three ways to the same facts this is the one to
 * rely on: made anew every day, at an address without a version number, and with the OIN. The API gave 404 elsewhere, and the TOOI lists are
 * frozen per version; from those we only take how one organisation became another (organisation-history.ts).
 * Only organisations are read, never the people in them.
 */
import { XMLParser } from 'fast-xml-parser';
import * as z from 'zod/mini';
import type { OrganisationType } from '../../vocabulary.ts';
import type { HttpRequest } from './http.ts';
import { SourceError, expectMost, failureOf, type Failure, type FetchContext, type Harvest } from './source.ts';
import { asList, dayOf, decodeReferences, fieldsOf, plainText, type Fields } from './untrusted.ts';

/** A file per level; `type` is the word that the register uses. */
const LEVELS: Readonly<Record<OrganisationType, { readonly file: string; readonly type: string }>> = {
  gemeente: { file: 'gemeenten', type: 'Gemeente' },
  provincie: { file: 'provincies', type: 'Provincie' },
  waterschap: { file: 'waterschappen', type: 'Waterschap' },
};

export const registeredSchema = z.object({
  /** The lower-case TOOI code, our id: `gm0716`. */
  code: z.string(),
  type: z.enum(['gemeente', 'provincie', 'waterschap']),
  name: z.string(),
  tooi: z.string(),
  /** Twenty digits as text: the zeros at the front count. */
  oin: z.optional(z.string()),
  /** Absent: it goes on. */
  endsOn: z.optional(z.string()),
});
export type Registered = z.output<typeof registeredSchema>;

export const registerRequest = (level: OrganisationType): HttpRequest => ({
  url: `https://organisaties.overheid.nl/archive/exportOO_${LEVELS[level].file}.xml`,
  accept: ['application/xml', 'text/xml'],
  maxBytes: 80_000_000,
  timeout: 120_000,
  pause: 1000,
});

/** Every value stays text, and nothing in the file can define an entity: references are decoded by us, once. */
const parser = new XMLParser({
  ignoreAttributes: false, attributeNamePrefix: '@', removeNSPrefix: true, parseTagValue: false, parseAttributeValue: false, processEntities: false, ignoreDeclaration: true, ignorePiTags: true,
});

const textOf = (value: unknown): string => {
  const first = asList(value)[0];
  const text = typeof first === 'string' ? first : fieldsOf(first)['#text'];
  return typeof text === 'string' ? plainText(decodeReferences(text), 240) : '';
};

/** `https://identifier.overheid.nl/tooi/id/gemeente/gm0716`: its code. Anything else gives `undefined`. */
export const codeOfTooi = (uri: string): string | undefined => /^https:\/\/identifier\.overheid\.nl\/tooi\/id\/[a-z_]{2,40}\/((?:gm|pv|ws)\d{2,6})$/.exec(uri)?.[1];

function registeredOf(fields: Fields, level: OrganisationType): Registered | undefined {
  const codes = asList(fieldsOf(fields.identificatiecodes).resourceIdentifier).map(fieldsOf);
  const identifier = (name: string): string => textOf(codes.find((code) => code['@naam'] === name));
  const types = asList(fieldsOf(fields.types).type).map((type) => textOf(type));
  const tooi = textOf(fields['@resourceIdentifierTOOI']) || identifier('resourceIdentifierTOOI');
  const [code, name, oin] = [codeOfTooi(tooi), textOf(fields.naam), identifier('OIN')];
  if (!types.includes(LEVELS[level].type) || code === undefined || name === '') return undefined;
  return { code, type: level, name, tooi, oin: /^\d{20}$/.test(oin) ? oin : undefined, endsOn: dayOf(textOf(fields.eindDatum)) };
}

/**
 * The organisations at the top of a file; parts of an organisation, nested in it, are left out, and so is what has no code.
 * @throws SourceError when the file is not whole, brings entities of its own, or is something else.
 */
export function readRegister(xml: string, level: OrganisationType): Registered[] {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new SourceError('Het bestand bevat iets dat er niet in hoort. Het is niet gelezen.', 'XML with a DOCTYPE');
  // A download that broke off parses well: only the end shows it.
  if (!/<\/(?:[\w-]+:)?overheidsorganisaties>\s*$/.test(xml)) throw new SourceError('Het bestand is niet compleet.', 'no closing overheidsorganisaties');
  const root = fieldsOf(fieldsOf(parser.parse(xml)).overheidsorganisaties);
  const found = asList(fieldsOf(root.organisaties).organisatie).map(fieldsOf).flatMap((fields) => registeredOf(fields, level) ?? []);
  if (found.length === 0) throw new SourceError('In het bestand staat geen enkele organisatie. Dat kan niet kloppen.', `no organisations of level "${level}"`);
  return found;
}

export async function fetchRegister({ http, records }: Pick<FetchContext<Registered>, 'http' | 'records'>): Promise<Harvest<Registered>> {
  const found: Registered[] = [];
  const failures: Failure[] = [];
  for (const level of Object.keys(LEVELS) as OrganisationType[]) {
    try {
      const listed = readRegister((await http(registerRequest(level))).text, level);
      expectMost(new Set(listed.map(({ code }) => code)), records.organisations.filter(({ type, endsOn }) => type === level && endsOn === undefined).map(({ id }) => id));
      found.push(...listed);
    } catch (error) {
      failures.push(failureOf(error, LEVELS[level].file));
    }
  }
  if (found.length === 0) throw new SourceError(failures[0]?.message ?? 'De bron gaf niets.', failures[0]?.detail ?? 'nothing');
  return { items: found.map((value) => ({ key: value.code, value })), failures };
}
