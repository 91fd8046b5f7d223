/** The official text of a law: where a reader can check what the law itself says. Never a blog, never a summary. */
import type { Law } from './law.schema.ts';

export interface OfficialUrl {
  readonly url: string;
  /** Name of the publication, as link text. */
  readonly label: 'EUR-Lex' | 'wetten.overheid.nl' | 'officielebekendmakingen.nl';
}

const ELI = /^http:\/\/data\.europa\.eu\/eli\/(.+?)(?:\/oj)?$/;
const STAATSBLAD = /\bStb\.\s*(\d{4}),?\s*(\d+)/;

/**
 * The address of the official text, from the law's identifiers: a European act by ELI, else CELEX; a Dutch one by its number in the
 * Basiswettenbestand, else in the Staatsblad. `lang` chooses the language of EUR-Lex; Dutch law is in Dutch only.
 */
export function officialUrl(law: Pick<Law, 'identifiers'>, lang: 'nl' | 'en'): OfficialUrl | undefined {
  const { eli, celex, bwb, number } = law.identifiers;
  const path = eli && ELI.exec(eli)?.[1];
  if (path) return { url: `https://eur-lex.europa.eu/eli/${path}/oj/${lang === 'nl' ? 'nld' : 'eng'}`, label: 'EUR-Lex' };
  if (celex) return { url: `https://eur-lex.europa.eu/legal-content/${lang.toUpperCase()}/TXT/?uri=CELEX:${celex}`, label: 'EUR-Lex' };
  if (bwb) return { url: `https://wetten.overheid.nl/${bwb}`, label: 'wetten.overheid.nl' };
  const staatsblad = number && STAATSBLAD.exec(number);
  if (staatsblad) return { url: `https://zoek.officielebekendmakingen.nl/stb-${staatsblad[1]}-${staatsblad[2]}.html`, label: 'officielebekendmakingen.nl' };
  return undefined;
}
