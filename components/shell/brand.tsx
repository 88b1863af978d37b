import { t } from '../../platform/messages';

/** Afterglow's mark: the sky after the sun has gone, as a disc. It says nothing beside the name. */
export function BrandMark({ size = 24 }: { size?: number }) {
  return <img src="/brand.svg" width={size} height={size} alt="" />;
}

/** The mark and the name, as the way home to History. */
export function Brand() {
  return (
    <a class="brand" href="#/history">
      <BrandMark />
      <span>{t('extension.name')}</span>
    </a>
  );
}
