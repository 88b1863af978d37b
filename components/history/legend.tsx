import { scales } from '../../domain/scale';
import { t } from '../../platform/messages';
import { Mark, MarkHead } from '../controls/mark';
import { markOf, scaleName } from '../words';

/** How to read a day: one large, with the words that stand at both ends of each scale. */
export function Legend() {
  return (
    <section class="legend">
      <h2>{t('history.legend.title')}</h2>
      <svg width="152" height="122" viewBox="0 0 152 122" aria-hidden="true">
        <text class="g-num axis" x="136" y="18">
          10
        </text>
        <text class="g-num axis" x="136" y="102">
          0
        </text>
        <g class="c-connect">
          <path class="g-ground" d="M0 98H44" />
          <path class="g-rail" d="M22 98V14" />
          <path class="g-stem" d="M22 98V46.2" />
          <MarkHead shape="ring" x={22} y={39.2} size={8} />
        </g>
        <text class="g-num" x="22" y="116">
          7
        </text>
        <text class="g-num" x="66" y="116">
          –
        </text>
        <g class="c-well">
          <path class="g-ground" d="M88 98H132" />
          <path class="g-rail" d="M110 98V14" />
          <path class="g-stem" d="M110 98V56" />
          <MarkHead shape="disc" x={110} y={56} size={8} />
        </g>
        <text class="g-num" x="110" y="116">
          5
        </text>
      </svg>
      <ul>
        {scales.map((scale) => (
          <li key={scale}>
            <Mark shape={markOf[scale]} />
            <span>
              <b>{scaleName(scale)}</b>
              <br />
              {t('history.legend.ends', [t(`scales.${scale}.low`), t(`scales.${scale}.high`)])}
            </span>
          </li>
        ))}
      </ul>
      <p class="small quiet">{t('history.legend.words')}</p>
    </section>
  );
}
