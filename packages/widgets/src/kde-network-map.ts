/** Registers `<kde-network-map>` with the data that ships with it, and no other element. */
import '@digitaal-europa/network-map/define';
