import { listInWords, small, type Gap, type JoiningMode, type Known, type Network, type NetworkKind, type NetworkReason, type NetworkReasonName, type Theme } from '@digitaal-europa/data';
import { wording, type Language } from '@digitaal-europa/ui/wording';
import type { AheadOn, PeerLike, PeerReason } from '../model/frontrunners.ts';
import type { CircleContact } from '../model/gap-circle.ts';
import { functionsInWords, joiningStrings, themesInWords } from './joining.strings.ts';
import { inlineName, provincesInWords } from './network.strings.ts';

export interface InvitationParts {
  readonly name: string;
  readonly theme: string;
  readonly region: string;
  /** Plural of the type of organisation. */
  readonly type: string | undefined;
  /** Names of networks that reach further. */
  readonly further: readonly string[];
}

/** What a reason says with what it is about filled in. */
type Told = (of: string) => string;

/** What the advice says. */
export interface AdviceStrings {
  readonly title: (name: string) => string;
  readonly also: string;
  readonly not: string;
  readonly none: string;
  readonly asks: string;
  readonly kinds: Readonly<Record<NetworkKind, string>>;
  readonly automatic: string;
  readonly reach: Readonly<Record<Network['reach'], string>>;
  readonly elsewhere: Told;
  readonly regionUnknown: string;
  readonly met: Readonly<Record<'actief' | 'doelgroep' | 'nog-geen-lid', Readonly<Record<Known, string>>>>;
  readonly themes: Readonly<Record<Known, Told>>;
  readonly functions: Readonly<Record<Known, Told>>;
  readonly time: Readonly<Record<Known, Told>>;
  /** Of lists that are hardly ever complete nobody can say that there are none. */
  readonly peers: Told;
  readonly noPeers: string;
  readonly only: Told;
  readonly joining: Readonly<Record<JoiningMode, string>>;
  /** Of a network that reaches further than a region without one. */
  readonly further: Told;
  readonly gap: (theme: string, region: string) => string;
  readonly gapUnsure: (theme: string, region: string, networks: string) => string;
  readonly gapFurther: Told;
  readonly gapNothing: string;
  readonly call: (name: string, theme: string) => string;
  readonly read: (name: string, theme: string) => string;
  readonly smallMeans: string;
  readonly contactVia: Told;
  readonly sameGap: (count: number) => string;
  readonly noContact: string;
  /** What is recorded of an umbrella organisation: a function, help desks, or neither. */
  readonly contact: (koepel: string, contactFunction: string | undefined, helpdesks: readonly string[]) => string;
  readonly peer: Readonly<Record<PeerReason, Told>>;
  readonly together: Told;
  readonly invitation: (parts: InvitationParts) => { readonly subject: string; readonly text: string };
  readonly titleOpen: string;
  readonly chooseFirst: string;
  readonly ask: string;
  readonly ordered: (count: number) => string;
  readonly how: string;
  readonly moreReasons: string;
  /** What of what it asks nobody recorded, in one sentence. */
  readonly asksUnknown: (what: readonly string[], all: boolean) => string;
  readonly noFrontrunner: string;
  readonly nearest: string;
  readonly circle: {
    readonly all: string; readonly title: (theme: string) => string; readonly none: (theme: string, region: string) => string; readonly todo: string; readonly unsure: string;
    readonly perhaps: string; readonly further: string; readonly others: string; readonly rest: (count: number) => string;
    readonly invite: string; readonly copy: string; readonly help: string; readonly toPage: (koepel: string) => string;
  };
  readonly ahead: { readonly title: string; readonly none: string; readonly noneFits: string; readonly peers: string };
}

