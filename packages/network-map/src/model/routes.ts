/** How two organisations can meet: the networks that both are in, and else by way of one organisation. As marks to light up, and as text. */
import { pathsBetween, type CalendarDate, type Network, type Organisation } from '@digitaal-europa/data';
import { inlineName, networkStrings, type Language } from '../strings/network.strings.ts';

export interface RouteNode {
  readonly kind: 'network' | 'organisation';
  readonly id: string;
}

export interface Route {
  /** From the one to the other: organisation and network by turns. */
  readonly nodes: readonly RouteNode[];
  /** The same in words. */
  readonly text: string;
}

export interface Routes {
  /** At most three, the shortest first, then by the smaller networks. */
  readonly routes: readonly Route[];
  /** What to say when there are none. */
  readonly none?: string | undefined;
}

/** The ways from one organisation to another. Networks that everybody is in connect nobody. */
export function routesBetween(from: Organisation, to: Organisation, { networks, organisations, today }: { readonly networks: readonly Network[]; readonly organisations: readonly Organisation[]; readonly today: CalendarDate }, language: Language): Routes {
  const words = networkStrings(language);
  if (from.id === to.id) return { routes: [], none: words.sameOrganisation };
  const nameOf = (id: string): string => organisations.find((one) => one.id === id)?.name ?? id;
  const routes = pathsBetween(from.id, to.id, networks, today).map(({ networks: [first, second], via }): Route => ({
    nodes: [
      { kind: 'organisation', id: from.id }, { kind: 'network', id: first.id },
      ...(via === undefined || second === undefined ? [] : [{ kind: 'organisation', id: via } as const, { kind: 'network', id: second.id } as const]),
      { kind: 'organisation', id: to.id },
    ],
    text: words.route(from.name, to.name, [first, ...(second === undefined ? [] : [second])].map((one) => inlineName(one, language)), via === undefined ? undefined : nameOf(via)),
  }));
  return routes.length > 0 ? { routes } : { routes, none: words.noRoute(from.name, to.name) };
}
