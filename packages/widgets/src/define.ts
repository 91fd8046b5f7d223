/** Registers every KDE element. */
import '@digitaal-europa/fund-finder/define';
import '@digitaal-europa/network-map/define';
import '@digitaal-europa/priority-matrix/define';
import '@digitaal-europa/timeline/define';