const nl: AdviceStrings = {
  title: (name) => `Past bij ${name}`, also: 'Ook mogelijk', not: 'Niet, want …', none: 'Wij kennen geen netwerk dat past bij wat u zoekt.', asks: 'Wat het vraagt',
  kinds: { network: 'Het is een netwerk waar u zich bij kunt aansluiten.', programme: 'Het is een programma waar u aan mee kunt doen.', platform: 'Het is een platform. U kunt het gebruiken, maar u sluit zich er niet bij aan.', koepel: 'Het is een koepel, geen netwerk waar u zich bij aansluit.', authority: 'Het is een overheidsorganisatie, geen netwerk waar u zich bij aansluit.' },
  automatic: 'Wie bij de doelgroep hoort, is vanzelf lid. Er is niets te kiezen.',
  reach: { regional: 'Het werkt in uw regio.', national: 'Het werkt in het hele land.', european: 'Het werkt in Europa.', global: 'Het werkt in de hele wereld.' },
  elsewhere: (of) => `Het werkt in een andere regio: ${of}.`, regionUnknown: 'Of het in uw regio werkt, is niet bekend.',
  met: {
    actief: { ja: 'Het is actief.', nee: 'Het is gestopt of slaapt.', onbekend: 'Of het nog actief is, is niet bekend.' },
    doelgroep: { ja: 'Het is voor organisaties als de uwe.', nee: 'Het is voor andere organisaties dan de uwe.', onbekend: 'Of het ook voor uw organisatie is, is niet bekend.' },
    'nog-geen-lid': { ja: 'Voor zover bekend bent u nog niet aangesloten.', nee: 'U bent al aangesloten.', onbekend: 'Of u al bent aangesloten, is niet bekend.' },
  },
  themes: { ja: (of) => `Het gaat over ${of}.`, nee: (of) => `Het gaat over iets anders: ${of}.`, onbekend: () => 'Waarover het gaat, is niet bekend.' },
  functions: { ja: (of) => `Het is bedoeld voor deze functie: ${of}.`, nee: (of) => `Het is bedoeld voor een andere functie: ${of}.`, onbekend: () => 'Voor welke functie het is, is niet bekend.' },
  time: { ja: (of) => `Het kost ${of}: dat past.`, nee: (of) => `Het kost ${of}: meer dan u hebt.`, onbekend: () => 'Hoeveel tijd het kost, is niet bekend.' },
  peers: (of) => `Organisaties als de uwe doen mee: ${of}.`, noPeers: 'Of organisaties als de uwe meedoen, is niet bekend.',
  only: (of) => `Het is het enige netwerk in uw regio dat wij kennen over ${of}.`,
  joining: { open: 'U kunt zich zelf aanmelden.', 'on-request': 'U kunt vragen of u mee mag doen.', invited: 'U kunt alleen meedoen als u wordt gevraagd.', automatic: 'Wie bij de doelgroep hoort, is vanzelf lid.', unknown: 'Hoe u zich aansluit, is niet bekend.' },
  further: (of) => `In uw regio kennen wij geen netwerk over ${of}. Dit netwerk is er wel.`,
  gap: (theme, region) => `Over ${theme} kennen wij geen regionaal netwerk in ${region} waar u bij kunt.`,
  gapUnsure: (theme, region, networks) => `Of er over ${theme} een regionaal netwerk in ${region} is waar u bij kunt, is niet zeker. Misschien: ${networks}.`,
  gapFurther: (of) => `Wel verder weg: ${of}.`, gapNothing: 'Verder weg kennen wij er ook geen.',
  call: (name, theme) => `${name} loopt voor op ${theme} en staat open voor contact.`, read: (name, theme) => `${name} loopt voor op ${theme}. Of u kunt bellen of mailen, is niet bekend.`,
  smallMeans: 'Gedaan met weinig geld of weinig mensen.', contactVia: (of) => `Contact: ${of}`,
  sameGap: (count) => (count === 0 ? 'Wij kennen geen andere overheid met dezelfde leemte.' : count === 1 ? '1 andere overheid heeft dezelfde leemte.' : `${count} andere overheden hebben dezelfde leemte.`),
  noContact: 'Bij welke koepel u hiervoor terechtkunt, is niet bekend.',
  contact: (koepel, contactFunction, helpdesks) => (contactFunction !== undefined ? `Vraag bij ${koepel} naar: ${contactFunction}.` : helpdesks.length > 0 ? `Vraag hulp bij ${koepel}: ${helpdesks.join(', ')}.` : `Vraag hulp bij ${koepel}. Wie u daar nodig hebt, is niet bekend.`),
  titleOpen: 'Welk netwerk past bij u?', chooseFirst: 'Kies eerst uw organisatie. Dan ziet u wat bij u past en wat er in uw regio is.', ask: 'Welke organisatie bent u?', ordered: (count) => (count === 1 ? '1 netwerk of programma' : `${count} netwerken of programma’s, in deze volgorde`),
  how: 'Hoe aansluiten?', moreReasons: 'Waarom nog meer, en wat het vraagt', asksUnknown: (what, all) => (all ? 'Wat het kost, hoe vaak u samenkomt, hoeveel tijd het vraagt en hoe u zich aansluit, is niet bekend.' : `Niet bekend: ${listInWords(what, 'nl')}.`), noFrontrunner: 'Wij kennen hier geen koploper.', nearest: 'Koploper het dichtst bij u',
  circle: {
    all: 'Leemtes in uw regio', title: (theme) => `Leemte: ${theme}`, none: (theme, region) => `Over ${theme} is er in ${region} een regionaal netwerk waar u bij kunt.`, todo: 'Wat kunt u doen?', unsure: 'niet zeker',
    perhaps: 'Misschien in uw regio', further: 'Wel verder weg', others: 'Wie heeft dezelfde leemte?', rest: (count) => `Nog ${count}`,
    invite: 'Nodig hen uit', copy: 'Kopieer de uitnodiging', help: 'Wie kan helpen?', toPage: (koepel) => `Naar ${koepel}`,
  },
  ahead: { title: 'Wie loopt voorop?', none: 'Wij kennen geen koploper op wat u koos.', noneFits: 'Geen koploper past bij deze keuze.', peers: 'Organisaties als de uwe' },
  peer: { size: () => 'ongeveer evenveel inwoners', province: (of) => `ook in ${of}`, water: () => 'in hetzelfde waterschap' }, together: (of) => `samen in ${of}`,
  invitation: ({ name, theme, region, type, further }) => ({
    subject: `Samen verder met ${theme}?`,
    text: `Beste collega,\n\n${name} wil verder met ${theme}. In ${region} kennen wij over dit thema geen netwerk waar ${type ?? 'organisaties als de onze'} bij kunnen.${further.length > 0 ? ` Verder weg is er wel iets: ${listInWords(further, 'nl')}.` : ''} Voor zover wij weten is dat bij u ook zo.\n\nZullen we samen kijken of een kring in de regio ons verder helpt? Ons voorstel is een gesprek van een uur. Iedereen vertelt dan waar hij mee bezig is en waar hij hulp bij kan gebruiken.\n\nWilt u meedoen? Laat ons dan weten wie er bij u over gaat.\n\nMet vriendelijke groet,\n${name}`,
  }),
};

