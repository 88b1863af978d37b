import { scales } from '../../domain/scale';
import { SummedDays } from '../summed-days';
import { Empty } from './empty';
import { Look } from './look';
import { readTrends } from './read-trends';

/** Everything on the page of trends below its heading. */
export function Trends() {
  return (
    <SummedDays read={readTrends}>
      {({ summaries, experiences, settings }, today) => {
        const some = summaries.some((day) => scales.some((scale) => day[scale] !== null));
        if (!some) return <Empty />;
        return <Look {...{ summaries, experiences, today }} hidden={settings.hideCharts} />;
      }}
    </SummedDays>
  );
}
