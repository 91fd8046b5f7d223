/**
 * Writes the rules by which records are checked (`src/rules/`) from the zod schemas, which stay the one source. Knows only as much of zod as our
 * schemas use and throws at anything else, so a new kind of check cannot be forgotten.
 */
import * as calendar from '../../calendar.ts';
import * as fund from '../../fund.schema.ts';
import * as law from '../../law.schema.ts';
import * as network from '../../network.schema.ts';
import * as organisation from '../../organisation.schema.ts';
import * as record from '../../record.schema.ts';
import * as refinements from '../../refinements.ts';
import * as service from '../../service.schema.ts';
import * as stages from '../../stages.ts';
import * as vocabulary from '../../vocabulary.ts';

/** As much of zod's definitions as our schemas use. */
interface Definition {
  readonly type?: string;
  readonly check?: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly entries?: Readonly<Record<string, string>>;
  readonly checks?: readonly Schema[];
  readonly defaultValue?: unknown;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly fn?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly error?: (issue: unknown) => string;
}
interface Schema { readonly _zod: { readonly def: Definition } }

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && '_zod' in value;

/** The modules of rules that are written, each with the schemas that get a name of their own in it. */
type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const SHARED = 'shared.rules.ts';
const MODULES: Modules = { [SHARED]: record, 'law.rules.ts': law, 'fund.rules.ts': fund, 'network.rules.ts': network, 'organisation.rules.ts': organisation, 'service.rules.ts': service };

/** What rules refer to instead of writing it out. */
interface Named { readonly name: string; readonly module: string }

function namesIn(modules: Modules): ReadonlyMap<unknown, Named> {
  const named = new Map<unknown, Named>();
  for (const [module, exported] of Object.entries({ '../calendar.ts': calendar, '../refinements.ts': refinements, '../stages.ts': stages, '../vocabulary.ts': vocabulary })) {
    for (const [name, value] of Object.entries(exported)) if (/^has|^is|^[A-Z_]+$/.test(name)) named.set(value, { name, module });
  }
  for (const [file, exported] of Object.entries(modules)) {
    for (const [name, value] of Object.entries(exported)) if (isSchema(value)) named.set(value, { name: name.replace(/Schema$/, ''), module: `./${file}` });
  }
  return named;
}

const unknown = (what: string): never => { throw new Error(`${what}: the rules do not know this of zod; teach src/check.ts and src/node/rules/generate.ts`); };

/** What may be said in a definition of each type, beside its type and its checks: anything more changes its meaning. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  object: ['shape'], array: ['element'], optional: ['innerType'], default: ['innerType', 'defaultValue'], string: [], number: ['check', 'format', 'abort'], boolean: [], enum: ['entries'],
};

function checkParts(def: Definition): void {
  const parts = PARTS[def.type ?? ''] ?? unknown(`type ${def.type}`);
  for (const part of Object.keys(def)) if (!['type', 'checks', ...parts].includes(part)) unknown(`${part} of ${def.type}`);
}

const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
const WIDEST = 140;

/** On one line when it fits. */
function fields(entries: readonly (readonly [key: string, rule: string])[]): string {
  const all = entries.map(([key, rule]) => (key === rule ? key : `${key}: ${rule}`));
  const line = `{ ${all.join(', ')} }`;
  return line.length <= WIDEST && !line.includes('\n') ? line : `{\n${all.map((field) => `  ${field.replaceAll('\n', '\n  ')},\n`).join('')}}`;
}

/** The text of one module while it is being written. */
class Writing {
  readonly #module: string;
  readonly #named: ReadonlyMap<unknown, Named>;
  /** Not every bundle needs all that is shared: so marked, a bundler may leave out what is not used. */
  readonly #mark: string;
  readonly #imports = new Map<string, Set<string>>();
  readonly #written = new Map<string, string>();

  constructor(file: string, named: ReadonlyMap<unknown, Named>) {
    this.#module = `./${file}`;
    this.#named = named;
    this.#mark = file === SHARED ? '/* @__PURE__ */ ' : '';
  }

  #import(name: string, module: string): string {
    if (module !== this.#module) this.#imports.set(module, (this.#imports.get(module) ?? new Set()).add(name));
    return name;
  }

  /** One of the functions of `check.ts`. */
  #call(name: string, ...args: readonly string[]): string { return `${this.#mark}${this.#import(name, '../check.ts')}(${args.join(', ')})`; }

