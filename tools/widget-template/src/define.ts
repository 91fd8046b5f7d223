/** Registers `<kde-__name__>` with the data that ships with the package. The only module here with a side effect. */
import { define } from '@digitaal-europa/ui';
import { Kde__Name__ } from './__name__.element.ts';

// Loaded when the element needs it, so that a page with an `src` of its own does not fetch ours.
Kde__Name__.defaultFeed ??= async () => (await import('@digitaal-europa/data/services')).feed;
Kde__Name__.defaultOrganisations ??= async () => (await import('@digitaal-europa/data/organisations')).feed;
define('kde-__name__', Kde__Name__);

export { Kde__Name__ };
