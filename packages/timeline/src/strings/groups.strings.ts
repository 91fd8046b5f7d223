import { FAMILIES, PACKAGES, type Family, type Package } from '@digitaal-europa/data';
import { wording, type Language } from '@digitaal-europa/ui/wording';
import { NO_PACKAGE, type Grouping, type Subject } from '../model/groups.ts';

/** What the groups are called. */
interface GroupStrings {
  readonly label: string;
  readonly options: Readonly<Record<Grouping, string>>;
  readonly subjects: Readonly<Record<Subject, string>>;
  readonly noPackage: string;
}

/** Beside the name of a subject. */
const SIGNS: Readonly<Record<Subject, string>> = { ai: 'AI', cyber: 'CY', data: 'DA', identity: 'ID', information: 'IP', procurement: 'IN', platforms: 'PL', governance: 'BE', surroundings: 'LE' };

const nl: GroupStrings = {
  label: 'Groepeer de wetten',
  options: { subject: 'Per onderwerp', package: 'Per pakket', family: 'Per soort' },
  subjects: {
    ai: 'Kunstmatige intelligentie',
    cyber: 'Cyberveiligheid',
    data: 'Data en standaarden',
    identity: 'Identiteit en dienstverlening',
    information: 'Informatie en privacy',
    procurement: 'Inkoop, cloud en netwerken',
    platforms: 'Platforms, consumenten en media',
    governance: 'Bestuur, innovatie en werk',
    surroundings: 'Leefomgeving, energie en zorg',
  },
  noPackage: 'Niet in een pakket',
};

const en: GroupStrings = {
  label: 'Group the laws',
  options: { subject: 'By subject', package: 'By package', family: 'By type' },
  subjects: {
    ai: 'Artificial intelligence',
    cyber: 'Cybersecurity',
    data: 'Data and standards',
    identity: 'Identity and public services',
    information: 'Information and privacy',
    procurement: 'Procurement, cloud and networks',
    platforms: 'Platforms, consumers and media',
    governance: 'Governance, innovation and work',
    surroundings: 'Surroundings, energy and health',
  },
  noPackage: 'Not in a package',
};

export const groupStrings = wording('timeline.groups', { nl, en });

/** Name of a group, and the two letters beside it where it has them. */
export function groupName(grouping: Grouping, id: string, language: Language): { readonly name: string; readonly sign?: string } {
  if (grouping === 'family') return { name: FAMILIES[id as Family][language] };
  const { subjects, noPackage } = groupStrings(language);
  if (grouping === 'package') return { name: id === NO_PACKAGE ? noPackage : PACKAGES[id as Package][language] };
  return { name: subjects[id as Subject], sign: SIGNS[id as Subject] };
}