const en: AdviceStrings = {
  title: (name) => `Fits ${name}`, also: 'Also possible', not: 'Not, because …', none: 'We know of no network that fits what you are looking for.', asks: 'What it asks',
  kinds: { network: 'It is a network that you can join.', programme: 'It is a programme that you can take part in.', platform: 'It is a platform. You can use it, but you do not join it.', koepel: 'It is an umbrella organisation, not a network that you join.', authority: 'It is a public authority, not a network that you join.' },
  automatic: 'Whoever it is meant for is a member automatically. There is nothing to choose.',
  reach: { regional: 'It works in your region.', national: 'It works in the whole country.', european: 'It works in Europe.', global: 'It works all over the world.' },
  elsewhere: (of) => `It works in another region: ${of}.`, regionUnknown: 'Whether it works in your region is not known.',
  met: {
    actief: { ja: 'It is active.', nee: 'It has ended or is dormant.', onbekend: 'Whether it is still active is not known.' },
    doelgroep: { ja: 'It is for organisations like yours.', nee: 'It is for other organisations than yours.', onbekend: 'Whether it is for your organisation too is not known.' },
    'nog-geen-lid': { ja: 'As far as known you are not in it yet.', nee: 'You are in it already.', onbekend: 'Whether you are in it already is not known.' },
  },
  themes: { ja: (of) => `It is about ${of}.`, nee: (of) => `It is about something else: ${of}.`, onbekend: () => 'What it is about is not known.' },
  functions: { ja: (of) => `It is meant for this function: ${of}.`, nee: (of) => `It is meant for another function: ${of}.`, onbekend: () => 'For which function it is, is not known.' },
  time: { ja: (of) => `It takes ${of}: that fits.`, nee: (of) => `It takes ${of}: more than you have.`, onbekend: () => 'How much time it takes is not known.' },
  peers: (of) => `Organisations like yours take part: ${of}.`, noPeers: 'Whether organisations like yours take part is not known.',
  only: (of) => `It is the only network in your region that we know of about ${of}.`,
  joining: { open: 'You can sign up yourself.', 'on-request': 'You can ask to take part.', invited: 'You can only take part when you are asked.', automatic: 'Whoever it is meant for is a member automatically.', unknown: 'How you join is not known.' },
  further: (of) => `In your region we know of no network about ${of}. There is this one.`,
  gap: (theme, region) => `We know of no regional network about ${theme} in ${region} that you can join.`,
  gapUnsure: (theme, region, networks) => `Whether there is a regional network about ${theme} in ${region} that you can join is not certain. Perhaps: ${networks}.`,
  gapFurther: (of) => `Further away there is: ${of}.`, gapNothing: 'Further away we know of none either.',
  call: (name, theme) => `${name} is ahead on ${theme} and open to contact.`, read: (name, theme) => `${name} is ahead on ${theme}. Whether you can call or write is not known.`,
  smallMeans: 'Done with little money or few people.', contactVia: (of) => `Contact: ${of}`,
  sameGap: (count) => (count === 0 ? 'We know of no other authority with the same gap.' : count === 1 ? '1 other authority has the same gap.' : `${count} other authorities have the same gap.`),
  noContact: 'Which umbrella organisation can help you with this is not known.',
  contact: (koepel, contactFunction, helpdesks) => (contactFunction !== undefined ? `Ask ${koepel} for: ${contactFunction}.` : helpdesks.length > 0 ? `Ask ${koepel} for help: ${helpdesks.join(', ')}.` : `Ask ${koepel} for help. Whom you need there is not known.`),
  titleOpen: 'Which network fits you?', chooseFirst: 'Choose your organisation first. Then you see what fits you and what there is in your region.', ask: 'Which organisation are you?', ordered: (count) => (count === 1 ? '1 network or programme' : `${count} networks or programmes, in this order`),
  how: 'How to join?', moreReasons: 'More reasons, and what it asks', asksUnknown: (what, all) => (all ? 'What it costs, how often you meet, how much time it takes and how you join is not known.' : `Not known: ${listInWords(what, 'en')}.`), noFrontrunner: 'We know of no frontrunner here.', nearest: 'Frontrunner nearest to you',
  circle: {
    all: 'Gaps in your region', title: (theme) => `Gap: ${theme}`, none: (theme, region) => `In ${region} there is a regional network about ${theme} that you can join.`, todo: 'What can you do?', unsure: 'not certain',
    perhaps: 'Perhaps in your region', further: 'Further away', others: 'Who has the same gap?', rest: (count) => `${count} more`,
    invite: 'Invite them', copy: 'Copy the invitation', help: 'Who can help?', toPage: (koepel) => `To ${koepel}`,
  },
  ahead: { title: 'Who is ahead?', none: 'We know of no frontrunner on what you chose.', noneFits: 'No frontrunner fits this choice.', peers: 'Organisations like yours' },
  peer: { size: () => 'about as many inhabitants', province: (of) => `in ${of} too`, water: () => 'in the same water authority' }, together: (of) => `together in ${of}`,
  invitation: ({ name, theme, region, type, further }) => ({
    subject: `Together on ${theme}?`,
    text: `Dear colleague,\n\n${name} wants to get ahead with ${theme}. In ${region} we know of no network on this theme that ${type ?? 'organisations like ours'} can join.${further.length > 0 ? ` Further away there is something: ${listInWords(further, 'en')}.` : ''} As far as we know this goes for you too.\n\nShall we see together whether a circle in the region would help us? We propose to talk for an hour. All of us then tell what we are working on and what we could use help with.\n\nWould you like to take part? Then please let us know who deals with this in your organisation.\n\nKind regards,\n${name}`,
  }),
};

