import { FAMILIES, PACKAGES, type Bilingual, type Family, type Package } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import { NO_PACKAGE, type Grouping, type Subject } from '../model/groups.ts';

const SUBJECT_NAMES: Readonly<Record<Subject, Bilingual & { readonly sign: string }>> = {
  ai: { sign: 'AI', nl: 'Kunstmatige intelligentie', en: 'Artificial intelligence' },
  cyber: { sign: 'CY', nl: 'Cyberveiligheid', en: 'Cybersecurity' },
  data: { sign: 'DA', nl: 'Data en standaarden', en: 'Data and standards' },
  identity: { sign: 'ID', nl: 'Identiteit en dienstverlening', en: 'Identity and public services' },
  information: { sign: 'IP', nl: 'Informatie en privacy', en: 'Information and privacy' },
  procurement: { sign: 'IN', nl: 'Inkoop, cloud en netwerken', en: 'Procurement, cloud and networks' },
  platforms: { sign: 'PL', nl: 'Platforms, consumenten en media', en: 'Platforms, consumers and media' },
  governance: { sign: 'BE', nl: 'Bestuur, innovatie en werk', en: 'Governance, innovation and work' },
  surroundings: { sign: 'LE', nl: 'Leefomgeving, energie en zorg', en: 'Surroundings, energy and health' },
};

const NO_PACKAGE_NAME: Bilingual = { nl: 'Niet in een pakket', en: 'Not in a package' };

/** Name of a group, and the two letters beside it where it has them. */
export function groupName(grouping: Grouping, id: string, language: Language): { readonly name: string; readonly sign?: string } {
  if (grouping === 'family') return { name: FAMILIES[id as Family][language] };
  if (grouping === 'package') return { name: (id === NO_PACKAGE ? NO_PACKAGE_NAME : PACKAGES[id as Package])[language] };
  const subject = SUBJECT_NAMES[id as Subject];
  return { name: subject[language], sign: subject.sign };
}

interface GroupStrings { readonly label: string; readonly options: Readonly<Record<Grouping, string>> }
const STRINGS: Readonly<Record<Language, GroupStrings>> = {
  nl: { label: 'Groepeer de wetten', options: { subject: 'Per onderwerp', package: 'Per pakket', family: 'Per soort' } },
  en: { label: 'Group the laws', options: { subject: 'By subject', package: 'By package', family: 'By type' } },
};
export const groupStrings = (language: Language): GroupStrings => STRINGS[language];