  #reference(value: unknown): string {
    const found = this.#named.get(value) ?? unknown(`${String(value)}, which is exported nowhere`);
    return this.#import(found.name, found.module);
  }

  #test(type: string, def: Definition): string {
    const error = def.error?.({});
    const message = error === undefined ? [] : [quote(error)];
    switch (def.check) {
      case 'min_length': return type === 'string' && Number(def.minimum) > 1 ? unknown('min_length over 1 of a string') : this.#call('atLeast', String(def.minimum), ...message);
      case 'max_length': return this.#call('atMost', String(def.maximum), ...message);
      case 'greater_than': return this.#call('atLeast', String(def.inclusive ? def.value : type === 'whole' ? Number(def.value) + 1 : unknown('an exclusive bound')), ...message);
      case 'less_than': return this.#call('atMost', String(def.inclusive ? def.value : unknown('an exclusive bound')), ...message);
      case 'string_format': return def.format === 'regex' && def.pattern?.flags === '' ? this.#call('matches', String(def.pattern), ...message) : unknown(`format ${def.format}`);
      case 'custom': return this.#call('holds', this.#reference(def.fn), ...message);
      default: return unknown(`check ${def.check}`);
    }
  }

  #list(def: Definition, absent: boolean): string {
    const item = this.rule(def.element as Schema);
    const sizes = (def.checks ?? []).filter(({ _zod }) => _zod.def.check !== 'custom');
    const tests = (def.checks ?? []).filter((check) => !sizes.includes(check)).map((check) => this.#test('array', check._zod.def));
    const [most, ...more] = sizes;
    if (absent && more.length === 0 && most?._zod.def.check === 'max_length' && !most._zod.def.error) return this.#call('list', item, String(most._zod.def.maximum), ...tests);
    const array = this.#call('array', item, ...(sizes.length + tests.length > 0 ? [`[${sizes.map((check) => this.#test('array', check._zod.def)).join(', ')}]`] : []), ...tests);
    return absent ? this.#call('optional', array, '[]') : array;
  }

  #default(inner: Schema, value: unknown): string {
    const [text, { def }] = [JSON.stringify(value), inner._zod];
    if (text === '[]' && def.type === 'array' && !this.#named.has(inner)) {
      checkParts(def);
      return this.#list(def, true);
    }
    return this.#call('optional', this.rule(inner), typeof value === 'string' ? quote(value) : text === '[]' || text === '{}' ? text : unknown(`default ${text}`));
  }

  #object(def: Definition): string {
    const shape = Object.entries(def.shape ?? {}).map(([key, field]) => [key, this.rule(field)] as const);
    return this.#call('object', fields(shape), ...(def.checks ?? []).map((check) => this.#test('object', check._zod.def)));
  }

  #type(schema: Schema): string {
    const { def } = schema._zod;
    checkParts(def);
    const inner = def.innerType as Schema;
    const tests = (type: string): string => this.#call(type, ...(def.checks ?? []).map((check) => this.#test(type, check._zod.def)));
    switch (def.type) {
      case 'object': return this.#object(def);
      case 'array': return this.#list(def, false);
      case 'optional': return this.#call('optional', this.rule(inner));
      case 'default': return this.#default(inner, def.defaultValue);
      case 'string': return tests('string');
      case 'number': return def.format === undefined ? tests('number') : def.format === 'safeint' ? tests('whole') : unknown(`number of format ${def.format}`);
      case 'boolean': return tests('boolean');
      case 'enum': return this.#call('oneOf', record.VOCABULARY_OF.has(schema) ? this.#reference(record.VOCABULARY_OF.get(schema)) : `[${Object.values(def.entries ?? {}).map(quote).join(', ')}]`);
      default: return unknown(`type ${def.type}`);
    }
  }

  /** The rule of a schema: its name when it has one, written before it is referred to. */
  rule(schema: Schema): string {
    const named = this.#named.get(schema);
    if (named === undefined) return this.#type(schema);
    if (named.module === this.#module && !this.#written.has(named.name)) this.#written.set(named.name, this.#type(schema));
    return this.#import(named.name, named.module);
  }

  get text(): string {
    const imports = [...this.#imports].sort(([a], [b]) => (a < b ? -1 : 1)).map(([module, names]) => `import { ${[...names].sort().join(', ')} } from '${module}';\n`);
    return `// Made from the zod schemas by \`npm run rules\` in packages/data: change those, not this.\n${imports.join('')}\n${[...this.#written].map(([name, rule]) => `export const ${name} = ${rule};\n`).join('')}`;
  }
}

/** The text of every module of rules, by file name. */
export function rulesFiles(modules = MODULES): ReadonlyMap<string, string> {
  const named = namesIn(modules);
  return new Map(Object.entries(modules).map(([file, exported]) => {
    const writing = new Writing(file, named);
    for (const value of Object.values(exported)) if (isSchema(value)) writing.rule(value);
    return [file, writing.text];
  }));
}