/** The words of the advice, Dutch unless English is asked for. */
export const adviceStrings = wording('network-map.advice', { nl, en });

/** Themes inside a sentence. */
export const themeWords = (themes: readonly Theme[], language: Language): string => listInWords(themes.map((theme) => small(themesInWords([theme], language))), language);

/** One reason as a sentence. @param nameOf name of an organisation by its id */
export function reasonInWords({ name, met, of }: NetworkReason, network: Network, nameOf: (id: string) => string, language: Language): string {
  const strings = adviceStrings(language);
  const list = Array.isArray(of) ? (of as readonly string[]) : [];
  switch (name) {
    case 'aan-te-sluiten': return met === 'nee' && network.joining.mode === 'automatic' ? strings.automatic : strings.kinds[network.kind];
    case 'regio': return met === 'onbekend' ? strings.regionUnknown : met === 'nee' ? strings.elsewhere(provincesInWords(network.regions, language)) : strings.reach[network.reach];
    case 'thema': return strings.themes[met](themeWords(met === 'ja' ? (list as readonly Theme[]) : network.themes, language));
    case 'functie': return strings.functions[met](functionsInWords(met === 'ja' ? network.functions.filter((one) => list.includes(one)) : network.functions, language));
    case 'tijd': return strings.time[met](joiningStrings(language).hours(typeof of === 'number' ? of : 0));
    case 'gelijken': return met === 'ja' ? strings.peers(listInWords(list.map(nameOf), language)) : strings.noPeers;
    case 'enige-in-de-regio': return strings.only(themeWords(list as readonly Theme[], language));
    case 'aansluiten': return strings.joining[network.joining.mode];
    default: return strings.met[name][met];
  }
}

