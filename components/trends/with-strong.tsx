/** Stands for the strong words while the sentence around them is put together; nobody types it. */
const place = '\u2063';

/** A sentence in which some words are strong. `sentence` gets what stands in their place. */
export function WithStrong({
  strong,
  sentence,
}: {
  strong: string;
  sentence: (place: string) => string;
}) {
  const [before = '', after = ''] = sentence(place).split(place);
  return (
    <>
      {before}
      <b>{strong}</b>
      {after}
    </>
  );
}
