import { guardConsole } from '@digitaal-europa/ui/testing';
import { demoPages } from './page.driver.ts';
import { WIDE } from './site.driver.ts';
import { NETWORK_VIEWS } from './widget.driver.ts';

describe('the network map of the built kde.js on a host page, to assistive technology', () => {
  guardConsole();
  const demo = demoPages();

  for (const path of ['netwerken.html', 'foreign-css.html']) {
    it(`is accessible on ${path}, with a network open too`, async () => {
      const { networks } = await (await demo.open(path, WIDE)).drawn('networks');
      await demo.page.expectAccessible(networks);
      await networks.openNetwork();
      await demo.page.expectAccessible(networks);
    });

    for (const view of NETWORK_VIEWS) {
      it(`is accessible on ${path} when it is known who asks: ${view}`, async () => {
        const { networks } = await (await demo.open(path, WIDE)).drawn('networks');
        await networks.say('Amsterdam');
        await networks.press(view);
        await demo.page.expectAccessible(networks);
      });
    }
  }
});