/** Reasons that say something of this network rather than of all that are advised: these come first on a card. */
const TELLING: readonly NetworkReasonName[] = ['thema', 'enige-in-de-regio', 'gelijken', 'functie', 'tijd', 'aansluiten', 'regio'];
/** The reasons in the order in which they tell most; what is against or not known as well. */
export const inOrder = (reasons: readonly NetworkReason[]): NetworkReason[] => reasons.toSorted((a, b) => order(a) - order(b));
const order = ({ name }: NetworkReason): number => (TELLING.includes(name) ? TELLING.indexOf(name) : TELLING.length);

/** A network in the country where there is none in the region. */
export const furtherInWords = (gaps: readonly Theme[], language: Language): string => adviceStrings(language).further(themeWords(gaps, language));

/** A gap in two sentences: that there is none, and what there is further away. @param provinces of the organisation */
export function gapInWords({ theme, certain, perhaps, further }: Gap, provinces: readonly string[], language: Language): string {
  const strings = adviceStrings(language);
  const [about, region, names] = [themeWords([theme], language), provincesInWords(provinces, language), (some: readonly Network[]) => listInWords(some.map((one) => inlineName(one, language)), language)];
  const none = certain ? strings.gap(about, region) : strings.gapUnsure(about, region, names(perhaps));
  return `${none} ${further.length > 0 ? strings.gapFurther(names(further)) : strings.gapNothing}`;
}

/** Who is ahead, and whether they can be called. What they do well says the claim itself, in Dutch. */
export const frontrunnerInWords = ({ organisation, theme, canBeCalled }: Pick<AheadOn, 'organisation' | 'theme' | 'canBeCalled'>, language: Language): string => adviceStrings(language)[canBeCalled ? 'call' : 'read'](organisation.name, themeWords([theme], language));

/** Why an organisation is like ours: `ongeveer evenveel inwoners, ook in Zeeland, samen in P10`. Empty: only its type is the same. */
export function peerInWords({ because, sharedProvinces, sharedNetworks }: Pick<PeerLike, 'because' | 'sharedProvinces' | 'sharedNetworks'>, language: Language): string {
  const strings = adviceStrings(language);
  return [...because.map((reason) => strings.peer[reason](provincesInWords(sharedProvinces, language))), ...(sharedNetworks.length > 0 ? [strings.together(listInWords(sharedNetworks.map((one) => inlineName(one, language)), language))] : [])].join(', ');
}

/** Whom to ask at an umbrella organisation, as far as is recorded. */
export const contactInWords = ({ koepel, contactFunction, helpdesks }: Pick<CircleContact, 'koepel' | 'contactFunction' | 'helpdesks'>, language: Language): string =>
  adviceStrings(language).contact(inlineName(koepel, language), contactFunction, helpdesks.map(({ name, displayName }) => (displayName ?? name)[language]));
